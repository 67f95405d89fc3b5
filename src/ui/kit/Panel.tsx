import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Small controls beside the title. */
  readonly actions?: ReactNode;
}

/** A named group of things on a raised surface. */
export function Panel({ title, children, actions }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
