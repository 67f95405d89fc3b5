import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSimilarity, type PointPair, rootMeanSquare } from '../../../src/domain/geometry/fit-similarity.ts';
import type { Similarity } from '../../../src/domain/geometry/similarity.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const points = fc.array(fc.record({ x: number(0, 1), y: number(0, 1) }), { minLength: 3, maxLength: 12 });
const noise = fc.array(fc.record({ x: number(-0.02, 0.02), y: number(-0.02, 0.02) }), { minLength: 12, maxLength: 12 });
type Pair = PointPair<'photo', 'common'>;
const isSpread = (list: readonly { x: number; y: number }[]) =>
  list.some((p) => list.some((q) => Math.hypot(p.x - q.x, p.y - q.y) > 0.2));

test('no other similarity near the fitted one leaves less over', () => {
  fc.assert(
    fc.property(points, noise, number(0.5, 2), number(-3, 3), (list, jitter, scale, angle) => {
      fc.pre(isSpread(list));
      const [c, s] = [scale * Math.cos(angle), scale * Math.sin(angle)];
      const pairs = list.map((p, i): Pair => {
        const e = jitter[i] ?? { x: 0, y: 0 };
        return { from: p, to: { x: c * p.x - s * p.y + 0.1 + e.x, y: s * p.x + c * p.y - 0.2 + e.y } };
      });
      const fit = fitSimilarity(pairs);
      if (!fit) throw new Error('points that are spread can be fitted');
      for (const key of ['a', 'b', 'tx', 'ty'] as const) {
        for (const step of [-1e-3, 1e-3]) {
          const other: Similarity<'photo', 'common'> = { ...fit.transform, [key]: fit.transform[key] + step };
          expect(rootMeanSquare(other, pairs)).toBeGreaterThanOrEqual(fit.residual - 1e-12);
        }
      }
    }),
    { seed: 17, numRuns: 300 },
  );
});

test('a mirrored set is never answered with a mirror: a similarity has none', () => {
  const pairs: Pair[] = [
    { from: { x: 0, y: 0 }, to: { x: 1, y: 0 } },
    { from: { x: 1, y: 0 }, to: { x: 0, y: 0 } },
    { from: { x: 0.5, y: 1 }, to: { x: 0.5, y: 1 } },
  ];
  const fit = fitSimilarity(pairs);
  expect(fit?.residual ?? 0).toBeGreaterThan(0.2);
});

test('too little to go by gives nothing', () => {
  const here = { from: { x: 0.3, y: 0.3 }, to: { x: 0.5, y: 0.5 } };
  expect(fitSimilarity<'photo', 'common'>([])).toBeNull();
  expect(fitSimilarity<'photo', 'common'>([here])).toBeNull();
  expect(fitSimilarity<'photo', 'common'>([here, { ...here, to: { x: 0.9, y: 0.1 } }])).toBeNull();
  expect(fitSimilarity<'photo', 'common'>([here, { ...here, from: { x: 0.9, y: 0.1 } }])).toBeNull();
});
