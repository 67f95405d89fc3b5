import type { Cause, Check } from '../check.ts';
import { headArrow } from '../evidence.ts';
import { bothFaces, isCheck, madeCheck, type Pair } from '../pair.ts';
import { ROLL_TOLD_DEG, THRESHOLDS } from '../thresholds.ts';

/** How differently a head is turned in one way; `more` and `less` say which way the after is turned further. */
function checkTurn(pair: Pair, id: 'yaw' | 'pitch', [more, less]: readonly [more: Cause, less: Cause]): Check {
  const faces = bothFaces(pair, id, 'degrees');
  if (isCheck(faces)) return faces;
  const { before, after } = faces;
  const value = after.pose[`${id}Deg`] - before.pose[`${id}Deg`];
  return madeCheck(id, 'degrees', {
    value,
    threshold: THRESHOLDS[`${id}Deg`],
    cause: value > 0 ? more : less,
    evidence: [headArrow('before', before), headArrow('after', after)],
  });
}

/** How far the head is turned aside in the after and not in the before, in degrees: positive to the person's left. */
export function checkYaw(pair: Pair): Check {
  return checkTurn(pair, 'yaw', ['turned-left', 'turned-right']);
}

/** How much higher the chin is held in the after, in degrees. */
export function checkPitch(pair: Pair): Check {
  return checkTurn(pair, 'pitch', ['chin-up', 'chin-down']);
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
