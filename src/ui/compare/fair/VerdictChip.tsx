import type { Ref } from 'react';
import type { JudgingState } from '../../../app/pair-view.ts';
import { classNames } from '../../kit/class-names.ts';
import { LEVEL_OF_VERDICT, VERDICT_WORDS } from '../../photo/fairness-words.ts';
import { LevelSign } from '../../photo/LevelSign.tsx';
import { FAIR_WORDS } from '../fair-words.ts';
import styles from './VerdictChip.module.css';

export interface VerdictChipProps {
  readonly judging: JudgingState;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The verdict on the slim line above the photos; it opens and closes the panel with the reasons. */
export function VerdictChip({ judging, isOpen, onPress, ref }: VerdictChipProps) {
  const isJudging = judging.kind === 'judging';
  const verdict = judging.kind === 'judged' ? judging.judgement.verdict : 'not-checked';
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(styles.chip, isOpen && styles.open)}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <LevelSign level={isJudging ? 'unknown' : LEVEL_OF_VERDICT[verdict]} />
      <span>{isJudging ? FAIR_WORDS.checking : VERDICT_WORDS[verdict]}</span>
    </button>
  );
}
