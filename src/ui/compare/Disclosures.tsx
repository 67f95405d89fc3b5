import type { PairView } from '../../app/pair-view.ts';
import { FAIR_WORDS } from '../words/fair-pair.ts';
import { DISCLOSURE_WORDS, mirroredWords } from '../words/fairness.ts';
import styles from './Disclosures.module.css';

function mirroring({ before, after }: PairView): string | false {
  if (before.mirrored && after.mirrored) return mirroredWords(null);
  if (before.mirrored || after.mirrored) return mirroredWords(before.mirrored ? 'before' : 'after');
  return false;
}

/** How sure it is that the photos lie on each other; nothing while that is still being found out, or where it is. */
function alignmentWords({ alignment, aligning }: PairView): string | false {
  if (aligning.kind === 'aligning') return false;
  if (!alignment) return FAIR_WORDS.notAlignedShort;
  return alignment.isUnconfirmed === true && FAIR_WORDS.checkThisShort;
}

/** Says, for as long as it is so, what is not to be taken for granted in the picture. Nothing where there is nothing. */
export function Disclosures({ pair }: { readonly pair: PairView }) {
  const said = [
    pair.gains !== null && DISCLOSURE_WORDS.lightMatched,
    mirroring(pair),
    pair.mirrorOffer !== null && FAIR_WORDS.looksMirroredShort,
    alignmentWords(pair),
  ].filter((words) => words !== false);
  return (
    <p className={styles.disclosures} role="status">
      {said.join(' · ')}
    </p>
  );
}
