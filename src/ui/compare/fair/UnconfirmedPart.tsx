import type { PairView } from '../../../app/pair-view.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';

/** What a computation is not sure of is said to be so until the person has looked. */
export function UnconfirmedPart({ pair: { alignment } }: { readonly pair: PairView }) {
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
  };
  return (
    <Banner tone="care" actions={<Button onPress={confirm}>{FAIR_WORDS.itIsRight}</Button>}>
      {FAIR_WORDS.checkThis}
    </Banner>
  );
}
