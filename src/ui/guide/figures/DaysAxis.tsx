import { day } from './days-axis.ts';
import styles from './Figures.module.css';

/** Days 0 to 10 after a session. */
export function DaysAxis() {
  return (
    <>
      <path className={styles.line} d={`M${day(0)} 24 V128 H${day(10)}`} />
      {[0, 1, 3, 7, 10].map((number) => (
        <g key={number}>
          <path className={styles.line} d={`M${day(number)} 128 v5`} />
          <text className={styles.text} x={day(number)} y="147">
            {number}
          </text>
        </g>
      ))}
    </>
  );
}
