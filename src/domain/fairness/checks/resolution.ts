import type { Check } from '../check.ts';
import type { JudgedPhoto } from '../judged-photo.ts';
import { bothFaces, isCheck, madeCheck, type Pair } from '../pair.ts';
import type { FaceTraits } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Distance between the eyes of an adult, in mm: approximate (mean 63; N. A. Dodgson, SPIE 5291, 2004: 52–78). */
const EYES_MM = 63;

/** Pixels of the original per mm of face, approximately. */
function pxPerMm({ photo }: JudgedPhoto, { eyeDistance }: FaceTraits): number {
  return (eyeDistance * Math.max(photo.file.widthPx, photo.file.heightPx)) / EYES_MM;
}

/** Pixels per mm of the photo that has fewer. */
export function checkResolution(pair: Pair): Check {
  const faces = bothFaces(pair, 'resolution', 'px-per-mm', 0);
  if (isCheck(faces)) return faces;
  const [before, after] = [pxPerMm(pair.before, faces.before), pxPerMm(pair.after, faces.after)];
  return madeCheck('resolution', 'px-per-mm', {
    value: Math.min(before, after),
    threshold: THRESHOLDS.pxPerMm,
    cause: 'few-pixels',
    side: after < before ? 'after' : 'before',
  });
}
