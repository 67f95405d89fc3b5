import type { PairView } from '../../../app/pair-view.ts';
import { Button } from '../../kit/Button.tsx';
import { LevelSign } from '../../photo/LevelSign.tsx';
import { EXAMINATION_WORDS, FAIR_WORDS } from '../../words/fair-pair.ts';
import { LEVEL_OF_VERDICT, VERDICT_WORDS, verdictSentence } from '../../words/fairness.ts';
import styles from './FairPanel.module.css';

export interface VerdictPartProps {
  readonly pair: PairView;
  readonly onRetry: () => void;
}

/** The verdict and one sentence with its causes, or why there is none yet. */
export function VerdictPart({ pair: { judging, aligning }, onRetry }: VerdictPartProps) {
  if (judging.kind === 'judging') {
    return <p>{aligning.kind === 'aligning' ? FAIR_WORDS.afterAligning : FAIR_WORDS.checkingLong}</p>;
  }
  const verdict = judging.kind === 'judged' ? judging.judgement.verdict : 'not-checked';
  return (
    <div className={styles.part}>
      <p className={styles.verdict}>
        <LevelSign level={LEVEL_OF_VERDICT[verdict]} />
        <span>{VERDICT_WORDS[verdict]}</span>
      </p>
      <p>{judging.kind === 'judged' ? verdictSentence(judging.judgement) : EXAMINATION_WORDS[judging.reason]}</p>
      {judging.kind === 'failed' && (
        <div className={styles.buttons}>
          <Button onPress={onRetry}>{FAIR_WORDS.tryAgain}</Button>
        </div>
      )}
    </div>
  );
}
