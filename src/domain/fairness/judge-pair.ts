import type { Alignment } from '../alignment/alignment.ts';
import { CHECK_IDS, type Check, type CheckId, FAIRNESS_VERSION, type Judgement, type Verdict } from './check.ts';
import { checkClipping } from './checks/clipping.ts';
import { checkDistance } from './checks/distance.ts';
import { checkExposure } from './checks/exposure.ts';
import { checkExpression } from './checks/expression.ts';
import { checkFraming } from './checks/framing.ts';
import { checkLightDirection } from './checks/light-direction.ts';
import { checkNaturalColour } from './checks/natural-colour.ts';
import { checkPitch, checkRoll, checkYaw } from './checks/pose.ts';
import { checkResolution } from './checks/resolution.ts';
import { checkSetUp } from './checks/set-up.ts';
import { checkSharpness } from './checks/sharpness.ts';
import { checkTiming } from './checks/timing.ts';
import { checkWhiteBalance } from './checks/white-balance.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import { type PairCheck, pairOf } from './pair.ts';

const CHECKS: Readonly<Record<CheckId, PairCheck>> = {
  yaw: checkYaw,
  pitch: checkPitch,
  roll: checkRoll,
  distance: checkDistance,
  expression: checkExpression,
  exposure: checkExposure,
  clipping: checkClipping,
  'light-direction': checkLightDirection,
  'white-balance': checkWhiteBalance,
  'natural-colour': checkNaturalColour,
  sharpness: checkSharpness,
  resolution: checkResolution,
  framing: checkFraming,
  'set-up': checkSetUp,
  timing: checkTiming,
};

/**
 * Checks that hold light, pose and face of the two photos against each other. Where none of these could be made, what each shows alone, how
 * sharp and how framed it is, its file and the calendar are not enough to call a pair comparable.
 */
const COMPARING: ReadonlySet<CheckId> = new Set([
  'yaw',
  'pitch',
  'distance',
  'expression',
  'exposure',
  'light-direction',
  'white-balance',
]);

/** The worst level of those that could be made. A pair that nothing was compared of is not called comparable. */
export function verdictOf(checks: readonly Check[]): Verdict {
  const levels = new Set(checks.map(({ level }) => level));
  if (levels.has('poor')) return 'not-comparable';
  if (levels.has('care')) return 'care';
  return checks.some(({ id, level }) => COMPARING.has(id) && level === 'good') ? 'comparable' : 'not-checked';
}

/**
 * Whether a before and an after may be compared, and why not. `alignment`: how the after lies on the before, which photos without a face
 * need for most checks; `null` where they are not lined up.
 */
export function judgePair(before: JudgedPhoto, after: JudgedPhoto, alignment: Alignment | null): Judgement {
  const pair = pairOf(before, after, alignment);
  const checks = CHECK_IDS.map((id) => CHECKS[id](pair));
  return {
    verdict: verdictOf(checks),
    checks,
    fingerprints: { before: before.photo.file.fingerprint, after: after.photo.file.fingerprint },
    version: FAIRNESS_VERSION,
  };
}
