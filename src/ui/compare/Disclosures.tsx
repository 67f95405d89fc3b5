import type { PairView } from '../../app/pair-view.ts';
import { DISCLOSURE_WORDS } from '../photo/fairness-words.ts';
import styles from './Disclosures.module.css';

/** Says, for as long as it is so, that the photos are shown otherwise than they were taken. Nothing while they are not. */
export function Disclosures({ pair: { before, after, isLightMatched, gains } }: { readonly pair: PairView }) {
  const said = [
    isLightMatched && gains !== null && DISCLOSURE_WORDS.lightMatched,
    before.mirrored && after.mirrored
      ? DISCLOSURE_WORDS.mirrored(null)
      : (before.mirrored || after.mirrored) && DISCLOSURE_WORDS.mirrored(before.mirrored ? 'before' : 'after'),
  ].filter((words) => typeof words === 'string');
  return (
    <p className={styles.disclosures} role="status">
      {said.join(' · ')}
    </p>
  );
}
