import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { EXAMINATION_WORDS, FAIR_WORDS } from '../../words/fair-pair.ts';
import styles from './FairPanel.module.css';
import type { AgainState, AlignAgain } from './useAlignAgain.ts';
import { useFocusOnCome } from './useFocusOnCome.ts';

interface ChoiceProps {
  readonly state: Extract<AgainState, { kind: 'found' }>;
  readonly alignAgain: AlignAgain;
}

/** Old or new, each shown on the stage before one is kept. */
function Choice({ state: { found, isHandMade, shown }, alignAgain: { show, cancel, keepNew } }: ChoiceProps) {
  const group = useFocusOnCome<HTMLDivElement>();
  return (
    <div ref={group} className={styles.choice} role="group" aria-label={FAIR_WORDS.compareOldNew} tabIndex={-1}>
      <p>
        <strong>{FAIR_WORDS.compareOldNew}</strong>
      </p>
      <Segmented
        label={FAIR_WORDS.compareOldNew}
        options={[
          { id: 'old', label: FAIR_WORDS.old },
          { id: 'new', label: FAIR_WORDS.new },
        ]}
        value={shown}
        onChange={show}
        isWide
      />
      {found.residualPx !== undefined && (
        <p className={styles.quiet}>{FAIR_WORDS.residual(found.residualPx, found.residualMm)}</p>
      )}
      {isHandMade && <p>{FAIR_WORDS.replacesHand}</p>}
      <div className={styles.buttons}>
        <Button onPress={cancel}>{FAIR_WORDS.keepOld}</Button>
        <Button variant="primary" onPress={keepNew}>
          {FAIR_WORDS.keepNew}
        </Button>
      </div>
    </div>
  );
}

/** The course of lining up again: under way, the choice between old and new, or why there is none. */
export function AlignAgainPart({ alignAgain }: { readonly alignAgain: AlignAgain }) {
  const { state, cancel } = alignAgain;
  if (state.kind === 'running') {
    return (
      <div className={styles.running} role="status">
        <span>{FAIR_WORDS.aligningAgain}</span>
        <Button onPress={cancel}>{FAIR_WORDS.cancel}</Button>
      </div>
    );
  }
  if (state.kind === 'found') return <Choice state={state} alignAgain={alignAgain} />;
  return (
    <p role="status" className={styles.outcome}>
      {state.kind === 'same' && FAIR_WORDS.sameAgain}
      {state.kind === 'no-match' && FAIR_WORDS.noMatchAgain}
      {state.kind === 'failed' && EXAMINATION_WORDS[state.reason]}
    </p>
  );
}
