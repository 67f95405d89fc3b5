import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** Each with the day on which it begins; not to scale, since the last has no end. */
const PHASES = [
  { x: 4, width: 56, fill: 'paper', day: null },
  { x: 60, width: 56, fill: 'paper', day: 0 },
  { x: 116, width: 64, fill: 'soft', day: 8 },
  { x: 180, width: 78, fill: 'mid', day: 28 },
  { x: 258, width: 98, fill: 'dark', day: 90 },
] as const;

/** The five phases one after the other; healing is hatched, because it does not count. */
export function PhasesFigure() {
  return (
    <svg viewBox="0 0 360 92" aria-hidden>
      {PHASES.map(({ x, width, fill, day }, index) => (
        <g key={x}>
          <rect className={styles[fill]} x={x} y="28" width={width} height="34" />
          {day === 0 &&
            [0, 11, 22, 33, 44].map((shift) => (
              <path key={shift} className={styles.thin} d={`M${x + shift + 1} 61 L${x + shift + 11} 29`} />
            ))}
          {day !== null && (
            <>
              <path className={styles.line} d={`M${x} 62 v8`} />
              <text className={styles.text} x={x} y="86">
                {day}
              </text>
            </>
          )}
          <Mark number={index + 1} x={x + width / 2} y={13} />
        </g>
      ))}
    </svg>
  );
}
