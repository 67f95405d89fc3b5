import type { CheckId, Judgement, Level } from '../../../src/domain/fairness/check.ts';
import type { PhotoTraits } from '../../../src/domain/fairness/photo-traits.ts';
import type { Size } from './cases.ts';

/** Groups of skin tones, from light to dark. */
export const TONE_GROUPS = ['light', 'intermediate', 'tan', 'brown', 'dark'] as const;
export type ToneGroup = (typeof TONE_GROUPS)[number];

/** What was said of one pair. */
export interface Outcome {
  readonly subject: string;
  readonly kind: 'render' | 'portrait';
  readonly cheat: string;
  readonly size: Size;
  readonly check: CheckId | null;
  readonly tone: ToneGroup;
  readonly judgement: Judgement;
  readonly before: PhotoTraits | null;
  readonly after: PhotoTraits | null;
}

/** The level one check gave a pair. */
export function levelOf(judgement: Judgement, id: CheckId): Level {
  return judgement.checks.find((check) => check.id === id)?.level ?? 'unknown';
}
