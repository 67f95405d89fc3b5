import type { CheckId } from '../../../src/domain/fairness/check.ts';
import type { Raster } from '../../../src/domain/raster/raster.ts';
import type { Phase } from '../../../src/domain/treatment/phase.ts';

/** How large a fault is: of the size that makes a pair not comparable, of the size that asks for care, none at all, or of no set size. */
export type Size = 'poor' | 'care' | 'repeat' | 'unsized';

/** One pair whose fault is known. */
export interface Case {
  /** What was done: the row of the table. */
  readonly cheat: string;
  readonly size: Size;
  /** The check that has to tell it; `null` for untouched repeats. */
  readonly check: CheckId | null;
  readonly after: Raster;
  readonly afterPhase?: Phase;
  /** The after is a file of its own few pixels, not one that was drawn down. */
  readonly isOriginalSize?: true;
}

/** Pairs with the same before. */
export interface Subject {
  readonly name: string;
  readonly kind: 'render' | 'portrait';
  readonly before: Raster;
  readonly cases: readonly Case[];
}
