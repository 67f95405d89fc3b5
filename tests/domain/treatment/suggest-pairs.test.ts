import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import type { AddOn, AddOnKind } from '../../../src/domain/treatment/add-on.ts';
import { PAIR_REASONS, type PairSuggestion, suggestPairs } from '../../../src/domain/treatment/suggest-pairs.ts';
import { aPhoto } from '../photo/a-photo.ts';
import { aCourse, aSession, sessionsEvery } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 200 });

const photo = (id: string, date: string, changes: Partial<Photo> = {}) =>
  aPhoto(id, { takenAt: { date, source: 'exif' }, ...changes });
const told = (pairs: readonly PairSuggestion[]) =>
  pairs.map(({ before, after, reason }) => `${before.id}-${after.id} ${reason}`);
const addOn = (kind: AddOnKind): AddOn => ({
  kind,
  product: '',
  lot: '',
  amount: '',
  place: null,
  dayOffset: 0,
  vitaminC: null,
  madeForNeedling: null,
});

const course = aCourse();
const sessions = sessionsEvery(35, 3);
/** Sessions on 3 February, 10 March and 14 April. */
const photos = [
  photo('base', '2026-02-03'),
  photo('red1', '2026-02-05'),
  photo('four1', '2026-03-03'),
  photo('red2', '2026-03-12'),
  photo('four2', '2026-04-07'),
  photo('red3', '2026-04-20'),
];

describe('suggested pairs', () => {
  it('begin with baseline and latest result, and leave healing out', () => {
    expect(told(suggestPairs(course, sessions, photos))).toEqual([
      'base-four2 baseline-latest',
      'four1-four2 weeks-after-session',
      'base-four1 weeks-after-session',
    ]);
  });

  it('tell when each was taken', () => {
    expect(suggestPairs(course, sessions, photos)[0]?.timing).toMatchObject({
      before: { phase: 'baseline', number: 0 },
      after: { phase: 'short-term', number: 2, days: 28 },
    });
  });

  it('compare the same phase of the first and the last session, as many days after each as can be', () => {
    const early = [photo('a', '2026-02-13'), photo('b', '2026-02-18'), photo('c', '2026-04-29')];
    const same = suggestPairs(course, sessions, early).filter(({ reason }) => reason === 'same-phase');
    expect(told(same)).toEqual(['b-c same-phase']);
  });

  it('compare with and without an add-on', () => {
    const [first, second] = sessionsEvery(35, 2);
    if (!first || !second) throw new Error('two sessions expected');
    const withPrp = [first, { ...second, addOns: [addOn('prp')] }];
    // 17 and 20 days after the first session, 20 and 17 after the second; b and c are not comparable.
    const list = [
      photo('a', '2026-02-20'),
      photo('b', '2026-02-23'),
      photo('c', '2026-03-30'),
      photo('d', '2026-03-27'),
    ];
    const pairs = suggestPairs(course, withPrp, list, (before, after) =>
      before.id === 'b' && after.id === 'c' ? 0 : null,
    );
    expect(pairs.filter(({ reason }) => reason === 'add-on')).toMatchObject([
      { addOn: 'prp', before: { id: 'a' }, after: { id: 'd' } },
    ]);
  });

  it('take the latest result that is comparable, with its fairest baseline', () => {
    const repeats = [photo('base2', '2026-02-03'), ...photos];
    const rank = (before: Photo, after: Photo) => (after.id === 'four2' ? 0 : before.id === 'base2' ? 0.9 : 0.4);
    const [best] = suggestPairs(course, sessions, repeats, rank);
    expect(best).toMatchObject({
      before: { id: 'base2' },
      after: { id: 'four1' },
      fairness: 0.9,
      reason: 'baseline-latest',
    });
  });

  it('put the fairer view first', () => {
    const sides = photos.map((one) => photo(`${one.id}-left`, one.takenAt.date, { view: 'left-45' }));
    const rank = (before: Photo) => (before.view === 'front' ? 0.3 : 0.8);
    expect(suggestPairs(course, sessions, [...photos, ...sides], rank)[0]?.before.id).toBe('base-left');
  });

  it('keep to the course: its person, its places, its sessions', () => {
    const other = [
      ...photos.map((one) => ({ ...one, person: 'ada' })),
      ...photos.map((one) => ({ ...one, area: 'neck' as const })),
    ];
    expect(suggestPairs(course, sessions, other)).toEqual([]);
    expect(suggestPairs(course, [aSession('x', '2026-02-04', { course: 'other' })], photos)).toEqual([]);
  });

  it('hold for any library: one view, in order, never an after that heals, no pair twice, best reasons first', () => {
    const views = fc.constantFrom('front' as const, 'left-45' as const);
    const library = fc.array(fc.tuple(fc.integer({ min: -40, max: 300 }), views), { maxLength: 25, size: 'max' });
    fc.assert(
      fc.property(library, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 60 }), (taken, count, gap) => {
        const list = taken.map(([at, view], i) => photo(`p${i}`, addDays('2026-02-03', at), { view }));
        const made = sessionsEvery(gap, count).map((one, i) =>
          i % 2 === 0 ? one : { ...one, addOns: [addOn('filler')] },
        );
        const rank = (before: Photo, after: Photo) => ((before.id.length + after.id.length) % 3) / 2;
        const pairs = suggestPairs(course, made, list, rank);
        expect(new Set(pairs.map(({ before, after }) => `${before.id} ${after.id}`)).size).toBe(pairs.length);
        for (const { before, after, timing, fairness, reason, addOn: kind } of pairs) {
          expect(before.view).toBe(after.view);
          expect(before.takenAt.date <= after.takenAt.date).toBe(true);
          expect(['early', 'short-term', 'long-term']).toContain(timing.after.phase);
          expect(timing.before.phase).not.toBe('healing');
          expect(fairness).toBeGreaterThan(0);
          const withIt = [timing.before, timing.after].filter(({ session }) =>
            session?.addOns.some((one) => one.kind === kind),
          );
          expect(withIt).toHaveLength(reason === 'add-on' ? 1 : 0);
        }
        const order = pairs.map(({ reason }) => PAIR_REASONS.indexOf(reason));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});
