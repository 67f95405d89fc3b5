import styles from './Answer.module.css';
import { Segmented, type SegmentedOption } from './Segmented.tsx';

export interface AnswerProps<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  /** `null` while nothing was answered. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** A question with a few answers, none of which is given at first. */
export function Answer<T extends string>({ label, options, value, onChange }: AnswerProps<T>) {
  return (
    <div className={styles.answer}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <Segmented<T | ''>
        label={label}
        options={options}
        value={value ?? ''}
        isWrapped
        onChange={(chosen) => chosen !== '' && onChange(chosen)}
      />
    </div>
  );
}
