import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

const week = (number: number) => 44 + number * 4.5;
const SESSIONS = [0, 5, 10, 15];
/** Before each session, four weeks after each, then 3, 6 and 12 months after the last. */
const PHOTOS = [-1, 4, 9, 14, 19, 28, 41, 67];

/** When sessions are, and when photos are taken. */
export function SeriesFigure() {
  return (
    <svg viewBox="0 0 360 100" aria-hidden>
      <path className={styles.thin} d={`M${week(-2)} 84 H352`} />
      {SESSIONS.map((number) => (
        <rect key={number} className={styles.dark} x={week(number) - 4} y="52" width="8" height="32" />
      ))}
      {PHOTOS.map((number) => (
        <g key={number}>
          <path className={styles.thin} d={`M${week(number)} 30 V84`} />
          <circle className={styles.paper} cx={week(number)} cy="24" r="6" />
        </g>
      ))}
      <Mark number={1} x={14} y={68} />
      <Mark number={2} x={14} y={24} />
    </svg>
  );
}
