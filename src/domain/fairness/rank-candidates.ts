import { sortKey } from '../photo/capture-date.ts';
import type { CheckId, Judgement, Verdict } from './check.ts';
import { judgePair } from './judge-pair.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import { severityOf, THRESHOLDS, type Threshold } from './thresholds.ts';

/** A photo that could be the after of a chosen before. */
export interface RankedCandidate {
  readonly photo: JudgedPhoto;
  readonly judgement: Judgement;
  /** The sum of how far each check has gone towards poor; the smaller, the fairer. */
  readonly cost: number;
}

const ORDER: readonly Verdict[] = ['comparable', 'care', 'not-comparable', 'not-checked'];

const SCALES: Partial<Record<CheckId, Threshold>> = {
  yaw: THRESHOLDS.yawDeg,
  pitch: THRESHOLDS.pitchDeg,
  distance: THRESHOLDS.perspectivePercent,
  expression: THRESHOLDS.expression,
  exposure: THRESHOLDS.exposureStops,
  clipping: THRESHOLDS.clippedShare,
  'white-balance': THRESHOLDS.whiteDeltaE,
  sharpness: THRESHOLDS.sharpnessRatio,
  resolution: THRESHOLDS.pxPerMm,
  framing: THRESHOLDS.framingShare,
  'set-up': THRESHOLDS.hoursApart,
};
/** What a check costs that has no figure of its own, by its level; what could not be checked is worse than what is good. */
const COST_OF_LEVEL = { good: 0, care: 0.5, poor: 1, unknown: 0.3 } as const;
/** No single check decides alone. */
const MOST_COST = 2;

/** How unfair a pair is, checks taken together: finer than the verdict, for putting pairs in order. */
export function costOf({ checks }: Judgement): number {
  return checks.reduce((sum, { id, level, value, unit }) => {
    const scale =
      id === 'light-direction' ? (unit === 'stops' ? THRESHOLDS.cheekStops : THRESHOLDS.lightAngleDeg) : SCALES[id];
    if (level === 'unknown' || value === null || !scale) return sum + COST_OF_LEVEL[level];
    return sum + Math.min(MOST_COST, Math.max(severityOf(value, scale), id === 'set-up' ? COST_OF_LEVEL[level] : 0));
  }, 0);
}

/**
 * The candidates for a chosen before in the order of their fairness: by verdict, then by cost, then the newest first. From traits
 * alone, without lining up.
 */
export function rankCandidates(before: JudgedPhoto, candidates: readonly JudgedPhoto[]): readonly RankedCandidate[] {
  return candidates
    .map((photo) => {
      const judgement = judgePair(before, photo, null);
      return { photo, judgement, cost: costOf(judgement) };
    })
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.judgement.verdict) - ORDER.indexOf(other.judgement.verdict) ||
        one.cost - other.cost ||
        (sortKey(one.photo.photo.takenAt) < sortKey(other.photo.photo.takenAt) ? 1 : -1),
    );
}
