import type { Check } from '../check.ts';
import { headArrow } from '../evidence.ts';
import { bothFaces, isCheck, madeCheck, type Pair } from '../pair.ts';
import { ROLL_TOLD_DEG, THRESHOLDS } from '../thresholds.ts';

/** How far the head is turned aside in the after and not in the before, in degrees: positive to the person's left. */
export function checkYaw(pair: Pair): Check {
  const faces = bothFaces(pair, 'yaw', 'degrees');
  if (isCheck(faces)) return faces;
  const { before, after } = faces;
  const value = after.pose.yawDeg - before.pose.yawDeg;
  return madeCheck('yaw', 'degrees', {
    value,
    threshold: THRESHOLDS.yawDeg,
    cause: value > 0 ? 'turned-left' : 'turned-right',
    evidence: [headArrow('before', before), headArrow('after', after)],
  });
}

/** How much higher the chin is held in the after, in degrees. */
export function checkPitch(pair: Pair): Check {
  const faces = bothFaces(pair, 'pitch', 'degrees');
  if (isCheck(faces)) return faces;
  const { before, after } = faces;
  const value = after.pose.pitchDeg - before.pose.pitchDeg;
  return madeCheck('pitch', 'degrees', {
    value,
    threshold: THRESHOLDS.pitchDeg,
    cause: value > 0 ? 'chin-up' : 'chin-down',
    evidence: [headArrow('before', before), headArrow('after', after)],
  });
}

/** How much further the head leans in the after, in degrees. It is told, never held against a pair: lining up takes it out. */
export function checkRoll(pair: Pair): Check {
  const faces = bothFaces(pair, 'roll', 'degrees');
  if (isCheck(faces)) return faces;
  const turned = faces.after.pose.rollDeg - faces.before.pose.rollDeg;
  const value = ((((turned + 180) % 360) + 360) % 360) - 180;
  const cause = Math.abs(value) >= ROLL_TOLD_DEG ? 'tilted' : 'same';
  return { id: 'roll', level: 'good', value, unit: 'degrees', cause, evidence: [] };
}
