import type { ReactNode } from 'react';
import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

const SKIN = 'M4 70 q9 -5 18 0 t18 0 t18 0 t18 0';

const STEPS: readonly ReactNode[] = [
  // A drop of water on skin.
  <path key="drop" className={styles.paper} d="M40 18 C50 32 54 38 54 46 a14 14 0 0 1 -28 0 C26 38 30 32 40 18 Z" />,
  // A jar of cream.
  <g key="jar">
    <rect className={styles.paper} x="20" y="34" width="40" height="28" rx="4" />
    <rect className={styles.mid} x="17" y="24" width="46" height="11" rx="3" />
    <path className={styles.line} d="M28 48 h24" />
  </g>,
  // A pen with needles.
  <g key="pen">
    <rect className={styles.paper} x="31" y="10" width="18" height="32" rx="6" />
    <path className={styles.mid} d="M33 42 h14 l-2 10 h-10 z" />
    <path className={styles.line} d="M36 52 v16 M40 52 v18 M44 52 v16" />
  </g>,
  // Drops of a serum.
  <g key="serum">
    <path className={styles.paper} d="M36 8 h8 v20 l-4 8 l-4 -8 z" />
    <path className={styles.mid} d="M40 42 c4 6 6 8 6 12 a6 6 0 0 1 -12 0 c0 -4 2 -6 6 -12 z" />
  </g>,
];

/** Cleaning, numbing, needling, soothing. */
export function StepsFigure() {
  return (
    <svg viewBox="0 0 360 116" aria-hidden>
      {STEPS.map((drawing, index) => (
        // The steps never change their order.
        <g key={SKIN.length + index} transform={`translate(${2 + index * 92} 24)`}>
          {drawing}
          <path className={styles.line} d={SKIN} />
          <Mark number={index + 1} x={40} y={-8} />
        </g>
      ))}
      {[84, 176, 268].map((x) => (
        <path key={x} className={styles.thin} d={`M${x} 66 h8 m-3 -3 l3 3 l-3 3`} />
      ))}
    </svg>
  );
}
