import type { Point, Space } from './point.ts';
import { apply, type Similarity } from './similarity.ts';

/** Two points that show the same place. */
export interface PointPair<From extends Space, To extends Space> {
  readonly from: Point<From>;
  readonly to: Point<To>;
}

/** A fitted similarity and what is left over: the root mean square distance, in units of the target space. */
export interface FittedSimilarity<From extends Space, To extends Space> {
  readonly transform: Similarity<From, To>;
  readonly residual: number;
}

/**
 * The least-squares similarity that brings `pairs[i].from` closest to `pairs[i].to`.
 * Closed form for two dimensions without reflection: Umeyama 1991 (IEEE PAMI 13(4), eq. 40–43), written with complex numbers.
 * @param weights how much each pair counts, 0 or more; without them all count the same. The residual counts them too
 * @returns `null` with fewer than two pairs, or when all `from` points (or all `to` points) coincide.
 */
export function fitSimilarity<From extends Space, To extends Space>(
  pairs: readonly PointPair<From, To>[],
  weights?: readonly number[],
): FittedSimilarity<From, To> | null {
  if (pairs.length < 2) return null;
  const weightOf = (index: number) => (weights ? (weights[index] ?? 0) : 1);
  const total = pairs.reduce((sum, _, i) => sum + weightOf(i), 0);
  const mean = (pick: (pair: PointPair<From, To>) => { x: number; y: number }) => ({
    x: pairs.reduce((sum, pair, i) => sum + weightOf(i) * pick(pair).x, 0) / total,
    y: pairs.reduce((sum, pair, i) => sum + weightOf(i) * pick(pair).y, 0) / total,
  });
  const p = mean((pair) => pair.from);
  const q = mean((pair) => pair.to);
  let dot = 0;
  let cross = 0;
  let spread = 0;
  for (const [i, { from, to }] of pairs.entries()) {
    const [ux, uy, vx, vy] = [from.x - p.x, from.y - p.y, to.x - q.x, to.y - q.y];
    const weight = weightOf(i);
    dot += weight * (ux * vx + uy * vy);
    cross += weight * (ux * vy - uy * vx);
    spread += weight * (ux * ux + uy * uy);
  }
  const [a, b] = [dot / spread, cross / spread];
  // Points closer together than this (in long sides) come from one place, and their direction is rounding noise.
  if (!(spread > 1e-12) || !(a * a + b * b > 1e-12)) return null;
  const transform: Similarity<From, To> = { a, b, tx: q.x - (a * p.x - b * p.y), ty: q.y - (b * p.x + a * p.y) };
  return { transform, residual: rootMeanSquare(transform, pairs, weights) };
}

/** Root mean square distance between where `t` puts the `from` points and the `to` points, in units of the target space. */
export function rootMeanSquare<From extends Space, To extends Space>(
  t: Similarity<From, To>,
  pairs: readonly PointPair<From, To>[],
  weights?: readonly number[],
): number {
  let [sum, total] = [0, 0];
  for (const [i, { from, to }] of pairs.entries()) {
    const at = apply(t, from);
    const weight = weights ? (weights[i] ?? 0) : 1;
    sum += weight * ((at.x - to.x) ** 2 + (at.y - to.y) ** 2);
    total += weight;
  }
  return Math.sqrt(sum / total);
}
