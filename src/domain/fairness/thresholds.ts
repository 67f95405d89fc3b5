import type { Level } from './check.ts';

/** From where on a figure asks for care and from where on a pair is not comparable. `isLessWorse`: small figures are the bad ones. */
export interface Threshold {
  readonly care: number;
  readonly poor: number;
  readonly isLessWorse?: true;
}

/**
 * All thresholds of the pair checks. They lie a little inside the sizes that count (docs/fairness.md: 5° and 10° of yaw, and so on),
 * by as much as one measurement scatters, so that a fault of that size is told.
 */
export const THRESHOLDS = {
  yawDeg: { care: 3.6, poor: 7.5 },
  pitchDeg: { care: 3.8, poor: 7.2 },
  perspectivePercent: { care: 4.2, poor: 8 },
  expression: { care: 0.024, poor: 0.041 },
  exposureStops: { care: 0.26, poor: 0.57 },
  clippedShare: { care: 0.01, poor: 0.05 },
  lightAngleDeg: { care: 18, poor: 36 },
  cheekStops: { care: 0.22, poor: 0.45 },
  whiteDeltaE: { care: 2.5, poor: 5.2 },
  unnaturalDeltaE: { care: 0.001, poor: Number.POSITIVE_INFINITY },
  sharpnessRatio: { care: 0.7, poor: 0.56, isLessWorse: true },
  pxPerMm: { care: 6, poor: 3, isLessWorse: true },
  framingShare: { care: 0.95, poor: 0.8, isLessWorse: true },
  hoursApart: { care: 4, poor: Number.POSITIVE_INFINITY },
} as const satisfies Readonly<Record<string, Threshold>>;

/** A head leaning by less than this is not worth a word, in degrees. */
export const ROLL_TOLD_DEG = 2;

/** The level of a figure; of its size, whatever its sign. */
export function levelOf(value: number, { care, poor, isLessWorse }: Threshold): Level {
  const size = Math.abs(value);
  if (isLessWorse) return size < poor ? 'poor' : size < care ? 'care' : 'good';
  return size >= poor ? 'poor' : size >= care ? 'care' : 'good';
}

/** How far a figure has gone towards `poor`: 0 no difference, 1 just poor. */
export function severityOf(value: number, { care, poor, isLessWorse }: Threshold): number {
  const size = Math.abs(value);
  if (!isLessWorse) return Number.isFinite(poor) ? size / poor : (0.5 * size) / care;
  // A ratio or share is whole at 1; of a number of pixels, twice what asks for care is plenty.
  const best = care < 1 ? 1 : 2 * care;
  return Math.max(0, (best - size) / (best - poor));
}
