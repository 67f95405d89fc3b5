import { useEffect } from 'react';
import type { StageControl } from '../stage/stage-control.ts';
import { isTyping, pressedOnStage } from '../stage/stage-keys.ts';

/** What Ctrl+Z does while lining up. */
export interface LineUpKeyDeeds {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo by key, and, where the after photo is moved, the keys of its stage. */
export function useLineUpKeys(control: StageControl, hasStage: boolean, { onUndo, onRedo }: LineUpKeyDeeds): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.isComposing || isTyping(event)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (isUndo && event.shiftKey) onRedo();
      else if (isUndo) onUndo();
      else if (!hasStage || !pressedOnStage(event, control)) return;
      event.preventDefault();
    };
    const release = () => control.blinking.hold(false);
    const up = (event: KeyboardEvent) => {
      if (event.key === ' ') release();
    };
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('blur', release);
    };
  }, [control, hasStage, onUndo, onRedo]);
}
