import { Link } from 'wouter';
import type { TimelineEntry } from '../../../domain/treatment/timeline.ts';
import { longDate, monthName } from '../../words/dates.ts';
import { entryWords } from '../../words/journey-timeline.ts';
import layout from '../layout.module.css';
import { entryLink } from './entry-link.ts';
import styles from './TimelineList.module.css';

function byMonth(entries: readonly TimelineEntry[]): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/** Everything of a course in the order of its days. */
export function TimelineList({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return byMonth(entries).map(([month, ofMonth]) => (
    <section key={month} className={layout.stack}>
      <h2>{monthName(month)}</h2>
      <ul className={styles.list}>
        {ofMonth.map((entry) => {
          const href = entryLink(entry);
          return (
            <li key={entry.id} className={styles.entry}>
              <time dateTime={entry.on} className={styles.day}>
                {longDate(entry.on)}
              </time>
              {href ? <Link href={href}>{entryWords(entry)}</Link> : <span>{entryWords(entry)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
