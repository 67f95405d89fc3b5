import type { PairView } from '../../../app/pair-view.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';

interface UnconfirmedPartProps {
  readonly pair: PairView;
  /** The button that was pressed goes; the keyboard's place has to be somewhere else. */
  readonly onConfirmed: () => void;
}

/** What a computation is not sure of is said to be so until the person has looked. */
export function UnconfirmedPart({ pair: { alignment }, onConfirmed }: UnconfirmedPartProps) {
  const samelight = useSamelight();
  if (!alignment?.isUnconfirmed) return null;
  const confirm = () => {
    const {
      isUnconfirmed: _seen,
      madeAt: _when,
      fingerprints: _of,
      algorithmVersion: _by,
      mirrored: _how,
      ...kept
    } = alignment;
    void samelight.saveAlignment(kept);
    onConfirmed();
  };
  return (
    <Banner tone="care" actions={<Button onPress={confirm}>{FAIR_WORDS.itIsRight}</Button>}>
      {FAIR_WORDS.checkThis}
    </Banner>
  );
}
