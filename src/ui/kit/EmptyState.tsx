import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What will be here, in a sentence. */
  readonly children: ReactNode;
  /** The first step, as buttons or links. */
  readonly actions?: ReactNode;
  readonly picture?: ReactNode;
  /** 1 where this is the whole screen. */
  readonly level?: 1 | 2;
}

/** A place where nothing is yet: what will be here and the first step towards it. */
export function EmptyState({ title, children, actions, picture, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      {picture}
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
