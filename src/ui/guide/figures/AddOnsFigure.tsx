import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

const SKIN = 'M0 84 q9 -5 18 0 t18 0 t18 0 t18 0 t18 0';

/** A serum on the skin, plasma of one’s own, a filler below the skin. */
export function AddOnsFigure() {
  return (
    <svg viewBox="0 0 360 130" aria-hidden>
      <g transform="translate(10)">
        <path className={styles.paper} d="M40 28 h10 v20 l-5 9 l-5 -9 z" />
        <path className={styles.mid} d="M45 62 c4 6 6 8 6 12 a6 6 0 0 1 -12 0 c0 -4 2 -6 6 -12 z" />
        <path className={styles.line} d={SKIN} />
        <path className={styles.thin} d="M28 92 v12 M45 92 v16 M62 92 v12" />
      </g>
      <g transform="translate(135)">
        <path className={styles.paper} d="M34 28 h22 v62 a11 11 0 0 1 -22 0 z" />
        <path className={styles.soft} d="M34 44 h22 v20 h-22 z" />
        <path className={styles.dark} d="M34 70 h22 v20 a11 11 0 0 1 -22 0 z" />
        <path className={styles.line} d="M31 28 h28" />
      </g>
      <g transform="translate(260)">
        <ellipse className={styles.mid} cx="46" cy="106" rx="24" ry="9" />
        <path className={styles.line} d={SKIN} />
        <g transform="translate(49 100) rotate(32)">
          <path className={styles.line} d="M0 0 V-34" />
          <rect className={styles.paper} x="-7" y="-72" width="14" height="38" rx="2" />
          <path className={styles.line} d="M0 -72 V-84 M-6 -84 H6" />
        </g>
      </g>
      <Mark number={1} x={20} y={14} />
      <Mark number={2} x={148} y={14} />
      <Mark number={3} x={272} y={14} />
    </svg>
  );
}
