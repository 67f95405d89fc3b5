import { X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { PairView } from '../../../app/pair-view.ts';
import type { Check, CheckId } from '../../../domain/fairness/check.ts';
import { IconButton } from '../../kit/IconButton.tsx';
import { routes } from '../../photo/routes.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import { AlignmentPart } from './AlignmentPart.tsx';
import { CheckRow } from './CheckRow.tsx';
import { CopyDetails } from './CopyDetails.tsx';
import { FacePart } from './FacePart.tsx';
import styles from './FairPanel.module.css';
import { LightPart } from './LightPart.tsx';
import { MirrorPart } from './MirrorPart.tsx';
import { UnconfirmedPart } from './UnconfirmedPart.tsx';
import type { AlignAgain } from './useAlignAgain.ts';
import type { FaceChoice } from './useFaceChoice.ts';
import { VerdictPart } from './VerdictPart.tsx';

export interface FairPanelProps {
  readonly pair: PairView;
  readonly alignAgain: AlignAgain;
  readonly faceChoice: FaceChoice;
  /** The check that is drawn on the photos; `null` for none. */
  readonly shown: CheckId | null;
  readonly onShow: (id: CheckId | null) => void;
  readonly onHoldUnmatched: (isHeld: boolean) => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Whether two checks could not be made for the same reason, so that what would help need not be said twice. */
function isUncheckedAlike(one: Check, other: Check): boolean {
  return one.level === 'unknown' && other.level === 'unknown' && one.cause === other.cause && one.side === other.side;
}

function Checks({ pair: { judging }, shown, onShow }: Pick<FairPanelProps, 'pair' | 'shown' | 'onShow'>) {
  if (judging.kind !== 'judged') return null;
  const { checks } = judging.judgement;
  return (
    <section className={styles.checks}>
      <h3>{FAIR_WORDS.checks}</h3>
      <ul aria-label={FAIR_WORDS.checks}>
        {checks.map((check, index) => (
          <CheckRow
            key={check.id}
            check={check}
            isRepeated={checks.slice(0, index).some((other) => isUncheckedAlike(other, check))}
            isShown={check.id === shown}
            onPress={() => onShow(check.id === shown ? null : check.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether the pair is fair, why, and what can be done about it: beside the photos, which stay in sight. */
export function FairPanel(props: FairPanelProps) {
  const { pair, alignAgain, faceChoice, shown, onShow, onHoldUnmatched, onRetry, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {FAIR_WORDS.title}
        </h2>
        <IconButton name={FAIR_WORDS.fold} icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <VerdictPart pair={pair} onRetry={onRetry} />
      <UnconfirmedPart pair={pair} onConfirmed={() => heading.current?.focus()} />
      {pair.mirrorOffer && <MirrorPart offer={pair.mirrorOffer} />}
      <Checks pair={pair} shown={shown} onShow={onShow} />
      <LightPart pair={pair} onHold={onHoldUnmatched} />
      <AlignmentPart pair={pair} alignAgain={alignAgain} onRetry={onRetry} />
      <FacePart pair={pair} choice={faceChoice} />
      <p>
        <Link href={routes.guide('photos')}>{FAIR_WORDS.toGuide}</Link>
      </p>
      <CopyDetails pair={pair} />
    </div>
  );
}
