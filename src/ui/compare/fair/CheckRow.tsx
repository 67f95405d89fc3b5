import { Eye, EyeOff } from 'lucide-react';
import type { Check } from '../../../domain/fairness/check.ts';
import { classNames } from '../../kit/class-names.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { LevelSign } from '../../photo/LevelSign.tsx';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import { CHECK_WORDS, causeWords, figureWords, LEVEL_WORDS } from '../../words/fairness.ts';
import styles from './CheckRow.module.css';

export interface CheckRowProps {
  readonly check: Check;
  /** Whether a row above says already what would help. */
  readonly isRepeated: boolean;
  /** Whether it is drawn on the photos just now. */
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function RowHead({ check }: { readonly check: Check }) {
  const { id, level } = check;
  return (
    <>
      <span className={styles.what}>
        <span className={styles.name}>{CHECK_WORDS[id]}</span>{' '}
        <span className={styles.figure}>{figureWords(check)}</span>
      </span>{' '}
      <span className={classNames(styles.level, level === 'unknown' && styles.unknown)}>
        <LevelSign level={level} />
        {LEVEL_WORDS[level]}
      </span>
    </>
  );
}

/** One check: its figure, how it came out, why, and what helps. Where it looked can be drawn on the photos. */
export function CheckRow({ check, isRepeated, isShown, onPress }: CheckRowProps) {
  const { cause, remedy } = causeWords(check);
  const canShow = check.evidence.length > 0;
  return (
    <li className={styles.row}>
      {canShow ? (
        <button
          type="button"
          className={classNames(styles.head, styles.pressable)}
          aria-pressed={isShown}
          onClick={onPress}
        >
          <RowHead check={check} />
          <VisuallyHidden>, {FAIR_WORDS.show}</VisuallyHidden>
          <span className={styles.eye} aria-hidden>
            {isShown ? <EyeOff /> : <Eye />}
          </span>
        </button>
      ) : (
        <div className={styles.head}>
          <RowHead check={check} />
        </div>
      )}
      <p className={classNames(styles.cause, check.level === 'good' && styles.quiet)}>{cause}</p>
      {remedy && !isRepeated && <p className={styles.remedy}>{remedy}</p>}
    </li>
  );
}
