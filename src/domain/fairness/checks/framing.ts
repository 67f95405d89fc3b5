import { apply, fromParts, invert, type Similarity } from '../../geometry/similarity.ts';
import type { Check, Side } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { madeCheck, type Pair, unknownCheck } from '../pair.ts';
import type { FaceTraits, PhotoTraits } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { VERTEX_AREAS } from '../vertex-areas.ts';

/** Points along each side of a photo by which its overlap with the other is counted. */
const GRID = 40;

function isWithin({ widthPx, heightPx }: PhotoTraits, x: number, y: number): boolean {
  const long = Math.max(widthPx, heightPx);
  return x >= 0 && y >= 0 && x <= widthPx / long && y <= heightPx / long;
}

/** How a place on one face lies on the other, by eyes and size: a face that is cut off draws its own mesh into what is left of it. */
function fromFaceToFace(one: FaceTraits, other: FaceTraits): Similarity<'photo', 'photo'> {
  const scale = other.eyeDistance / one.eyeDistance;
  const angleRad = ((other.pose.rollDeg - one.pose.rollDeg) * Math.PI) / 180;
  const turned = fromParts<'photo', 'photo'>({ scale, angleRad, tx: 0, ty: 0 });
  const at = apply(turned, one.eyes);
  return { ...turned, tx: other.eyes.x - at.x, ty: other.eyes.y - at.y };
}

/** For every vertex of a face, whether it lies on its photo, by its own mesh and by that of the other face. */
function onPhoto(traits: PhotoTraits, own: FaceTraits, other: FaceTraits): readonly boolean[] {
  const fromOther = fromFaceToFace(other, own);
  const place = ({ mesh }: FaceTraits, vertex: number) => ({ x: mesh[vertex * 3] ?? 0, y: mesh[vertex * 3 + 1] ?? 0 });
  return VERTEX_AREAS.map((_, vertex) => {
    const [mine, theirs] = [place(own, vertex), apply(fromOther, place(other, vertex))];
    return isWithin(traits, mine.x, mine.y) && isWithin(traits, theirs.x, theirs.y);
  });
}

function made(value: number, side: Side | undefined, face: FaceTraits | null): Check {
  const evidence = side && face ? [outlineOf(side, face, OUTLINE.face)] : [];
  return madeCheck('framing', 'share', { value, threshold: THRESHOLDS.framingShare, cause: 'cut-off', side, evidence });
}

/** The share of a face, seen from the front, that lies on both photos. */
function ofFaces(before: PhotoTraits, b: FaceTraits, after: PhotoTraits, a: FaceTraits): Check {
  const [seenBefore, seenAfter] = [onPhoto(before, b, a), onPhoto(after, a, b)];
  const share = (isSeen: (vertex: number) => boolean | undefined) =>
    VERTEX_AREAS.reduce((sum, area, vertex) => (isSeen(vertex) ? sum + area : sum), 0);
  const onBefore = share((vertex) => seenBefore[vertex]);
  const onAfter = share((vertex) => seenAfter[vertex]);
  const both = share((vertex) => seenBefore[vertex] && seenAfter[vertex]);
  const side = onAfter < onBefore ? 'after' : 'before';
  return made(both, side, side === 'after' ? a : b);
}

/** The share of one photo that lies on the other. */
function shareOn(one: PhotoTraits, other: PhotoTraits, transform: Similarity<'photo', 'photo'>): number {
  const long = Math.max(one.widthPx, one.heightPx);
  let count = 0;
  for (let k = 0; k < GRID * GRID; k++) {
    const x = (((k % GRID) + 0.5) / GRID) * (one.widthPx / long);
    const y = ((Math.floor(k / GRID) + 0.5) / GRID) * (one.heightPx / long);
    const at = apply(transform, { x, y });
    if (isWithin(other, at.x, at.y)) count++;
  }
  return count / GRID ** 2;
}

/**
 * How much of what is judged is to be seen in both: of the face; without faces, of the photo that shows less, once they are lined
 * up.
 */
export function checkFraming({ before, after, alignment }: Pair): Check {
  const [b, a] = [before.traits, after.traits];
  if (!b || !a) return unknownCheck('framing', 'share', 'cannot-tell', b ? 'after' : a ? 'before' : undefined);
  if (b.face && a.face) return ofFaces(b, b.face, a, a.face);
  if (!alignment) return unknownCheck('framing', 'share', 'not-lined-up');
  // The common space is the photo space of the before.
  const { a: ta, b: tb, tx, ty } = alignment.afterToBefore;
  const toBefore: Similarity<'photo', 'photo'> = { a: ta, b: tb, tx, ty };
  return made(Math.max(shareOn(a, b, toBefore), shareOn(b, a, invert(toBefore))), undefined, null);
}
