import { DaysAxis } from './DaysAxis.tsx';
import { day, USUAL_COURSE } from './days-axis.ts';
import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** The usual course, and one that rises again. */
export function AskingFigure() {
  return (
    <svg viewBox="0 0 360 152" aria-hidden>
      <path className={styles.line} d={USUAL_COURSE} />
      <path className={styles.dashed} d={`M${day(3)} 106 C${day(4)} 106 ${day(4.6)} 78 ${day(7)} 48`} />
      <DaysAxis />
      <Mark number={1} x={day(8)} y={110} />
      <Mark number={2} x={day(7.4)} y={38} />
    </svg>
  );
}
