import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsOf, MARKED, NOTICEABLE } from '../../../src/domain/treatment/hints.ts';
import { SIGNS, SYMPTOMS } from '../../../src/domain/treatment/symptom.ts';
import { anEntry } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const redness = (...ratings: (number | null)[]) => ratings.map((rating, day) => anEntry(day, { redness: rating }));
const codes = (entries: Parameters<typeof hintsOf>[0]) => hintsOf(entries).map(({ code, day }) => `${code} ${day}`);

describe('reasons to ask a professional', () => {
  it('are none while a session heals as expected', () => {
    expect(hintsOf([])).toEqual([]);
    expect(hintsOf(redness(7, 6, 4, 3, 2, 1, 1, 0, 0, 0, 0))).toEqual([]);
  });

  it.each([
    ['worse on day 5 than on day 3', redness(7, 6, 4, 3, 3, 5), ['worse-after-day-3 5']],
    ['a slow rise', redness(5, 4, 3, 2, 3, 4), ['worse-after-day-3 5']],
    ['one point, which is noise', redness(5, 4, 3, 2, 3, 3), []],
    ['worse on day 2, which is expected', redness(2, 6, 7, 6, 5), []],
    ['no entry since day 3: the last before it counts', redness(7, 3, null, null, 6), ['worse-after-day-3 4']],
    ['the only entry of all', redness(null, null, null, null, 9), []],
    ['marked on day 8', redness(8, 7, 6, 6, 6, 6, 5, 5, 4), ['marked-after-day-7 8']],
    ['marked on day 7 only', redness(8, 7, 6, 6, 6, 6, 5, 5, 3), []],
  ])('%s', (_name, entries, expected) => {
    expect(codes(entries)).toEqual(expected);
  });

  it.each(SIGNS)('%s is a reason from the day on which it is first seen', (sign) => {
    const entries = [anEntry(5, {}, { signs: [sign] }), anEntry(4, {}, { signs: [sign] }), anEntry(3)];
    expect(hintsOf(entries)).toEqual([{ code: sign, day: 4 }]);
  });

  it('itchy bumps count from day 3 on', () => {
    expect(hintsOf([anEntry(2, {}, { signs: ['itchy-bumps'] })])).toEqual([]);
    expect(hintsOf([anEntry(3, {}, { signs: ['itchy-bumps'] })])).toEqual([{ code: 'itchy-bumps', day: 3 }]);
  });

  it('come with the most pressing first', () => {
    const entries = [...redness(1, 1, 1, 1, 9), anEntry(4, {}, { signs: ['dark-patches', 'eye-symptoms'] })];
    expect(codes(entries)).toEqual(['eye-symptoms 4', 'dark-patches 4', 'worse-after-day-3 4']);
  });

  const diaries = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.option(fc.integer({ min: 0, max: 10 }), { nil: null })), {
      maxLength: 11,
    })
    .map((rows) => [...new Map(rows)].map(([day, rating]) => anEntry(day, { swelling: rating })));

  it('do not depend on the order of entries', () => {
    fc.assert(
      fc.property(diaries, (entries) => {
        expect(hintsOf(entries.toReversed())).toEqual(hintsOf(entries));
      }),
    );
  });

  it('are found by an independent reading of the rules', () => {
    fc.assert(
      fc.property(diaries, (entries) => {
        const rated = entries.filter(({ ratings }) => ratings.swelling !== null).toSorted((a, b) => a.day - b.day);
        const value = (i: number) => rated[i]?.ratings.swelling ?? Number.NaN;
        const isWorse = rated.some(({ day }, i) => {
          if (day <= 3) return false;
          const lows = rated.flatMap((one, k) => (k < i && one.day >= 3 ? [value(k)] : []));
          return lows.length > 0
            ? lows.some((low) => value(i) >= low + NOTICEABLE)
            : value(i) >= value(i - 1) + NOTICEABLE;
        });
        const isMarked = rated.some(({ day }, i) => day > 7 && value(i) >= MARKED);
        const found = hintsOf(entries).map(({ code }) => code);
        expect(found.includes('worse-after-day-3')).toBe(isWorse);
        expect(found.includes('marked-after-day-7')).toBe(isMarked);
      }),
    );
  });

  it('never come for ratings that only go down and end unmarked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 11, maxLength: 11 }), (ratings) => {
        const falling = ratings
          .toSorted((a, b) => b - a)
          .map((rating, day) => (day > 7 ? Math.min(rating, MARKED - 1) : rating));
        const entries = falling.map((rating, day) =>
          anEntry(day, Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, rating]))),
        );
        expect(hintsOf(entries)).toEqual([]);
      }),
    );
  });
});
