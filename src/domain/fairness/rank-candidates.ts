import type { Judgement } from './check.ts';
import { judgePair } from './judge-pair.ts';
import type { JudgedPhoto } from './judged-photo.ts';

/** A photo that could be the after, and how fair that would be. */
export interface RankedCandidate {
  readonly photo: JudgedPhoto;
  readonly judgement: Judgement;
  readonly cost: number;
}

/** The fairest first. */
export function rankCandidates(before: JudgedPhoto, candidates: readonly JudgedPhoto[]): readonly RankedCandidate[] {
  return candidates.map((photo) => ({ photo, judgement: judgePair(before, photo, null), cost: 0 }));
}
