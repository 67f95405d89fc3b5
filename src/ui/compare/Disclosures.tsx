import type { PairView } from '../../app/pair-view.ts';
import { DISCLOSURE_WORDS } from '../photo/fairness-words.ts';
import styles from './Disclosures.module.css';
import { FAIR_WORDS } from './fair-words.ts';

function mirroredWords({ before, after }: PairView): string | false {
  if (before.mirrored && after.mirrored) return DISCLOSURE_WORDS.mirrored(null);
  if (before.mirrored || after.mirrored) return DISCLOSURE_WORDS.mirrored(before.mirrored ? 'before' : 'after');
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
    mirroredWords(pair),
    pair.mirrorOffer !== null && FAIR_WORDS.looksMirroredShort,
    alignmentWords(pair),
  ].filter((words) => words !== false);
  return (
    <p className={styles.disclosures} role="status">
      {said.join(' · ')}
    </p>
  );
}
