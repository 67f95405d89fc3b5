import type { Check } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import type { JudgedPhoto } from '../judged-photo.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { bothFaces, isCheck, madeCheck, type Pair, sideOfMore } from '../pair.ts';
import type { FaceTraits } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { isEdited } from './set-up.ts';

/** Long side of the frame for which focal lengths "as on 35 mm film" hold, in mm. */
const FILM_LONG_MM = 36;

/**
 * Perspective as the lens makes it: enlargement per eye distance of depth, in %. A lens of f mm draws 36 mm of its own length times
 * distance / f along the long side, so the eyes, a known part of that side, give the distance in eye distances.
 */
function perspectiveOfLens({ photo, traits }: JudgedPhoto, { eyeDistance }: FaceTraits): number | null {
  const focal = photo.file.camera?.focalLength35Mm;
  if (!focal || !traits || isEdited(photo.file.camera)) return null;
  return 100 * ((eyeDistance * FILM_LONG_MM) / focal);
}

/** Two photos of one camera and one size have not been cropped, or both alike: only then may the lens speak. */
function isSameFrame({ before, after }: Pair): boolean {
  const [b, a] = [before.photo.file, after.photo.file];
  const long = (file: typeof a) => Math.max(file.widthPx, file.heightPx);
  const short = (file: typeof a) => Math.min(file.widthPx, file.heightPx);
  return b.camera?.model === a.camera?.model && long(b) === long(a) && short(b) === short(a);
}

/**
 * How much more the after's perspective enlarges what is near, per eye distance of depth, in %: from the faces' shapes, and where both
 * photos tell their lens and were not cropped, from that as well.
 */
export function checkDistance(pair: Pair): Check {
  const faces = bothFaces(pair, 'distance', 'percent');
  if (isCheck(faces)) return faces;
  const { before, after } = faces;
  const seen = after.pose.perspectivePercent - before.pose.perspectivePercent;
  const [b, a] = [perspectiveOfLens(pair.before, before), perspectiveOfLens(pair.after, after)];
  const value = b !== null && a !== null && isSameFrame(pair) ? (seen + (a - b)) / 2 : seen;
  return madeCheck('distance', 'percent', {
    value,
    threshold: THRESHOLDS.perspectivePercent,
    cause: 'nearer',
    side: sideOfMore(0, value),
    evidence: [outlineOf('before', before, OUTLINE.face), outlineOf('after', after, OUTLINE.face)],
  });
}
