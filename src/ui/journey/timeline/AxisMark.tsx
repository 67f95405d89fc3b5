import { Link, useLocation } from 'wouter';
import type { TimelineEntry } from '../../../domain/treatment/timeline.ts';
import { Menu } from '../../kit/Menu.tsx';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { clusterWords, datedEntryWords, entrySign } from '../../words/journey-timeline.ts';
import styles from './AxisMark.module.css';
import { entryLink } from './entry-link.ts';

function Single({ entry }: { readonly entry: TimelineEntry }) {
  const href = entryLink(entry);
  const words = datedEntryWords(entry);
  const inside =
    entry.kind === 'photo' ? (
      <span className={styles.picture}>
        <Thumbnail photo={entry.photo} isDecorative />
      </span>
    ) : (
      <span className={styles.sign}>{entrySign(entry)}</span>
    );
  if (!href) {
    return (
      <span className={`${styles.mark} ${styles.planned}`} role="img" aria-label={words} title={words}>
        {inside}
      </span>
    );
  }
  return (
    <Link href={href} className={styles.mark} aria-label={words} title={words}>
      {inside}
    </Link>
  );
}

/** One thing on the axis, or several that share its place and come as a menu. */
export function AxisMark({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [, navigate] = useLocation();
  const [first] = entries;
  if (!first) return null;
  if (entries.length === 1) return <Single entry={first} />;
  return (
    <Menu
      label={clusterWords(entries)}
      variant="quiet"
      icon={<span className={styles.count}>{entries.length}</span>}
      entries={entries.map((entry) => ({
        id: entry.id,
        label: datedEntryWords(entry),
        isDisabled: entryLink(entry) === '',
        onAction: () => navigate(entryLink(entry)),
      }))}
    />
  );
}
