import type { View } from '../photo/areas.ts';
import type { PhotoTraits } from './photo-traits.ts';

/** Turned by no more than this: from the front. Up to that: half. The mesh tells full profiles poorly, so they begin where it gives up. */
const FRONT_DEG = 15;
const HALF_DEG = { from: 24, to: 58 } as const;
const PROFILE_FROM_DEG = 64;

/**
 * From where a face was photographed; left and right are the person's own: `left-45` shows the left half of the face.
 * @param isMirrored whether the photo is shown mirrored
 * @returns `null` without a face, and for turns between the usual views
 */
export function suggestView({ face }: PhotoTraits, isMirrored = false): View | null {
  if (!face) return null;
  // Who turns to the own right shows the left side.
  const shown = face.pose.yawDeg * (isMirrored ? 1 : -1);
  const size = Math.abs(shown);
  if (size <= FRONT_DEG) return 'front';
  if (size >= HALF_DEG.from && size <= HALF_DEG.to) return shown > 0 ? 'left-45' : 'right-45';
  if (size >= PROFILE_FROM_DEG) return shown > 0 ? 'left-90' : 'right-90';
  return null;
}
