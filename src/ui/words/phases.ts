import type { PhotoTiming } from '../../domain/treatment/photo-timing.ts';
import { phases as english } from './en/phases.ts';
import { translated } from './translated.ts';

const words = translated('phases', english);

/** Names of the phases. */
export const PHASE_WORDS = words.name;

/** “Baseline”, “Healing day 3, session 2”, “12 weeks after session 3”: as it stands beside a photo. */
export function timingWords({ phase, number, days }: PhotoTiming): string {
  if (days === null) return words.timing.baseline;
  return phase === 'healing' ? words.timing.healing(days, number) : words.timing.result(days, number);
}

/** The same with the name of the phase, as it stands in the name of a photo. */
export function namedTiming({ phase, number, days }: PhotoTiming): string {
  if (days === null) return words.timing.baseline;
  return phase === 'healing' ? words.timing.healing(days, number) : words.timing.named(phase, days, number);
}
