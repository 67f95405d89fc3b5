import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LightMatch } from '../../../src/domain/fairness/light-match.ts';
import { joinLightMatches } from '../../../src/domain/fairness/series-light.ts';

const channel = fc.double({ min: 0.2, max: 5, noNaN: true });
const light = fc.tuple(channel, channel, channel);
type Light = readonly [number, number, number];

/** The match of two photos whose reference patch was seen in these lights: both are brought to the mean. */
function matchOf(before: Light, after: Light): LightMatch {
  const gain = (own: Light) =>
    own.map((value, i) => ((before[i] ?? 1) + (after[i] ?? 1)) / 2 / value) as unknown as Light;
  return { ok: true, before: gain(before), after: gain(after), from: 'sclera' };
}

test('the match of a pair is the match itself', () => {
  const match = matchOf([1, 2, 3], [2, 1, 3]);
  expect(match.ok && joinLightMatches([match])).toEqual({ ok: true, gains: match.ok && [match.before, match.after] });
});

test('several photos are all brought to one and the same light, and none is left out of it', () => {
  fc.assert(
    fc.property(light, fc.array(light, { minLength: 2, maxLength: 8 }), (reference, others) => {
      const joined = joinLightMatches(others.map((other) => matchOf(reference, other)));
      if (!joined.ok) throw new Error(joined.reason);
      expect(joined.gains).toHaveLength(others.length + 1);
      const shown = [reference, ...others].map((own, i) => own.map((value, c) => value * (joined.gains[i]?.[c] ?? 0)));
      for (const one of shown) for (const c of [0, 1, 2]) expect(one[c]).toBeCloseTo(shown[0]?.[c] ?? 0, 8);
      // The middle of all: what some gain in light, others lose.
      for (const c of [0, 1, 2]) {
        const product = joined.gains.reduce((all, gains) => all + Math.log(gains[c] ?? 1), 0);
        expect(product).toBeCloseTo(0, 8);
      }
    }),
    { seed: 20261126, numRuns: 200 },
  );
});

test('one pair that cannot be matched refuses all', () => {
  const refused: LightMatch = { ok: false, reason: 'would-clip' };
  expect(joinLightMatches([matchOf([1, 1, 1], [2, 2, 2]), refused])).toEqual(refused);
});
