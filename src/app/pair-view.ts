import type { Judgement, Side, Verdict } from '../domain/fairness/check.ts';
import type { LightMatch } from '../domain/fairness/light-match.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Gains } from '../domain/raster/gains.ts';
import type { NewAlignment, OpenPair } from './pairs.ts';
import type { ExaminationFailure } from './ports.ts';

/**
 * How a pair came to lie as it does. `kept`: as `alignment` says, nothing is under way; `aligning`: it is being lined up by itself, and
 * lies meanwhile as stored or centre on centre; `cancelled`: the person stopped that; `no-match`: nothing on the two photos matches, a
 * person has to place points; `failed`: it could not be tried.
 */
export type AligningState =
  | { readonly kind: 'kept' }
  | { readonly kind: 'aligning' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'failed'; readonly reason: ExaminationFailure };

/** Whether the pair is fair. While `judging`, the judgement before (of other alignment, dates …) is not shown as if it held. */
export type JudgingState =
  | { readonly kind: 'judging' }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'failed'; readonly reason: ExaminationFailure };

/** An offer to show one photo mirrored, or no longer so, since the two look like mirror images of each other. */
export interface MirrorOffer {
  readonly side: Side;
  readonly photo: Photo;
  /** What its `mirrored` would become. */
  readonly mirrored: boolean;
}

/** One value for each photo of a pair. */
export interface BothSides<T> {
  readonly before: T;
  readonly after: T;
}

/** All that is known of an open pair. It arrives piece by piece; every piece is a new, immutable view. */
export interface PairView extends OpenPair {
  readonly aligning: AligningState;
  readonly judging: JudgingState;
  /** Present where the photos look like mirror images of each other. */
  readonly mirrorOffer: MirrorOffer | null;
  /** How many faces each photo shows; `null` while that is not known. More than one: another can be chosen, see `facesOf`. */
  readonly faceCounts: BothSides<number | null>;
  /** What matching the light would do, or why it cannot be done; `null` while that is not known. */
  readonly lightMatch: LightMatch | null;
  /** The switch of this pair. */
  readonly isLightMatched: boolean;
  /** What is to be drawn with: present only while the switch is on and the match can be made. */
  readonly gains: BothSides<Gains> | null;
}

/** The outcome of lining a pair up anew, nothing kept yet: both can be shown, and one is chosen. */
export type AlignedAnew =
  | { readonly kind: 'found'; readonly kept: OpenPair['alignment']; readonly found: NewAlignment }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'failed'; readonly reason: ExaminationFailure };

/** A photo that could be the other side of a pair. */
export interface Candidate {
  readonly photo: Photo;
  /** As far as is known without examining anything now; `not-checked` where one of the two was not examined yet. */
  readonly verdict: Verdict;
}
