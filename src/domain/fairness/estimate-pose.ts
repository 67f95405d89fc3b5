import type { FacePlace } from './face-patch.ts';
import type { HeadFit } from './head-fit.ts';
import type { HeadPose } from './photo-traits.ts';

/**
 * What the fit says for one degree of true turn, and for one unit of true perspective: the mesh gives heads that look more alike than they
 * are. Measured on renders of a scanned head at known angles and distances (docs/fairness.md).
 */
const GAIN = { yaw: 1.05, pitch: 0.76, perspective: 0.395 } as const;
/** A raised chin brings what lies low nearer, which looks like less perspective: per degree. */
const PERSPECTIVE_PER_PITCH_DEG = -0.0022;

const deg = (angleRad: number) => (angleRad * 180) / Math.PI;

/** Angles and perspective of a head, from how the canonical face lies on its mesh; rotation = roll · pitch · yaw. */
export function estimatePose({ rotation, perspective }: HeadFit): HeadPose {
  const [right, up, near] = rotation;
  const pitchDeg = deg(-Math.asin(Math.max(-1, Math.min(1, near[1])))) / GAIN.pitch;
  const upright = (perspective - PERSPECTIVE_PER_PITCH_DEG * pitchDeg) / GAIN.perspective;
  return {
    yawDeg: deg(Math.atan2(-near[0], near[2])) / GAIN.yaw,
    pitchDeg,
    rollDeg: deg(Math.atan2(right[1], up[1])),
    perspectivePercent: 100 * upright,
  };
}

/** Where the face lies on its photo, for bringing it to one size. The middle between the eyes is where the canonical face begins. */
export function placeOfHead({ rotation, scale, shift }: HeadFit): FacePlace {
  return {
    eyes: { x: shift[0], y: -shift[1] },
    eyeDistance: scale,
    rollRad: Math.atan2(rotation[0][1], rotation[1][1]),
  };
}
