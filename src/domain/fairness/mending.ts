import type { CaptureDate } from '../photo/capture-date.ts';
import { daysBetween, type PlainDate } from '../photo/plain-date.ts';
import type { Cause, Check, Side } from './check.ts';

/**
 * What would mend a difference while the after can still be taken again: `retake`: taking it again; `nothing`: the earlier photo is at
 * fault, and no new photo changes that; `otherwise`: something else, such as waiting or the unedited file.
 */
export type Mending = 'retake' | 'nothing' | 'otherwise';

/** Faults that one photo has by itself. All others are differences, and a new photo can be taken like the earlier one. */
const OWN_FAULTS: ReadonlySet<Cause> = new Set([
  'mouth-open',
  'mouth-corners',
  'brows',
  'burnt-out',
  'drowned',
  'one-cheek-darker',
  'unnatural',
  'blurred',
  'few-pixels',
  'cut-off',
]);

/** Faults that no camera mends. */
const NO_CAMERA_MENDS: ReadonlySet<Cause> = new Set(['edited', 'healing', 'early']);

/** Causes that tell how the after differs from the before. */
const OF_THE_AFTER: ReadonlySet<Cause> = new Set(['turned-left', 'turned-right', 'chin-up', 'chin-down']);

/** The photo a cause is told of; `undefined` where it is told of neither or both. */
export function sideTold({ cause, side }: Pick<Check, 'cause' | 'side'>): Side | undefined {
  return side ?? (OF_THE_AFTER.has(cause) ? 'after' : undefined);
}

/** Whether a cause is a fault that its photo has by itself, whatever it is compared with. */
export function isOwnFault({ cause, side }: Pick<Check, 'cause' | 'side'>): boolean {
  return side !== undefined && (OWN_FAULTS.has(cause) || NO_CAMERA_MENDS.has(cause));
}

/** What would mend what a check found. */
export function mendingOf(check: Pick<Check, 'cause' | 'side'>): Mending {
  if (isOwnFault(check) && check.side === 'before') return 'nothing';
  return NO_CAMERA_MENDS.has(check.cause) ? 'otherwise' : 'retake';
}

/** So many days after it was taken a photo can still be taken again as if it had not been. */
const RETAKE_DAYS = 1;

/** Whether a photo was taken so recently that it can be taken again. A day that is only guessed at does not count. */
export function canBeRetaken({ date, source }: CaptureDate, today: PlainDate): boolean {
  return source !== 'added' && source !== 'file-time' && daysBetween(date, today) <= RETAKE_DAYS;
}
