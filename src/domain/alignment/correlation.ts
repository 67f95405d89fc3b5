import type { Plane } from '../raster/raster.ts';

/** A picture that varies less than this shows rounding errors and nothing else. */
const LEAST_VARIANCE = 1e-8;

/**
 * How alike two pictures are where `weights` is not 0: normalised cross-correlation, −1…1. 0 where there is nothing to compare.
 * All three planes are equally large.
 */
export function correlation(a: Plane, b: Plane, weights: Plane): number {
  const [x, y, w] = [a.data, b.data, weights.data];
  let [total, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < w.length; i++) {
    const weight = w[i] ?? 0;
    if (weight === 0) continue;
    const [p, q] = [x[i] ?? 0, y[i] ?? 0];
    total += weight;
    sumX += weight * p;
    sumY += weight * q;
    sumXX += weight * p * p;
    sumYY += weight * q * q;
    sumXY += weight * p * q;
  }
  if (total === 0) return 0;
  const covariance = sumXY - (sumX * sumY) / total;
  const [spreadX, spreadY] = [sumXX - (sumX * sumX) / total, sumYY - (sumY * sumY) / total];
  const isBlank = Math.min(spreadX, spreadY) < LEAST_VARIANCE * total;
  return isBlank ? 0 : covariance / Math.sqrt(spreadX * spreadY);
}
