import { canonicalAt, faceAt, type HeadFit } from './head-fit.ts';
import { MARK } from './mesh-regions.ts';
import type { Expression } from './photo-traits.ts';

/** How much a wider mouth counts beside a corner that rises: a smile does both about alike, and each side widens by half. */
const WIDTH_SHARE = 0.5;

/** From the middle between the eyes to the chin of the canonical face, in eye distances. */
const FACE_HEIGHT = -canonicalAt(MARK.chin)[1];

/** What a face does, measured on its mesh turned to the front. */
export function estimateExpression(fit: HeadFit, points: Float32Array): Expression {
  const at = (vertex: number) => faceAt(fit, points, vertex);
  const up = (vertex: number) => at(vertex)[1];
  const [right, left] = [at(MARK.rightMouthCorner), at(MARK.leftMouthCorner)];
  const lift = (right[1] + left[1]) / 2 - up(MARK.noseBase);
  const eyes = (up(MARK.rightEyeTop) - up(MARK.rightEyeBottom) + up(MARK.leftEyeTop) - up(MARK.leftEyeBottom)) / 2;
  const eyeLine = (up(MARK.rightEyeOuter) + up(MARK.rightEyeInner) + up(MARK.leftEyeOuter) + up(MARK.leftEyeInner)) / 4;
  return {
    mouthOpening: (up(MARK.upperLip) - up(MARK.lowerLip)) / FACE_HEIGHT,
    mouthCorners: (lift + WIDTH_SHARE * (left[0] - right[0])) / FACE_HEIGHT,
    eyeOpening: eyes / FACE_HEIGHT,
    browHeight: ((up(MARK.rightBrow) + up(MARK.leftBrow)) / 2 - eyeLine) / FACE_HEIGHT,
  };
}
