import type { Similarity } from '../geometry/similarity.ts';
import type { Plane } from '../raster/raster.ts';

/** A small similarity about a picture, and how far it moves anything near the middle, in pixels. */
export interface SmallShift {
  readonly transform: Similarity<'frame', 'frame'>;
  readonly largestPx: number;
}

/** Four unknowns: across, down, growth, turn. */
const UNKNOWNS = 4;
/** A step never moves a pixel further than this; the linear model holds no further. */
const LONGEST_PX = 2;
/** Slopes whose mean square is less than this are rounding errors, of contrasts about 1. */
const LEAST_PIVOT = 1e-6;
/** Huber's constant, in standard deviations. */
const HUBER = 1.345;

/** Solves a symmetric system of four equations by elimination. @returns `null` where it has no single solution */
function solve(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const rows = Array.from({ length: UNKNOWNS }, (_, i) => [
    ...matrix.subarray(i * UNKNOWNS, (i + 1) * UNKNOWNS),
    right[i] ?? 0,
  ]);
  for (let column = 0; column < UNKNOWNS; column++) {
    rows.push(...rows.splice(column).toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0)));
    const pivot = rows[column] ?? [];
    const head = pivot[column] ?? 0;
    if (!(Math.abs(head) > LEAST_PIVOT)) return null;
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] ?? 0) / head;
      for (let k = column; k <= UNKNOWNS; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return Float64Array.from(rows, (row, i) => (row[UNKNOWNS] ?? 0) / (row[i] ?? 1));
}

interface Middle {
  readonly x: number;
  readonly y: number;
  /** Typical distance of what counts from the middle. */
  readonly radius: number;
  /** Mean absolute difference of the pictures. */
  readonly difference: number;
}

/** The middle of what counts, and how different the pictures are there. @returns `null` where nothing counts */
function middleOf(fixed: Plane, moving: Plane, weights: Plane): Middle | null {
  let [total, sumX, sumY, squares, difference] = [0, 0, 0, 0, 0];
  for (let y = 0, i = 0; y < weights.height; y++)
    for (let x = 0; x < weights.width; x++, i++) {
      const weight = weights.data[i] ?? 0;
      if (weight === 0) continue;
      total += weight;
      sumX += weight * x;
      sumY += weight * y;
      squares += weight * (x * x + y * y);
      difference += weight * Math.abs((fixed.data[i] ?? 0) - (moving.data[i] ?? 0));
    }
  if (total < 16) return null;
  const [x, y] = [sumX / total, sumY / total];
  const radius = Math.sqrt(Math.max(squares / total - x * x - y * y, 1));
  return { x, y, radius, difference: difference / total };
}

/** Sums over products of slopes: the upper half of the symmetric matrix row by row, then the right side. */
type Sums = Float64Array;
const SUMS = (UNKNOWNS * (UNKNOWNS + 1)) / 2 + UNKNOWNS;

/** Adds one pixel to the sums of the least-squares step. */
function addPixel(sums: Sums, slopes: Float64Array, weight: number, gap: number): void {
  let at = 0;
  for (let i = 0; i < UNKNOWNS; i++) {
    const slope = weight * (slopes[i] ?? 0);
    for (let k = i; k < UNKNOWNS; k++, at++) sums[at] = (sums[at] ?? 0) + slope * (slopes[k] ?? 0);
    sums[SUMS - UNKNOWNS + i] = (sums[SUMS - UNKNOWNS + i] ?? 0) + slope * gap;
  }
}

/** The normal equations from their sums, each divided by the weight of all pixels. */
function unfold(sums: Sums, total: number): { matrix: Float64Array; right: Float64Array } {
  const matrix = new Float64Array(UNKNOWNS * UNKNOWNS);
  for (let i = 0, at = 0; i < UNKNOWNS; i++)
    for (let k = i; k < UNKNOWNS; k++, at++)
      matrix[i * UNKNOWNS + k] = matrix[k * UNKNOWNS + i] = (sums[at] ?? 0) / Math.max(total, 1);
  return { matrix, right: sums.slice(SUMS - UNKNOWNS).map((one) => one / Math.max(total, 1)) };
}

/** The normal equations over all pixels; the slopes are the mean of both pictures', which converges faster (Malis 2004). */
function normalEquations(fixed: Plane, moving: Plane, weights: Plane, middle: Middle) {
  const { width, height } = weights;
  const a = fixed.data;
  const b = moving.data;
  const w = weights.data;
  const sums = new Float64Array(SUMS);
  const slopes = new Float64Array(UNKNOWNS);
  const bound = HUBER * 1.2533 * middle.difference + 1e-6;
  let total = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const counts = w[i] ?? 0;
      // At the edge of what is known the slopes would be those of the edge.
      if (counts === 0 || !w[i - 1] || !w[i + 1] || !w[i - width] || !w[i + width]) continue;
      const across = ((a[i + 1] ?? 0) - (a[i - 1] ?? 0) + (b[i + 1] ?? 0) - (b[i - 1] ?? 0)) / 4;
      const down = ((a[i + width] ?? 0) - (a[i - width] ?? 0) + (b[i + width] ?? 0) - (b[i - width] ?? 0)) / 4;
      const gap = (a[i] ?? 0) - (b[i] ?? 0);
      const u = (x - middle.x) / middle.radius;
      const v = (y - middle.y) / middle.radius;
      slopes[0] = across;
      slopes[1] = down;
      slopes[2] = across * u + down * v;
      slopes[3] = down * u - across * v;
      const size = Math.abs(gap);
      total += counts;
      addPixel(sums, slopes, size > bound ? (counts * bound) / size : counts, gap);
    }
  return unfold(sums, total);
}

/**
 * One Gauss–Newton step: how the pixels of `moving` have to be looked up so that it comes nearer to `fixed`. All three planes are
 * equally large.
 * @returns `null` where too little is to be seen to tell
 */
export function shiftTowards(fixed: Plane, moving: Plane, weights: Plane): SmallShift | null {
  const middle = middleOf(fixed, moving, weights);
  if (!middle) return null;
  const { matrix, right } = normalEquations(fixed, moving, weights, middle);
  const step = solve(matrix, right);
  if (!step?.every(Number.isFinite)) return null;
  const largest = Math.hypot(step[0] ?? 0, step[1] ?? 0) + Math.hypot(step[2] ?? 0, step[3] ?? 0);
  const share = Math.min(1, LONGEST_PX / Math.max(largest, 1e-12));
  const [across, down, growth, turn] = [...step].map((one) => one * share) as [number, number, number, number];
  const [g, t] = [growth / middle.radius, turn / middle.radius];
  // Pixel (0, 0) has its middle at (0.5, 0.5).
  const [x, y] = [middle.x + 0.5, middle.y + 0.5];
  const transform = { a: 1 + g, b: t, tx: across - g * x + t * y, ty: down - t * x - g * y };
  return { transform, largestPx: largest * share };
}
