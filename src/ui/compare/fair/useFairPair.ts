import { useState } from 'react';
import type { PairView } from '../../../app/pair-view.ts';
import type { Lying } from '../../../domain/comparison/move-after.ts';
import type { CheckId, Evidence } from '../../../domain/fairness/check.ts';
import { type AlignAgain, useAlignAgain } from './useAlignAgain.ts';
import { type FaceChoice, useFaceChoice } from './useFaceChoice.ts';

/** The fair-pair panel and what it does to the stage while it is open. */
export interface FairPair {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly shown: CheckId | null;
  readonly setShown: (id: CheckId | null) => void;
  readonly holdUnmatched: (isHeld: boolean) => void;
  readonly alignAgain: AlignAgain;
  readonly faceChoice: FaceChoice;
  /** What the stage draws: the shown check, the light, and another way to lie while two are being compared. */
  readonly evidence: readonly Evidence[];
  /** What is shown on the photos has to be seen on each of them whole, beside the other. */
  readonly needsBoth: boolean;
  readonly gains: PairView['gains'];
  readonly lying: Lying | undefined;
}

const NONE: readonly Evidence[] = [];

function evidenceOf({ judging }: PairView, shown: CheckId | null): readonly Evidence[] {
  if (judging.kind !== 'judged' || shown === null) return NONE;
  return judging.judgement.checks.find(({ id }) => id === shown)?.evidence ?? NONE;
}

/** The state of the fair-pair panel of a pair. Closed, it leaves nothing on the photos. */
export function useFairPair(pair: PairView): FairPair {
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState<CheckId | null>(null);
  const [isHeld, setHeld] = useState(false);
  const alignAgain = useAlignAgain(pair);
  const faceChoice = useFaceChoice(pair);
  const setOpen = (next: boolean) => {
    setIsOpen(next);
    if (next) return;
    setShown(null);
    if (alignAgain.state.kind !== 'idle') alignAgain.cancel();
    if (faceChoice.choosing) faceChoice.cancel();
  };
  const evidence = isOpen ? evidenceOf(pair, shown) : NONE;
  return {
    isOpen,
    setOpen,
    shown,
    setShown,
    holdUnmatched: setHeld,
    alignAgain,
    faceChoice,
    evidence,
    needsBoth: evidence.length > 0 || faceChoice.choosing !== null,
    gains: isHeld ? null : pair.gains,
    lying: alignAgain.lying,
  };
}
