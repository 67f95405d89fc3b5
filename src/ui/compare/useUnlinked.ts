import { useEffect, useRef, useState } from 'react';
import type { OpenPair } from '../../app/pairs.ts';
import type { Lying } from '../../domain/comparison/move-after.ts';
import type { StageControl } from './stage/stage-control.ts';
import { type AfterMoves, useAfterMoves } from './useAfterMoves.ts';

/** The two photos moving together, or the after photo alone. */
export interface Unlinked {
  readonly isLinked: boolean;
  readonly moves: AfterMoves;
  readonly unlink: () => void;
  /** Links again and keeps the offset; stays unlinked when it could not be kept. */
  readonly relink: () => Promise<void>;
}

/** Unlinking, moving the after photo alone, and linking again. `keep` answers whether it was kept. */
export function useUnlinked(
  control: StageControl,
  { before, after, alignment }: OpenPair,
  keep: (lying: Lying | null) => Promise<boolean>,
): Unlinked {
  const pairKey = `${before.id} ${after.id}`;
  const moves = useAfterMoves(control, pairKey, alignment?.afterToBefore ?? null);
  // Another pair is linked, whatever this one was.
  const [unlinkedPair, setUnlinkedPair] = useState<string | null>(null);
  const isLinked = unlinkedPair !== pairKey;
  useEffect(() => {
    control.setLinked(isLinked);
    return () => control.setLinked(true);
  }, [control, isLinked]);
  // Whoever goes away before linking again finds the offset kept, as if they had: with the same notice, and its way back. A reset alone is not
  // carried out for them: it would forget how the pair was lined up.
  const unkept = useRef<{ readonly pairKey: string; readonly keep: () => void } | null>(null);
  useEffect(() => {
    unkept.current = !isLinked && moves.isMoved && moves.lying ? { pairKey, keep: () => void keep(moves.lying) } : null;
  });
  useEffect(
    () => () => {
      if (unkept.current?.pairKey === pairKey) unkept.current.keep();
    },
    [pairKey],
  );
  return {
    isLinked,
    moves,
    unlink: () => setUnlinkedPair(pairKey),
    relink: async () => {
      if (!moves.isMoved || (await keep(moves.lying))) setUnlinkedPair(null);
    },
  };
}
