import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cause, CHECK_IDS, type Check, type Judgement, type Level } from '../../../src/domain/fairness/check.ts';
import { GERMAN } from '../../../src/ui/words/de/german.ts';
import {
  CHECK_WORDS,
  causeWords,
  figureWords,
  LEVEL_WORDS,
  VERDICT_WORDS,
  verdictLine,
  verdictSentence,
} from '../../../src/ui/words/fairness.ts';
import { showCatalogue } from '../../../src/ui/words/translated.ts';

/** Listed by hand and held to the type, so that a cause that is added is asked about here too. */
const CAUSES: Readonly<Record<Cause, true>> = {
  same: true,
  'turned-left': true,
  'turned-right': true,
  'chin-up': true,
  'chin-down': true,
  tilted: true,
  nearer: true,
  'mouth-open': true,
  'mouth-corners': true,
  eyes: true,
  brows: true,
  brighter: true,
  'burnt-out': true,
  drowned: true,
  'other-light-side': true,
  'other-light-height': true,
  'one-cheek-darker': true,
  warmer: true,
  cooler: true,
  greener: true,
  pinker: true,
  unnatural: true,
  blurred: true,
  'few-pixels': true,
  'cut-off': true,
  edited: true,
  'other-camera': true,
  'other-lens': true,
  'other-flash': true,
  'other-hours': true,
  healing: true,
  early: true,
  'no-face': true,
  'no-skin': true,
  'no-reference': true,
  'no-metadata': true,
  'no-sessions': true,
  'not-lined-up': true,
  'cannot-tell': true,
};
const causes = Object.keys(CAUSES) as Cause[];
const LEVELS: readonly Level[] = ['good', 'care', 'poor', 'unknown'];
const SIDES = ['before', 'after', undefined] as const;

type AnyCheck = Pick<Check, 'id' | 'level' | 'cause' | 'side'>;

function everyCheck(level: Level): readonly AnyCheck[] {
  return CHECK_IDS.flatMap((id) =>
    causes.flatMap((cause) => SIDES.map((side) => ({ id, level, cause, ...(side ? { side } : {}) }))),
  );
}

/** What checks say that breaks a rule; none, where all keep it. Thousands of cases, and one expectation. */
function breaking(levels: readonly Level[], keeps: (said: ReturnType<typeof causeWords>, check: AnyCheck) => boolean) {
  return levels
    .flatMap(everyCheck)
    .map((check) => ({ check, said: causeWords(check) }))
    .filter(({ check, said }) => !keeps(said, check));
}

const isSentence = (text: string) => /^[A-ZÄÖÜ„].+\.$/.test(text) && !/undefined|null|\[object|\s\s/.test(text);

describe('the words of a check', () => {
  it('name every check, cause and level in whole sentences', () => {
    expect(
      breaking(LEVELS, ({ cause, remedy }) => isSentence(cause) && (remedy === null || isSentence(remedy))),
    ).toEqual([]);
  });

  it('say what helps wherever something is the matter', () => {
    const silent = breaking(
      ['care', 'poor'],
      ({ short, remedy }, { cause }) => cause === 'same' || (remedy !== null && short !== ''),
    );
    expect(silent).toEqual([]);
  });

  it('never say anything that could be read as fine of what was not checked', () => {
    const good = new Set(everyCheck('good').map((check) => causeWords(check).cause));
    const readsAsFine = breaking(
      ['unknown'],
      ({ cause, remedy }) =>
        cause.startsWith('This could not be checked: ') &&
        remedy !== null &&
        !good.has(cause) &&
        !/\b(fine|good|alike|equally|same direction)\b/i.test(`${cause} ${remedy}`),
    );
    expect(readsAsFine).toEqual([]);
  });

  it('name the cause and the remedy exactly', () => {
    const light = causeWords({ id: 'light-direction', level: 'poor', cause: 'other-light-side' });
    expect(`${light.cause} ${light.remedy}`).toBe(
      'The light comes from the left in one photo and from the right in the other. Retake facing the same window.',
    );
    expect(causeWords({ id: 'exposure', level: 'care', cause: 'brighter', side: 'before' }).cause).toBe(
      'The skin is brighter in the before photo than in the after photo.',
    );
  });

  it('do not ask to take a photo of the past again', () => {
    const faults = ['blurred', 'burnt-out', 'drowned', 'few-pixels', 'cut-off', 'unnatural', 'mouth-open'] as const;
    for (const cause of [...faults, 'mouth-corners', 'brows', 'one-cheek-darker'] as const) {
      expect(causeWords({ id: 'sharpness', level: 'poor', cause, side: 'before' }).remedy).not.toMatch(/retake/i);
      expect(causeWords({ id: 'sharpness', level: 'poor', cause, side: 'after' }).remedy).toMatch(/retake/i);
    }
  });
});

describe('the words of a check in German', () => {
  beforeAll(() => showCatalogue(GERMAN));
  afterAll(() => showCatalogue(null));

  it('name every check, cause and level in whole sentences, and never call fine what was not checked', () => {
    const good = new Set(everyCheck('good').map((check) => causeWords(check).cause));
    const faulty = breaking(
      LEVELS,
      ({ cause, remedy }, { level }) =>
        isSentence(cause) &&
        (remedy === null || isSentence(remedy)) &&
        !/photo|the /.test(`${cause} ${remedy ?? ''}`) &&
        (level !== 'unknown' || (cause.startsWith('Nicht zu prüfen: ') && !good.has(cause))),
    );
    expect(faulty).toEqual([]);
  });

  it('says the verdicts', () => {
    expect(Object.values(VERDICT_WORDS)).toEqual([
      'Vergleichbar',
      'Mit Vorsicht vergleichen',
      'Nicht vergleichbar',
      'Nicht geprüft',
    ]);
  });
});

describe('figures', () => {
  it('carry their unit and no more digits than were measured', () => {
    expect(figureWords({ value: 6.24, unit: 'degrees' })).toBe('6.2°');
    expect(figureWords({ value: -12.4, unit: 'percent' })).toBe('12 %');
    expect(figureWords({ value: 0.042, unit: 'face-heights' })).toBe('4.2 % of face height');
    expect(figureWords({ value: 0.31, unit: 'stops' })).toBe('0.31 stops');
    expect(figureWords({ value: 0.953, unit: 'share' })).toBe('95 %');
    expect(figureWords({ value: 3.4, unit: 'delta-e' })).toBe('ΔE 3.4');
    expect(figureWords({ value: 0.72, unit: 'ratio' })).toBe('ratio 0.72');
    expect(figureWords({ value: 5.83, unit: 'px-per-mm' })).toBe('5.8 px per mm');
    expect(figureWords({ value: 1, unit: 'hours' })).toBe('1 hour apart');
    expect(figureWords({ value: null, unit: 'degrees' })).toBe('');
  });
});

describe('a verdict', () => {
  const check = (part: Partial<Check> & Pick<Check, 'id'>): Check => ({
    level: 'good',
    value: null,
    unit: 'none',
    cause: 'same',
    evidence: [],
    ...part,
  });
  const judged = (verdict: Judgement['verdict'], found: readonly Check[]): Judgement => ({
    verdict,
    checks: CHECK_IDS.map((id) => found.find((one) => one.id === id) ?? check({ id })),
    fingerprints: { before: 'b', after: 'a' },
    version: 1,
  });
  const yaw = check({ id: 'yaw', level: 'poor', value: 12, unit: 'degrees', cause: 'turned-left' });
  const exposure = check({
    id: 'exposure',
    level: 'care',
    value: 0.4,
    unit: 'stops',
    cause: 'brighter',
    side: 'after',
  });
  const timing = check({ id: 'timing', level: 'unknown', cause: 'no-sessions' });

  it('has exactly these words', () => {
    expect(VERDICT_WORDS).toEqual({
      comparable: 'Comparable',
      care: 'Compare with care',
      'not-comparable': 'Not comparable',
      'not-checked': 'Not checked',
    });
    expect(Object.values(LEVEL_WORDS)).toEqual(['Good', 'Care', 'Poor', 'Not checked']);
    expect(CHECK_IDS.map((id) => CHECK_WORDS[id])).toHaveLength(15);
  });

  it('names the causes that decided it, and what was not checked', () => {
    expect(verdictSentence(judged('not-comparable', [yaw, exposure, timing]))).toBe(
      'These photos cannot show a change of the skin: head turned further to the left, 12°. 1 of 15 checks could not be made.',
    );
    expect(verdictSentence(judged('care', [exposure]))).toBe(
      'Mind this when you compare them: after photo brighter, 0.40 stops.',
    );
    expect(verdictSentence(judged('comparable', [timing]))).toMatch(/1 of 15 checks could not be made\.$/);
    const faceless = CHECK_IDS.map((id) => check({ id, level: 'unknown', cause: 'no-face' }));
    expect(verdictSentence(judged('not-checked', faceless))).toBe(
      'None of the checks could be made (no face found), so nothing is known about whether these photos may be compared.',
    );
    const sharp = faceless.filter(({ id }) => id !== 'sharpness');
    expect(verdictSentence(judged('not-checked', sharp))).toBe(
      'Too little could be checked (no face found) to say whether these photos may be compared.',
    );
  });

  it('goes with exported pictures, shortened at most to its own words', () => {
    expect(verdictLine(judged('care', [exposure]), false)).toBe('Compare with care: after photo brighter, 0.40 stops');
    expect(verdictLine(judged('not-comparable', [yaw]), true)).toBe('Not comparable');
    expect(verdictLine(judged('comparable', []), false)).toBe('Comparable');
    expect(verdictLine(judged('not-checked', []), false)).toBe('Not checked');
  });

  it('never calls skin that heals an after', () => {
    const healing = check({ id: 'timing', level: 'poor', cause: 'healing', side: 'after' });
    expect(verdictLine(judged('not-comparable', [healing]), false)).toBe('Not comparable: still healing');
    expect(verdictSentence(judged('not-comparable', [healing]))).not.toMatch(/after photo|\(after\)/);
  });
});
