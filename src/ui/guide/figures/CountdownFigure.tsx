import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** The weeks before a session: gentle care, then nothing that irritates, then the day. */
export function CountdownFigure() {
  return (
    <svg viewBox="0 0 360 104" aria-hidden>
      <rect className={styles.soft} x="12" y="36" width="312" height="26" />
      <rect className={styles.mid} x="216" y="36" width="108" height="26" />
      <path className={styles.line} d="M12 78 H330 m-7 -4 l7 4 l-7 4" />
      <path className={styles.line} d="M216 74 v8 M324 74 v8" />
      <text className={styles.text} x="216" y="98">
        −5
      </text>
      <text className={styles.text} x="324" y="98">
        0
      </text>
      <circle className={styles.paper} cx="338" cy="49" r="11" />
      <circle className={styles.ink} cx="338" cy="49" r="4" />
      <Mark number={1} x={114} y={20} />
      <Mark number={2} x={270} y={20} />
      <Mark number={3} x={338} y={20} />
    </svg>
  );
}
