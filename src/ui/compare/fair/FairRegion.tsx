import { useEffect, useRef } from 'react';
import type { JudgingState, PairView } from '../../../app/pair-view.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import { VERDICT_WORDS, verdictSentence } from '../../words/fairness.ts';
import { FairPanel } from './FairPanel.tsx';
import styles from './FairRegion.module.css';
import type { FairPair } from './useFairPair.ts';
import { VerdictChip } from './VerdictChip.tsx';

export interface FairRegionProps {
  readonly pair: PairView;
  readonly fair: FairPair;
  readonly onRetry: () => void;
}

/** What is read out when the verdict is there. */
function announced(judging: JudgingState): string {
  if (judging.kind !== 'judged') return '';
  const { judgement } = judging;
  return `${VERDICT_WORDS[judgement.verdict]}. ${verdictSentence(judgement)}`;
}

/** The verdict above the photos and, when it is asked for, the panel with the reasons beside them: one region. */
export function FairRegion({ pair, fair, onRetry }: FairRegionProps) {
  const region = useRef<HTMLElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const close = () => {
    fair.setOpen(false);
    chip.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && fair.isOpen) close();
    };
    const element = region.current;
    element?.addEventListener('keydown', closeOnEscape);
    return () => element?.removeEventListener('keydown', closeOnEscape);
  });
  return (
    <section ref={region} className={styles.region} aria-label={FAIR_WORDS.title}>
      <div className={styles.chip}>
        <VerdictChip ref={chip} pair={pair} isOpen={fair.isOpen} onPress={() => fair.setOpen(!fair.isOpen)} />
        {!fair.isOpen && (
          <VisuallyHidden>
            <span role="status">{announced(pair.judging)}</span>
          </VisuallyHidden>
        )}
      </div>
      {fair.isOpen && (
        <div className={styles.panel}>
          <FairPanel
            pair={pair}
            alignAgain={fair.alignAgain}
            faceChoice={fair.faceChoice}
            shown={fair.shown}
            onShow={fair.setShown}
            onHoldUnmatched={fair.holdUnmatched}
            onRetry={onRetry}
            onClose={close}
          />
        </div>
      )}
    </section>
  );
}
