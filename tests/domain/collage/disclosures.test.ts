import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLAGE_LAYOUTS, type Collage } from '../../../src/domain/collage/collage.ts';
import { judgedAgainst, worstVerdict } from '../../../src/domain/collage/disclosures.ts';
import { type CollageInputs, planCollage } from '../../../src/domain/collage/plan-collage.ts';
import { wrapLines } from '../../../src/domain/collage/wrap-lines.ts';
import type { PhotoCommand } from '../../../src/domain/comparison/draw-plan.ts';
import type { Judgement, Verdict } from '../../../src/domain/fairness/check.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { inputsOf, photoOf, runs, someChoices, somePhotos } from './a-collage.ts';

const PORTRAIT = { widthPx: 3024, heightPx: 4032 };
const photos = [1, 2, 3, 4].map((i) => photoOf(i, PORTRAIT, `2026-0${i}-01`));
const [one, two] = photos as [Photo, Photo];

function judgement(verdict: Verdict, after: Photo): Judgement {
  return { verdict, checks: [], fingerprints: { before: 'f1', after: after.file.fingerprint }, version: 1 };
}

const judged = (verdicts: Record<string, Verdict>) =>
  new Map(
    photos.flatMap((photo) => {
      const verdict = verdicts[photo.id];
      return verdict ? [[photo.id, judgement(verdict, photo)] as const] : [];
    }),
  );

function texts(inputs: CollageInputs) {
  return planCollage(inputs).plan.commands.flatMap((command) => (command.kind === 'text' ? [command.text] : []));
}

const footer = (shown: readonly Photo[], change: Partial<Collage>, more: Partial<CollageInputs> = {}) =>
  texts({ ...inputsOf(shown, { ...change, captions: { date: false, daysSinceFirst: false, text: false } }), ...more });

describe('the line about fairness', () => {
  test('is on every page with two photos or more, whatever is chosen, and never on one with fewer', () => {
    fc.assert(
      fc.property(somePhotos(9), someChoices, fc.boolean(), (some, choices, isShort) => {
        const planned = texts(inputsOf(some, { ...choices, ...(isShort ? { shortVerdict: true as const } : {}) }));
        const lines = planned.filter((text) => /^(full|short) not-checked/.test(text));
        const isTooSmall = choices.page === 'custom' && Math.min(...Object.values(choices.customPx ?? {})) < 500;
        // On a page this small even the name of the verdict is broken into lines.
        fc.pre(!isTooSmall);
        expect(lines).toHaveLength(some.length > 1 ? 1 : 0);
      }),
      runs,
    );
  });

  test('tells the verdict of a pair, in short only where that was chosen', () => {
    for (const verdict of ['comparable', 'care', 'not-comparable', 'not-checked'] as const) {
      const judgements = judged({ p2: verdict });
      const unchecked = verdict === 'not-checked' ? 1 : 0;
      expect(footer([one, two], {}, { judgements })).toEqual([`full ${verdict} 1/1 (${unchecked})`]);
      expect(footer([one, two], { shortVerdict: true }, { judgements })).toEqual([
        `short ${verdict} 1/1 (${unchecked})`,
      ]);
    }
  });

  test('tells the worst of several, and that some were not checked', () => {
    const line = (verdicts: Record<string, Verdict>) => footer(photos, {}, { judgements: judged(verdicts) });
    expect(line({ p2: 'comparable', p3: 'not-comparable', p4: 'care' })).toEqual(['full not-comparable 1/3 (0)']);
    expect(line({ p2: 'care', p3: 'comparable', p4: 'care' })).toEqual(['full care 2/3 (0)']);
    expect(line({ p2: 'comparable', p3: 'comparable', p4: 'comparable' })).toEqual(['full comparable 3/3 (0)']);
    // What was not checked is never passed off as fine.
    expect(line({ p2: 'comparable', p3: 'comparable' })).toEqual(['full not-checked 1/3 (1)']);
    expect(line({ p2: 'care' })).toEqual(['full care 1/3 (2)']);
  });

  test('is about the photos that are shown', () => {
    const judgements = judged({ p2: 'comparable', p3: 'not-comparable' });
    expect(footer(photos.slice(0, 3), { layout: 'pair-across' }, { judgements })).toEqual(['full comparable 1/1 (0)']);
  });

  test('stays one of the worst judgement, not of a mixture', () => {
    const [care, poor] = [judgement('care', one), judgement('not-comparable', two)];
    expect(worstVerdict([care, null, poor])?.worst).toBe(poor);
    expect(worstVerdict([care, null])?.worst).toBe(care);
    expect(worstVerdict([null])).toEqual({ verdict: 'not-checked', worst: null, others: 1, having: 1, notChecked: 1 });
    expect(worstVerdict([])).toBeNull();
  });
});

describe('what photos are judged against', () => {
  const library = new Map(photos.map((photo) => [photo.id, photo]));
  const against = (change: Partial<Collage>) => judgedAgainst(inputsOf(photos, change).collage, library)?.id;

  test('is the reference where it is shown, else the first that is', () => {
    for (const layout of COLLAGE_LAYOUTS) expect(against({ layout, referenceId: 'p1' })).toBe('p1');
    expect(against({ layout: 'two-by-two', referenceId: 'p3' })).toBe('p3');
    expect(against({ layout: 'pair-across', referenceId: 'p3' })).toBe('p1');
  });
});

describe('what was done to show photos', () => {
  test('is told: light matched, and how many are mirrored', () => {
    const mirrored: Photo = { ...two, mirrored: true };
    const gains = new Map([
      ['p1', [1.1, 1, 0.9]],
      ['p2', [0.9, 1, 1.1]],
    ] as const);
    const lines = footer([one, mirrored], {}, { gains });
    expect(lines).toEqual(['full not-checked 1/1 (1)', 'light matched', '1/2 mirrored']);
    const drawn = planCollage({ ...inputsOf([one, mirrored]), gains }).plan.commands.filter(
      (command): command is PhotoCommand => command.kind === 'photo',
    );
    expect(drawn.map(({ gains: used }) => used)).toEqual([gains.get('p1'), gains.get('p2')]);
    expect(drawn.map(({ mirrored: shown }) => shown)).toEqual([undefined, true]);
  });

  test('is not told of a photo by itself where nothing was done', () => {
    expect(footer([one], {})).toEqual([]);
    expect(Object.keys(planCollage(inputsOf([one])).plan.commands[1] ?? {})).not.toContain('gains');
  });
});

describe('a photo of the days of healing', () => {
  test('has its text under the word for healing, and others have theirs as it is', () => {
    const cells = [one, two].map(({ id }) => ({ photoId: id, text: 'After' }));
    const captions = { date: false, daysSinceFirst: false, text: true };
    const inputs = inputsOf([one, two], { cells, captions });
    const timings = new Map([
      ['p1', { phase: 'long-term', session: null, number: 1, days: 90 }],
      ['p2', { phase: 'healing', session: null, number: 1, days: 3 }],
    ] as const);
    expect(texts({ ...inputs, timings }).slice(0, 2)).toEqual(['After', 'healing After']);
    expect(texts(inputs).slice(0, 2)).toEqual(['After', 'After']);
  });

  test('counts from the session before it, as every photo among sessions does', () => {
    const captions = { date: false, daysSinceFirst: true, text: false };
    const inputs = inputsOf([one, two], { captions });
    const timings = new Map([['p2', { phase: 'healing', session: null, number: 1, days: 3 }]] as const);
    expect(texts({ ...inputs, timings }).slice(0, 2)).toEqual(['day 0', 'healing, 3 days after 1']);
  });
});

describe('lines', () => {
  test('break at spaces, and no word is lost', () => {
    expect(wrapLines(['Not comparable: head turned further to the left', 'short'], 20, 3)).toEqual([
      'Not comparable: head',
      'turned further to',
      'the left',
      'short',
    ]);
    expect(wrapLines(['a bb ccc dddd'], 2, 2)).toEqual(['a', 'bb ccc dddd']);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 4 }),
        (words, letters, most) => {
          const lines = wrapLines([words.join(' ')], letters, most);
          expect(lines.join(' ')).toBe(words.join(' '));
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(
            lines.slice(0, -1).every((line) => line.length <= Math.max(letters, ...words.map((w) => w.length))),
          ).toBe(true);
        },
      ),
      runs,
    );
  });
});
