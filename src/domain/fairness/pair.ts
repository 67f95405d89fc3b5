import type { Alignment } from '../alignment/alignment.ts';
import type { Cause, Check, CheckId, CheckUnit, Evidence, Level, Side } from './check.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import { mirrorTraits } from './mirror-traits.ts';
import type { FaceTraits } from './photo-traits.ts';
import { levelOf, type Threshold } from './thresholds.ts';

/** What the checks are given: both photos as they are shown (traits mirrored where the photo is), and how they lie on each other. */
export interface Pair {
  readonly before: JudgedPhoto;
  readonly after: JudgedPhoto;
  readonly alignment: Alignment | null;
}

/** A pair for the checks out of two photos of the library. */
export function pairOf(before: JudgedPhoto, after: JudgedPhoto, alignment: Alignment | null): Pair {
  return { before: asShown(before), after: asShown(after), alignment };
}

function asShown(judged: JudgedPhoto): JudgedPhoto {
  const { photo, traits } = judged;
  return photo.mirrored && traits ? { ...judged, traits: mirrorTraits(traits) } : judged;
}

/** One of the checks. */
export type PairCheck = (pair: Pair) => Check;

/** On a face with fewer pixels of the photo between the eyes the mesh lies too loosely to tell anything by. */
const LEAST_EYES_PX = 24;

/** Pixels of the measured raster between the eyes of a photo's face; 0 without one. */
export function eyesPx({ traits }: JudgedPhoto): number {
  return traits?.face ? traits.face.eyeDistance * Math.max(traits.widthPx, traits.heightPx) : 0;
}

/** Both faces, or the check that says why there is nothing to check: `leastPx` between the eyes are asked for. */
export function bothFaces(
  { before, after }: Pair,
  id: CheckId,
  unit: CheckUnit,
  leastPx = LEAST_EYES_PX,
): { readonly before: FaceTraits; readonly after: FaceTraits } | Check {
  const [b, a] = [before.traits, after.traits];
  if (!b || !a) return unknownCheck(id, unit, 'cannot-tell', b ? 'after' : a ? 'before' : undefined);
  if (!b.face || !a.face) return unknownCheck(id, unit, 'no-face', b.face ? 'after' : a.face ? 'before' : undefined);
  const [first, second] = [eyesPx(before), eyesPx(after)];
  if (Math.min(first, second) < leastPx)
    return unknownCheck(id, unit, 'cannot-tell', second < first ? 'after' : 'before');
  return { before: b.face, after: a.face };
}

/** Whether a check could not be made, or has been made already. */
export function isCheck(value: object): value is Check {
  return 'id' in value;
}

/** A check that could not be made. `side`: the photo it is for; absent where it is for both. */
export function unknownCheck(id: CheckId, unit: CheckUnit, cause: Cause, side?: Side): Check {
  return { id, level: 'unknown', value: null, unit, cause, ...(side && { side }), evidence: [] };
}

/** What a check found; `cause` and `side` say what would be the matter if it were. */
export interface Finding {
  readonly value: number;
  readonly threshold: Threshold;
  readonly cause: Cause;
  readonly side?: Side | undefined;
  readonly evidence?: readonly Evidence[];
}

/** A check that could be made: its level from the threshold, its cause `same` where nothing is the matter. */
export function madeCheck(
  id: CheckId,
  unit: CheckUnit,
  { value, threshold, cause, side, evidence = [] }: Finding,
): Check {
  const level: Level = levelOf(value, threshold);
  if (level === 'good') return { id, level, value, unit, cause: 'same', evidence };
  return { id, level, value, unit, cause, ...(side && { side }), evidence };
}

/** The photo with the larger of two figures. */
export function sideOfMore(before: number, after: number): Side {
  return after > before ? 'after' : 'before';
}
