import type { GradeScale, Pigment } from './grade.ts';
import type { Source } from './sources.ts';

/** How much grades of the same skin differ from rater to rater, which is shown beside every grade. */
export interface RaterNoise {
  /** Points; `null` where we know of no published figure, which is said as well. */
  readonly points: number | null;
  /** The length of the scale the figure was found on: it need not be the scale that is used here. */
  readonly ofPoints: number | null;
  readonly source: Source | null;
}

const UNKNOWN: RaterNoise = { points: null, ofPoints: null, source: null };

/**
 * What is known of a scale's noise. Goodman–Baron: on the quantitative version, 0–84, raters agreed within four points on 19 of 21
 * photographed patients (J Cosmet Dermatol 2006;5:48).
 */
export function raterNoise(scale: GradeScale): RaterNoise {
  return scale === 'goodman-baron' ? { points: 4, ofPoints: 84, source: 'goodman-baron-2006' } : UNKNOWN;
}

const WEIGHT = { forehead: 0.3, 'cheek-right': 0.3, 'cheek-left': 0.3, chin: 0.1 } as const;

/**
 * The modified MASI, 0–24: the sum over the four places of area × darkness, the forehead and each cheek counting 0.3, the chin 0.1
 * (A. G. Pandya et al., J Am Acad Dermatol 2011;64:78).
 */
export function mmasiScore(pigment: readonly Pigment[]): number {
  return pigment.reduce((sum, { place, area, darkness }) => sum + WEIGHT[place] * area * darkness, 0);
}
