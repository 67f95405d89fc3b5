import type { Check, Verdict } from '../fairness/check.ts';

/** What the line about fairness at the foot of a page is made of. */
export interface VerdictFacts {
  /** Of the photos shown with the reference, the worst; what could not be checked goes before what was found comparable. */
  readonly verdict: Verdict;
  /** The checks that made the worst judgement what it is: those of its worst level. Empty for `comparable` and `not-checked`. */
  readonly checks: readonly Check[];
  /** How many photos are shown with the reference. */
  readonly others: number;
  /** How many of them have this verdict, and how many could not be checked. */
  readonly having: number;
  readonly notChecked: number;
}

/** The words of what a page has to tell of how its photos were taken and shown. Each is one line. */
export interface DisclosureWords {
  /** Whether the photos can be compared, and why not; the short form says less, never anything milder. */
  verdict(facts: VerdictFacts, isShort: boolean): string;
  /** The same light match was made on all photos. */
  lightMatched(): string;
  /** So many of the photos shown are mirrored. */
  mirrored(mirrored: number, shown: number): string;
  /** The text under a photo taken while the skin heals: says so, and never calls it an "after". Empty text included. */
  healing(text: string): string;
}
