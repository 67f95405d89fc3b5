import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './class-names.ts';

export interface BannerProps {
  readonly tone?: 'info' | 'care';
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** One sentence that stays in its place until its cause is gone. */
export function Banner({ tone = 'info', children, actions }: BannerProps) {
  return (
    <div className={classNames(styles.banner, tone === 'care' && styles.care)}>
      {tone === 'care' ? <TriangleAlert aria-hidden /> : <Info aria-hidden />}
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
