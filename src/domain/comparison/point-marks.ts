import { fitSimilarity, type PointPair } from '../geometry/fit-similarity.ts';
import type { CommonPoint, PhotoPoint } from '../geometry/point.ts';
import { distance } from '../geometry/point.ts';
import { apply } from '../geometry/similarity.ts';
import type { Lying } from './move-after.ts';

/** A place a person marks on both photos, one after the other; either side may still be missing. */
export interface PointMark {
  /** Stays with the mark as long as it lives; numbers shown are places in the list. */
  readonly id: number;
  readonly before?: CommonPoint;
  readonly after?: PhotoPoint;
}

/** Which photo a mark is placed on. */
export type Side = 'before' | 'after';

/** How well marks can be brought together. */
export interface MarkFit {
  readonly lying: Lying;
  /** Root mean square distance, in pixels of the before photo. */
  readonly residualPx: number;
  /** Distance of each complete mark by id, in pixels of the before photo. */
  readonly distancesPx: ReadonlyMap<number, number>;
  /** The mark that fits worst; `null` with two, which always fit. */
  readonly worstId: number | null;
}

/** The marks that have both sides, as pairs from the after to the before. */
export function completePairs(marks: readonly PointMark[]): readonly PointPair<'photo', 'common'>[] {
  return marks.flatMap(({ before, after }) => (before && after ? [{ from: after, to: before }] : []));
}

/** The marks of an alignment that is stored. */
export function marksOf(points: readonly PointPair<'photo', 'common'>[]): readonly PointMark[] {
  return points.map(({ from, to }, index) => ({ id: index + 1, before: to, after: from }));
}

/** The least-squares similarity of the complete marks; `null` with fewer than two or when they lie on one place. */
export function fitMarks(marks: readonly PointMark[], beforeLongPx: number): MarkFit | null {
  const fitted = fitSimilarity(completePairs(marks));
  if (!fitted) return null;
  const distancesPx = new Map<number, number>();
  for (const { id, before, after } of marks) {
    if (before && after) distancesPx.set(id, distance(apply(fitted.transform, after), before) * beforeLongPx);
  }
  const worst = [...distancesPx].reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    lying: fitted.transform,
    residualPx: fitted.residual * beforeLongPx,
    distancesPx,
    worstId: distancesPx.size > 2 ? worst[0] : null,
  };
}

/** Places a mark on a photo: the first that lacks this side, else a new one. */
export function placeMark(marks: readonly PointMark[], side: Side, at: CommonPoint | PhotoPoint): readonly PointMark[] {
  const point = { x: at.x, y: at.y };
  const open = marks.find((mark) => !mark[side]);
  if (open) return marks.map((mark) => (mark === open ? { ...mark, [side]: point } : mark));
  const id = 1 + marks.reduce((highest, mark) => Math.max(highest, mark.id), 0);
  return [...marks, { id, [side]: point }];
}

/** Moves one side of a mark. */
export function moveMark(
  marks: readonly PointMark[],
  id: number,
  side: Side,
  at: CommonPoint | PhotoPoint,
): readonly PointMark[] {
  return marks.map((mark) => (mark.id === id ? { ...mark, [side]: { x: at.x, y: at.y } } : mark));
}

/** Takes a mark away from both photos. */
export function removeMark(marks: readonly PointMark[], id: number): readonly PointMark[] {
  return marks.filter((mark) => mark.id !== id);
}
