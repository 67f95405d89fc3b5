import { Link2, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { COMPARE_WORDS } from '../words/compare.ts';
import styles from './UnlinkedBar.module.css';
import type { AfterMoves } from './useAfterMoves.ts';

export interface UnlinkedBarProps {
  readonly moves: AfterMoves;
  readonly onReset: () => void;
  readonly onRelink: () => void;
}

/** While the after photo moves alone: what that means, the way back, and linking again, which keeps the offset. */
export function UnlinkedBar({ moves, onReset, onRelink }: UnlinkedBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label={COMPARE_WORDS.unlinkedBar}>
      <p className={styles.help}>
        <strong>{COMPARE_WORDS.unlinkedBar}.</strong> <span className={styles.more}>{COMPARE_WORDS.unlinkHelp}</span>
      </p>
      <IconButton
        name={COMPARE_WORDS.undo}
        icon={<Undo2 aria-hidden />}
        isDisabled={!moves.canUndo}
        onPress={moves.undo}
      />
      <IconButton
        name={COMPARE_WORDS.redo}
        icon={<Redo2 aria-hidden />}
        isDisabled={!moves.canRedo}
        onPress={moves.redo}
      />
      <IconButton name={COMPARE_WORDS.reset} icon={<RotateCcw aria-hidden />} onPress={onReset} />
      <Button variant="primary" icon={<Link2 aria-hidden />} onPress={onRelink}>
        {COMPARE_WORDS.relink}
      </Button>
    </div>
  );
}
