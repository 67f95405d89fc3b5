import type { Cause, Check } from '../check.ts';
import { cheekOutlines, lightArrow } from '../evidence.ts';
import { bothFaces, isCheck, madeCheck, type Pair, sideOfMore, unknownCheck } from '../pair.ts';
import type { FaceLight } from '../photo-traits.ts';
import { severityOf, THRESHOLDS } from '../thresholds.ts';

/** Light less directed than this comes from everywhere, and nowhere in particular. */
export const LEAST_CONTRAST = 0.2;

/** The angle between the two directions of light, in degrees; `null` where one of the photos is lit too evenly to have one. */
function angleBetween(before: FaceLight, after: FaceLight): number | null {
  if (Math.min(before.contrast, after.contrast) < LEAST_CONTRAST) return null;
  const cosine = before.direction.reduce((sum, v, k) => sum + v * (after.direction[k] ?? 0), 0);
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

function directionCause(before: FaceLight, after: FaceLight): Cause {
  const change = (k: 0 | 1) => Math.abs(after.direction[k] - before.direction[k]);
  return change(0) >= change(1) ? 'other-light-side' : 'other-light-height';
}

/** The worse of: the angle between the lights' directions (degrees), and how differently the cheeks are lit (stops). */
export function checkLightDirection(pair: Pair): Check {
  const faces = bothFaces(pair, 'light-direction', 'degrees');
  if (isCheck(faces)) return faces;
  const [before, after] = [faces.before.light, faces.after.light];
  if (!before || !after)
    return unknownCheck('light-direction', 'degrees', 'cannot-tell', before ? 'after' : after ? 'before' : undefined);
  const angle = angleBetween(before, after);
  const cheeks = after.cheekStops - before.cheekStops;
  const evidence = [
    ...lightArrow('before', faces.before),
    ...lightArrow('after', faces.after),
    ...cheekOutlines('before', faces.before),
    ...cheekOutlines('after', faces.after),
  ];
  const byCheeks = severityOf(cheeks, THRESHOLDS.cheekStops);
  if (angle !== null && severityOf(angle, THRESHOLDS.lightAngleDeg) >= byCheeks) {
    const cause = directionCause(before, after);
    return madeCheck('light-direction', 'degrees', {
      value: angle,
      threshold: THRESHOLDS.lightAngleDeg,
      cause,
      evidence,
    });
  }
  const side = sideOfMore(Math.abs(before.cheekStops), Math.abs(after.cheekStops));
  const swaps =
    before.cheekStops * after.cheekStops < 0 && Math.min(Math.abs(before.cheekStops), Math.abs(after.cheekStops)) > 0.1;
  return madeCheck('light-direction', 'stops', {
    value: cheeks,
    threshold: THRESHOLDS.cheekStops,
    cause: swaps ? 'other-light-side' : 'one-cheek-darker',
    side: swaps ? undefined : side,
    evidence,
  });
}
