import type { PhotoPoint } from '../geometry/point.ts';
import type { Fingerprint } from '../photo/photo.ts';

/** Everything that is checked of a pair, in the order in which it is shown. */
export const CHECK_IDS = [
  'yaw',
  'pitch',
  'roll',
  'distance',
  'expression',
  'exposure',
  'clipping',
  'light-direction',
  'white-balance',
  'natural-colour',
  'sharpness',
  'resolution',
  'framing',
  'set-up',
  'timing',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** `unknown`: could not be checked, and never to be read as fine. */
export type Level = 'good' | 'care' | 'poor' | 'unknown';

/** What a check's figure counts. `share` is 0–1; `face-heights` are parts of the distance from eyes to chin. */
export type CheckUnit =
  | 'degrees'
  | 'percent'
  | 'face-heights'
  | 'stops'
  | 'share'
  | 'delta-e'
  | 'ratio'
  | 'px-per-mm'
  | 'hours'
  | 'none';

/** Which photo of the pair. */
export type Side = 'before' | 'after';

/**
 * What is the matter, for the sentence that names cause and remedy. `same`: nothing. Left and right are the photographed person's
 * own. Where a cause belongs to one of the photos, {@link Check.side} says which.
 */
export type Cause =
  | 'same'
  // pose: how the after differs from the before
  | 'turned-left'
  | 'turned-right'
  | 'chin-up'
  | 'chin-down'
  | 'tilted'
  // distance: `side` is the photo taken from nearer
  | 'nearer'
  // expression: `side` shows more of it
  | 'mouth-open'
  | 'mouth-corners'
  | 'eyes'
  | 'brows'
  // light: `side` is the brighter, clipped, warmer … photo
  | 'brighter'
  | 'burnt-out'
  | 'drowned'
  | 'other-light-side'
  | 'other-light-height'
  | 'one-cheek-darker'
  | 'warmer'
  | 'cooler'
  | 'greener'
  | 'pinker'
  | 'unnatural'
  // detail and frame: `side` is the worse photo
  | 'blurred'
  | 'few-pixels'
  | 'cut-off'
  // set-up and timing
  | 'edited'
  | 'other-camera'
  | 'other-lens'
  | 'other-flash'
  | 'other-hours'
  | 'healing'
  | 'early'
  // why there is no figure (level `unknown`)
  | 'no-face'
  | 'no-skin'
  | 'no-reference'
  | 'no-metadata'
  | 'no-sessions'
  | 'not-lined-up'
  | 'cannot-tell';

/** Where a check looked, to be shown on the photos, in the photo space of each photo as it is shown. */
export type Evidence =
  | { readonly kind: 'region'; readonly side: Side; readonly outline: readonly PhotoPoint[] }
  | { readonly kind: 'arrow'; readonly side: Side; readonly from: PhotoPoint; readonly to: PhotoPoint };

/** One thing that was checked of a pair. */
export interface Check {
  readonly id: CheckId;
  readonly level: Level;
  /** The figure in `unit`; `null` where nothing could be measured. */
  readonly value: number | null;
  readonly unit: CheckUnit;
  readonly cause: Cause;
  /** The photo the cause belongs to; absent where it belongs to neither or both. */
  readonly side?: Side;
  readonly evidence: readonly Evidence[];
}

/** The worst level among the checks that could be made; `not-checked` when none could. */
export type Verdict = 'comparable' | 'care' | 'not-comparable' | 'not-checked';

/** What was found of a pair. */
export interface Judgement {
  readonly verdict: Verdict;
  /** All of {@link CHECK_IDS}, in their order. */
  readonly checks: readonly Check[];
  readonly fingerprints: { readonly before: Fingerprint; readonly after: Fingerprint };
  readonly version: number;
}

/** Goes up whenever the same pair would be judged otherwise. */
export const FAIRNESS_VERSION = 4;
