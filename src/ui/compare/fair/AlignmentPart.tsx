import { Crosshair, RotateCw } from 'lucide-react';
import { useLocation } from 'wouter';
import type { PairView } from '../../../app/pair-view.ts';
import { isWithoutMeasure } from '../../../domain/alignment/alignment.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { routes } from '../../photo/routes.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { EXAMINATION_WORDS, FAIR_WORDS } from '../../words/fair-pair.ts';
import { AlignAgainPart } from './AlignAgainPart.tsx';
import styles from './FairPanel.module.css';
import type { AlignAgain } from './useAlignAgain.ts';

export interface AlignmentPartProps {
  readonly pair: PairView;
  readonly alignAgain: AlignAgain;
  readonly onRetry: () => void;
}

function HowLinedUp({ pair }: Pick<AlignmentPartProps, 'pair'>) {
  const { alignment, aligning } = pair;
  if (aligning.kind === 'no-match' && !alignment) return <p>{FAIR_WORDS.noMatch}</p>;
  if (!alignment) return <p>{aligning.kind === 'cancelled' ? FAIR_WORDS.cancelled : FAIR_WORDS.notAligned}</p>;
  const { residualPx, residualMm, method } = alignment;
  const isUnmeasured = isWithoutMeasure(alignment);
  return (
    <>
      <p>{FAIR_WORDS.alignedBy[method]}</p>
      {isUnmeasured && <p className={styles.quiet}>{FAIR_WORDS.twoPoints}</p>}
      {residualPx !== undefined && !isUnmeasured && (
        <p className={styles.quiet}>{FAIR_WORDS.residual(residualPx, residualMm)}</p>
      )}
    </>
  );
}

function Aligning({ pair: { before, after } }: Pick<AlignmentPartProps, 'pair'>) {
  const samelight = useSamelight();
  return (
    <div className={styles.running} role="status">
      <span>{FAIR_WORDS.aligning}</span>
      <Button onPress={() => samelight.cancelAligning(before.id, after.id)}>{FAIR_WORDS.cancel}</Button>
    </div>
  );
}

/** How the pair is lined up, how exactly, and the ways to do it otherwise. */
export function AlignmentPart({ pair, alignAgain, onRetry }: AlignmentPartProps) {
  const [location, navigate] = useLocation();
  const { before, after, aligning, judging } = pair;
  const isAligning = aligning.kind === 'aligning';
  return (
    <section className={styles.part}>
      <h3>{FAIR_WORDS.lining}</h3>
      {isAligning ? <Aligning pair={pair} /> : <HowLinedUp pair={pair} />}
      {aligning.kind === 'failed' && judging.kind !== 'failed' && (
        <Banner tone="care" actions={<Button onPress={onRetry}>{FAIR_WORDS.tryAgain}</Button>}>
          {EXAMINATION_WORDS[aligning.reason]}
        </Banner>
      )}
      <AlignAgainPart alignAgain={alignAgain} />
      <div className={styles.buttons}>
        {alignAgain.state.kind !== 'running' && alignAgain.state.kind !== 'found' && (
          <Button icon={<RotateCw aria-hidden />} isDisabled={isAligning} onPress={alignAgain.begin}>
            {FAIR_WORDS.alignAgain}
          </Button>
        )}
        <Button
          icon={<Crosshair aria-hidden />}
          onPress={() => navigate(routes.lineUp(before.id, after.id), { state: { from: location } })}
        >
          {FAIR_WORDS.byHand}
        </Button>
      </div>
    </section>
  );
}
