import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

function Lamp() {
  return (
    <g>
      <path className={styles.mid} d="M-16 -7 H16 L11 8 H-11 Z" />
      <path className={styles.thin} d="M-9 -14 L-6 -40 M0 -14 V-44 M9 -14 L6 -40" />
    </g>
  );
}

/** The place where photos are taken, from above. */
export function SetupFigure() {
  return (
    <svg viewBox="0 0 360 250" aria-hidden>
      <rect className={styles.dark} x="60" y="10" width="240" height="8" />
      <path className={styles.thin} d="M180 76 L94 162 M180 76 L266 162" strokeDasharray="3 4" />
      <path className={styles.dashed} d="M180 92 V206" />
      <path className={styles.line} d="M180 134 a58 58 0 0 0 41 -17 M180 134 a58 58 0 0 1 -41 -17" />
      <text className={styles.text} x="214" y="148">
        45°
      </text>
      <text className={styles.text} x="146" y="148">
        45°
      </text>
      <ellipse className={styles.soft} cx="180" cy="62" rx="40" ry="15" />
      <circle className={styles.paper} cx="180" cy="62" r="18" />
      <path className={styles.paper} d="M175 79 L180 86 L185 79" />
      <g transform="translate(102 154) rotate(45)">
        <Lamp />
      </g>
      <g transform="translate(258 154) rotate(-45)">
        <Lamp />
      </g>
      <rect className={styles.mid} x="160" y="212" width="40" height="24" rx="3" />
      <rect className={styles.paper} x="172" y="204" width="16" height="9" />
      <text className={styles.text} x="206" y="192">
        ≥ 1 m
      </text>
      <Mark number={1} x={320} y={14} />
      <Mark number={2} x={240} y={62} />
      <Mark number={3} x={62} y={176} />
      <Mark number={3} x={298} y={176} />
      <Mark number={4} x={224} y={226} />
    </svg>
  );
}
