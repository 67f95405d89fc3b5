import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What will be here, in a sentence. */
  readonly children: ReactNode;
  /** The first step, as buttons or links. */
  readonly actions?: ReactNode;
  readonly picture?: ReactNode;
}

/** A place where nothing is yet: what will be here and the first step towards it. */
export function EmptyState({ title, children, actions, picture }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
