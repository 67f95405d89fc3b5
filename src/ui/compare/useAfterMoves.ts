import { useEffect, useState } from 'react';
import { beginHistory, change, type History, redo, undo } from '../../domain/comparison/history.ts';
import type { Lying } from '../../domain/comparison/move-after.ts';
import type { StageControl } from './stage/stage-control.ts';

/** How the after lies: as kept, or as moved since; `null` while it was never lined up. */
type Step = Lying | null;

/** The after photo moved alone, with a way back and forward. */
export interface AfterMoves {
  readonly lying: Step;
  readonly isMoved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly move: (to: Step) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

function keyOf(pairKey: string, kept: Step): string {
  return `${pairKey} ${kept ? [kept.a, kept.b, kept.tx, kept.ty].join(' ') : ''}`;
}

/**
 * Keeps the steps of moving the after photo by itself. They begin anew with another pair and whenever what is kept of it changed,
 * since then that is what is to be seen.
 */
export function useAfterMoves(control: StageControl, pairKey: string, kept: Step): AfterMoves {
  const key = keyOf(pairKey, kept);
  const [steps, setSteps] = useState({ key, history: beginHistory(kept) });
  const history = steps.key === key ? steps.history : beginHistory(kept);
  const go = (next: (history: History<Step>) => History<Step>) =>
    setSteps((was) => ({ key, history: next(was.key === key ? was.history : beginHistory(kept)) }));
  useEffect(() => {
    control.listenToLying((to) => go((was) => change(was, to)));
    return () => control.listenToLying(() => {});
  });
  return {
    lying: history.present,
    isMoved: history.past.length > 0 && history.present !== kept,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    move: (to) => go((was) => change(was, to)),
    undo: () => go(undo),
    redo: () => go(redo),
  };
}
