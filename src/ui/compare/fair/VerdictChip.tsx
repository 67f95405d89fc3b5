import type { Ref } from 'react';
import type { PairView } from '../../../app/pair-view.ts';
import type { Level } from '../../../domain/fairness/check.ts';
import { classNames } from '../../kit/class-names.ts';
import { LevelSign } from '../../photo/LevelSign.tsx';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import { LEVEL_OF_VERDICT, VERDICT_WORDS } from '../../words/fairness.ts';
import styles from './VerdictChip.module.css';

export interface VerdictChipProps {
  readonly pair: Pick<PairView, 'aligning' | 'judging'>;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The level whose sign, and the words, that say how it stands. */
function standing({ aligning, judging }: VerdictChipProps['pair']): readonly [Level, string] {
  if (judging.kind === 'judging') {
    return ['unknown', aligning.kind === 'aligning' ? FAIR_WORDS.liningUp : FAIR_WORDS.checking];
  }
  const verdict = judging.kind === 'judged' ? judging.judgement.verdict : 'not-checked';
  return [LEVEL_OF_VERDICT[verdict], VERDICT_WORDS[verdict]];
}

/** The verdict on the slim line above the photos; it opens and closes the panel with the reasons. */
export function VerdictChip({ pair, isOpen, onPress, ref }: VerdictChipProps) {
  const [level, words] = standing(pair);
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(styles.chip, isOpen && styles.open)}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <LevelSign level={level} />
      <span>{words}</span>
    </button>
  );
}
