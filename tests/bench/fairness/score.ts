import { CHECK_IDS, type CheckId, type Judgement, type Level } from '../../../src/domain/fairness/check.ts';
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

/** A count out of a count. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

/** Checks that speak of one photo alone: on an untouched pair what they tell is true, and no false alarm. */
const ABSOLUTE: ReadonlySet<CheckId> = new Set(['clipping', 'natural-colour', 'resolution']);

/** The level one check gave a pair. */
export function levelOf(judgement: Judgement, id: CheckId): Level {
  return judgement.checks.find((check) => check.id === id)?.level ?? 'unknown';
}

/** Whether a cheat was told at its size: as poor where it is of that size, as care or poor where it asks for care. */
export function isTold({ judgement, size, check }: Outcome): boolean {
  if (check === null) return false;
  const level = levelOf(judgement, check);
  return size === 'poor' ? level === 'poor' : level === 'poor' || level === 'care';
}

/** The checks that raised their voice over an untouched repeat. */
export function alarmsOf({ judgement }: Outcome): readonly CheckId[] {
  return CHECK_IDS.filter((id) => !ABSOLUTE.has(id) && ['care', 'poor'].includes(levelOf(judgement, id)));
}

/** How many of some outcomes a test holds for. */
export function rateOf(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): Rate {
  return { hits: outcomes.filter(holds).length, of: outcomes.length };
}

/** A rate in whole percent with its count, or a dash where there was nothing. */
export function shown({ hits, of }: Rate): string {
  return of === 0 ? '–' : `${Math.round((100 * hits) / of)} % of ${of}`;
}

/** The rates of some outcomes, of all and by tone of skin. */
export function byTone(
  outcomes: readonly Outcome[],
  holds: (outcome: Outcome) => boolean,
): Readonly<Record<string, Rate>> {
  const groups = TONE_GROUPS.map(
    (tone) =>
      [
        tone,
        rateOf(
          outcomes.filter((one) => one.tone === tone),
          holds,
        ),
      ] as const,
  );
  return { all: rateOf(outcomes, holds), ...Object.fromEntries(groups) };
}

/** Outcomes by what was done, in the order in which they came. */
export function byCheat(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes)
    groups.set(`${one.kind}: ${one.cheat}`, [...(groups.get(`${one.kind}: ${one.cheat}`) ?? []), one]);
  return groups;
}

/** For each cheat, how often each check said care or poor: what a cheat is taken for. */
export function confusionOf(outcomes: readonly Outcome[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const rows = [...byCheat(outcomes)].map(([name, group]) => {
    const cells = CHECK_IDS.filter((id) => id !== 'roll' && id !== 'set-up').map((id) => {
      const raised = rateOf(group, ({ judgement }) => ['care', 'poor'].includes(levelOf(judgement, id)));
      return [id, raised.hits === 0 ? '·' : `${Math.round((100 * raised.hits) / raised.of)}`] as const;
    });
    return [name, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(rows);
}
