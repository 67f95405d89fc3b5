import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { KIT_WORDS } from '../words/kit.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is being done: “Adding photos”. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How the count reads; “12 of 60” when left out. */
  readonly count?: string;
}

/** How far a long act has come, always with its count. */
export function ProgressBar({ label, done, total, count = KIT_WORDS.progress(done, total) }: ProgressBarProps) {
  return (
    <AriaProgressBar className={styles.progress} value={done} maxValue={Math.max(total, 1)} valueLabel={count}>
      {({ percentage = 0, valueText }) => (
        <>
          <Label className={styles.label}>{label}</Label>
          <span className={styles.count}>{valueText}</span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ transform: `scaleX(${percentage / 100})` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
