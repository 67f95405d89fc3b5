import { fitSimilarity, type PointPair } from '../geometry/fit-similarity.ts';
import type { Space } from '../geometry/point.ts';
import { apply, type Similarity } from '../geometry/similarity.ts';

/** A similarity that most of the pairs agree on. */
export interface RobustFit<From extends Space, To extends Space> {
  readonly transform: Similarity<From, To>;
  /** How much each pair counted, 0–1; 0 for one that does not agree. */
  readonly weights: readonly number[];
}

/** Tukey's constant: 95 % as good as least squares where nothing is wrong (Huber, Robust Statistics, 1981, chapter 7). */
const TUKEY = 4.685;
/** Median absolute distance of a two-dimensional Gaussian of standard deviation 1: √(2 ln 2). */
const MEDIAN_DISTANCE = 1.1774;
const MOST_ROUNDS = 20;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * The similarity that brings most `from` closest to their `to`, whatever the few others say: iteratively reweighted least squares with
 * Tukey's biweight, its scale from the median distance.
 * @returns `null` with fewer than two pairs, or when all points coincide
 */
export function fitRobustly<From extends Space, To extends Space>(
  pairs: readonly PointPair<From, To>[],
): RobustFit<From, To> | null {
  let weights: readonly number[] = pairs.map(() => 1);
  let transform = fitSimilarity(pairs, weights)?.transform;
  for (let round = 0; transform && round < MOST_ROUNDS; round++) {
    const now = transform;
    const distances = pairs.map(({ from, to }) => {
      const at = apply(now, from);
      return Math.hypot(at.x - to.x, at.y - to.y);
    });
    const reach = Math.max((TUKEY * medianOf(distances)) / MEDIAN_DISTANCE, 1e-9);
    weights = distances.map((one) => (one < reach ? (1 - (one / reach) ** 2) ** 2 : 0));
    const next = fitSimilarity(pairs, weights)?.transform;
    if (!next) break;
    const change = Math.hypot(next.a - now.a, next.b - now.b, next.tx - now.tx, next.ty - now.ty);
    transform = next;
    if (change < 1e-9) break;
  }
  return transform ? { transform, weights } : null;
}
