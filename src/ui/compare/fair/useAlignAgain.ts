import { useState } from 'react';
import type { AlignedAnew, PairView } from '../../../app/pair-view.ts';
import type { NewAlignment } from '../../../app/pairs.ts';
import type { Lying } from '../../../domain/comparison/move-after.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { useWorkOf } from './useWorkOf.ts';

/** Lining a pair up again: nothing asked for, under way, found and to be chosen, or why there is nothing to choose. */
export type AgainState =
  | { readonly kind: 'idle' | 'running' | 'same' | 'no-match' }
  | {
      readonly kind: 'found';
      readonly found: NewAlignment;
      readonly isHandMade: boolean;
      readonly shown: 'old' | 'new';
    }
  | Extract<AlignedAnew, { kind: 'failed' }>;

export interface AlignAgain {
  readonly state: AgainState;
  /** How the after lies while the two are being compared; `undefined` where it lies as it is kept. */
  readonly lying: Lying | undefined;
  readonly begin: () => void;
  readonly cancel: () => void;
  readonly show: (which: 'old' | 'new') => void;
  readonly keepNew: () => void;
}

const IDLE: AgainState = { kind: 'idle' };
const isSame = (a: Lying, b: Lying) =>
  Math.hypot(a.a - b.a, a.b - b.b) < 1e-5 && Math.hypot(a.tx - b.tx, a.ty - b.ty) < 1e-5;

function settledState(outcome: AlignedAnew): AgainState {
  if (outcome.kind !== 'found') return outcome;
  const { kept, found } = outcome;
  if (kept && isSame(kept.afterToBefore, found.afterToBefore)) return { kind: 'same' };
  const isHandMade = kept?.method === 'points' || kept?.method === 'moved';
  return { kind: 'found', found, isHandMade, shown: 'new' };
}

/** Lines a pair up again and lets the person choose between how it lay and how it was found to lie. Another pair begins anew. */
export function useAlignAgain({ before, after }: PairView): AlignAgain {
  const samelight = useSamelight();
  const key = [before, after].map(({ id, mirrored, face }) => `${id} ${mirrored ?? ''} ${face?.x ?? ''}`).join();
  const [held, setHeld] = useState({ key, state: IDLE });
  const state = held.key === key ? held.state : IDLE;
  const set = (next: AgainState) => setHeld({ key, state: next });
  const work = useWorkOf(key);
  const run = async () => {
    const signal = work.begin();
    set({ kind: 'running' });
    try {
      const outcome = await samelight.alignAnew(before, after, signal);
      if (!signal.aborted) set(settledState(outcome));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  return {
    state,
    lying: state.kind === 'found' && state.shown === 'new' ? state.found.afterToBefore : undefined,
    begin: () => void run(),
    cancel: () => {
      work.end();
      set(IDLE);
    },
    show: (shown) => state.kind === 'found' && set({ ...state, shown }),
    keepNew: () => {
      if (state.kind !== 'found') return;
      void samelight.saveAlignment(state.found);
      set(IDLE);
    },
  };
}
