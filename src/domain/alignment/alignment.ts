import type { PointPair } from '../geometry/fit-similarity.ts';
import { isSamePlace, type PhotoPoint } from '../geometry/point.ts';
import { identity, invert, type Similarity } from '../geometry/similarity.ts';
import type { Fingerprint, Photo, PhotoId } from '../photo/photo.ts';

/**
 * How a pair was lined up: by the person's own `points`, `moved` by hand, or by itself over a `face` or by `appearance` alone. What a
 * person did by hand is never overwritten by a computation.
 */
export type AlignmentMethod = 'points' | 'moved' | 'face' | 'appearance';

/**
 * How the after photo lies on the before photo. Kept as a transform between the two `photo` spaces, never as moved pixels,
 * so that originals stay as they are and the result can be drawn at any size.
 */
export interface Alignment {
  readonly beforeId: PhotoId;
  readonly afterId: PhotoId;
  /** Photo space of the after → common space (= photo space of the before). */
  readonly afterToBefore: Similarity<'photo', 'common'>;
  readonly method: AlignmentMethod;
  /** The matching points it was computed from: a person's own, or those of the face that agreed; none for `moved` and `appearance`. */
  readonly points: readonly PointPair<'photo', 'common'>[];
  /** Root mean square distance of the points after fitting, in pixels of the before photo; absent when nothing was fitted. */
  readonly residualPx?: number;
  /** The same in mm on the face, from the distance between the eyes: approximate. Absent where no face gives a scale. */
  readonly residualMm?: number;
  /** Found by a computation that can be wrong without noticing: to be checked by the person. */
  readonly isUnconfirmed?: true;
  /** A person looked at what a computation found and took it; absent for what nobody chose and for what was made by hand. */
  readonly isConfirmed?: true;
  /** For what a computation found: how alike the two are where they lie on each other, normalised cross-correlation −1…1. */
  readonly likeness?: number;
  /** Whether the pixels had the last word, for what a computation found. */
  readonly isRefined?: boolean;
  /** The two look like mirror images of each other, for what a computation found. */
  readonly looksMirrored?: true;
  /** The faces a person had chosen when a computation found it; with others chosen it is found anew. */
  readonly faces?: { readonly before?: PhotoPoint; readonly after?: PhotoPoint };
  /** Which photos were shown mirrored when it was made; it says nothing where they are shown otherwise. */
  readonly mirrored?: { readonly before?: true; readonly after?: true };
  /** The files it was made for; with other files it says nothing. */
  readonly fingerprints: { readonly before: Fingerprint; readonly after: Fingerprint };
  readonly algorithmVersion: number;
  /** UTC instant, ISO 8601. */
  readonly madeAt: string;
}

/** Goes up whenever the same points would give another transform. */
export const ALIGNMENT_VERSION = 2;

/** Whether a person made an alignment, point by point or by moving the photo. */
export function isByHand({ method }: Pick<Alignment, 'method'>): boolean {
  return method === 'points' || method === 'moved';
}

/**
 * Whether a person's points say nothing of how exact they are: a similarity brings any two together, however wrong they are, with nothing
 * left over.
 */
export function isWithoutMeasure({ method, points }: Pick<Alignment, 'method' | 'points'>): boolean {
  return method === 'points' && points.length <= 2;
}

/** Whether a person made an alignment or chose it: then no computation takes its place. */
export function isPersonsChoice(alignment: Pick<Alignment, 'method' | 'isConfirmed'>): boolean {
  return isByHand(alignment) || alignment.isConfirmed === true;
}

/** What an alignment was made under, of one photo: how it was shown, and which of its faces was chosen. */
type ShownPhoto = Pick<Photo, 'mirrored' | 'face'>;

/** How the photos of a pair are shown, as an alignment remembers it; empty where none is mirrored. */
export function mirroringOf(before: ShownPhoto, after: ShownPhoto): Pick<Alignment, 'mirrored'> {
  const mirrored = {
    ...(before.mirrored && { before: true as const }),
    ...(after.mirrored && { after: true as const }),
  };
  return before.mirrored || after.mirrored ? { mirrored } : {};
}

/** The chosen faces of a pair, as a computed alignment remembers them; empty where nobody chose. */
export function chosenFacesOf(before: ShownPhoto, after: ShownPhoto): Pick<Alignment, 'faces'> {
  const faces = { ...(before.face && { before: before.face }), ...(after.face && { after: after.face }) };
  return before.face || after.face ? { faces } : {};
}

/**
 * Whether a pair has to be lined up by itself again: never when a person did it by hand; else when other faces were chosen since, or,
 * unless a person confirmed it, when the algorithm has changed.
 */
export function isOutdated(alignment: Alignment, before: ShownPhoto, after: ShownPhoto): boolean {
  if (isByHand(alignment)) return false;
  const { faces, isConfirmed, algorithmVersion } = alignment;
  const hasSameFaces = isSamePlace(faces?.before, before.face) && isSamePlace(faces?.after, after.face);
  return !hasSameFaces || (!isConfirmed && algorithmVersion < ALIGNMENT_VERSION);
}

/** Size of an upright photo in pixels, as its record gives it. */
interface PhotoSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where the after photo lies before anything was lined up: both photos' long sides are equally long and their centres coincide. */
export function unaligned(before: PhotoSize, after: PhotoSize): Similarity<'photo', 'common'> {
  const middle = ({ widthPx, heightPx }: PhotoSize) => {
    const long = Math.max(widthPx, heightPx);
    return { x: widthPx / long / 2, y: heightPx / long / 2 };
  };
  const [b, a] = [middle(before), middle(after)];
  return { ...identity<'photo', 'common'>(), tx: b.x - a.x, ty: b.y - a.y };
}

/** One thing of each photo, the other way round; empty where there is none. */
function swapped<K extends 'mirrored' | 'faces'>(key: K, alignment: Alignment): Pick<Alignment, K> {
  const { before, after } = alignment[key] ?? {};
  const turned = { ...(after && { before: after }), ...(before && { after: before }) };
  return (before || after ? { [key]: turned } : {}) as Pick<Alignment, K>;
}

/** The alignment seen from the other side, for a pair whose before and after were swapped; `before` and `after` are the sizes before the swap. */
export function reverseAlignment(alignment: Alignment, before: PhotoSize, after: PhotoSize): Alignment {
  const { a, b, tx, ty } = invert(alignment.afterToBefore);
  const long = (size: PhotoSize) => Math.max(size.widthPx, size.heightPx);
  const { residualPx, mirrored: _mirrored, faces: _faces, ...rest } = alignment;
  return {
    ...rest,
    ...swapped('mirrored', alignment),
    ...swapped('faces', alignment),
    beforeId: alignment.afterId,
    afterId: alignment.beforeId,
    afterToBefore: { a, b, tx, ty },
    points: alignment.points.map(({ from, to }) => ({ from: { x: to.x, y: to.y }, to: { x: from.x, y: from.y } })),
    ...(residualPx === undefined ? {} : { residualPx: (residualPx / long(before)) * Math.hypot(a, b) * long(after) }),
    fingerprints: { before: alignment.fingerprints.after, after: alignment.fingerprints.before },
  };
}
