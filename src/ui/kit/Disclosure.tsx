import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** What is inside, in a few words, while it is folded. */
  readonly summary?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away until it is asked for. */
export function Disclosure({ title, summary, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpenAtFirst}>
      <summary className={styles.head}>
        <ChevronRight className={styles.chevron} aria-hidden />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {summary && <span className={styles.summary}>{summary}</span>}
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
