import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { EXAMINATION_WORDS, FAIR_WORDS } from '../fair-words.ts';
import styles from './FairPanel.module.css';
import type { AlignAgain } from './useAlignAgain.ts';

/** The course of lining up again: under way, the choice between old and new, or why there is none. */
export function AlignAgainPart({ alignAgain }: { readonly alignAgain: AlignAgain }) {
  const { state, show, cancel, keepNew } = alignAgain;
  if (state.kind === 'running') {
    return (
      <div className={styles.running} role="status">
        <span>{FAIR_WORDS.aligningAgain}</span>
        <Button onPress={cancel}>{FAIR_WORDS.cancel}</Button>
      </div>
    );
  }
  if (state.kind === 'found') {
    return (
      <div className={styles.choice} role="group" aria-label={FAIR_WORDS.compareOldNew}>
        <p>
          <strong>{FAIR_WORDS.compareOldNew}</strong>
        </p>
        <Segmented
          label={FAIR_WORDS.compareOldNew}
          options={[
            { id: 'old', label: FAIR_WORDS.old },
            { id: 'new', label: FAIR_WORDS.new },
          ]}
          value={state.shown}
          onChange={show}
          isWide
        />
        {state.found.residualPx !== undefined && (
          <p className={styles.quiet}>{FAIR_WORDS.residual(state.found.residualPx, state.found.residualMm)}</p>
        )}
        {state.isHandMade && <p>{FAIR_WORDS.replacesHand}</p>}
        <div className={styles.buttons}>
          <Button onPress={cancel}>{FAIR_WORDS.keepOld}</Button>
          <Button variant="primary" onPress={keepNew}>
            {FAIR_WORDS.keepNew}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <p role="status" className={styles.outcome}>
      {state.kind === 'same' && FAIR_WORDS.sameAgain}
      {state.kind === 'no-match' && FAIR_WORDS.noMatchAgain}
      {state.kind === 'failed' && EXAMINATION_WORDS[state.reason]}
    </p>
  );
}
