import { DaysAxis } from './DaysAxis.tsx';
import { day, USUAL_COURSE } from './days-axis.ts';
import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** How the signs of a session usually fall from day to day. */
export function HealingFigure() {
  return (
    <svg viewBox="0 0 360 152" aria-hidden>
      <rect className={styles.deep} x={day(0)} y="24" width={day(3) - day(0)} height="104" />
      <rect className={styles.ground} x={day(3)} y="24" width={day(7) - day(3)} height="104" />
      <path className={styles.line} d={USUAL_COURSE} />
      <DaysAxis />
      <Mark number={1} x={day(2.2)} y={42} />
      <Mark number={2} x={day(5)} y={42} />
    </svg>
  );
}
