import { useEffect } from 'react';
import type { StageControl } from './stage/stage-control.ts';
import { isTyping, pressedOnStage } from './stage/stage-keys.ts';

/** What the keys do beside moving the stage. */
export interface CompareKeyDeeds {
  readonly onSwap: () => void;
  readonly onShortcuts: () => void;
  /** Opens and closes the fair-pair panel. */
  readonly onFair: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** For 1, 2 and 3 in a mode in which nothing is split. */
  readonly onSplitMode: () => void;
}

/** How much of the before photo each digit shows. */
const SHARES: Readonly<Record<string, number>> = { '1': 1, '2': 0.5, '3': 0 };

function pressShare(control: StageControl, share: number, deeds: CompareKeyDeeds): void {
  const { mode } = control.state;
  const isWithoutShare = mode === 'side-by-side' || mode === 'difference';
  if (isWithoutShare) deeds.onSplitMode();
  control.showShare(share, isWithoutShare);
}

function pressed(event: KeyboardEvent, control: StageControl, deeds: CompareKeyDeeds): boolean {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (isUndo && !control.isLinked) {
    if (event.shiftKey) deeds.onRedo();
    else deeds.onUndo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const share = SHARES[event.key];
  if (share !== undefined) pressShare(control, share, deeds);
  else if (event.key === 'x') deeds.onSwap();
  else if (event.key === 'f') deeds.onFair();
  else if (event.key === '?') deeds.onShortcuts();
  else return pressedOnStage(event, control);
  return true;
}

/** The keys of the compare screen, wherever the focus is but in fields and windows of their own. */
export function useCompareKeys(control: StageControl, deeds: CompareKeyDeeds): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.isComposing || isTyping(event)) return;
      if (!pressed(event, control, deeds)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const release = () => control.blinking.hold(false);
    const up = (event: KeyboardEvent) => {
      if (event.key === ' ') release();
    };
    // Capturing, since buttons of the component library keep keys they do not use to themselves.
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('blur', release);
    };
  }, [control, deeds]);
}
