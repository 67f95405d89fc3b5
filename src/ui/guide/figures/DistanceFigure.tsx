import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

interface FaceProps {
  readonly x: number;
  /** Half the width of the head, of the base of the nose, and between the eyes. */
  readonly head: number;
  readonly nose: number;
  readonly eyes: number;
}

function Face({ x, head, nose, eyes }: FaceProps) {
  return (
    <g transform={`translate(${x} 76)`}>
      <path
        className={styles.soft}
        d={`M0 -62 C${head} -62 ${head + 4} -14 ${head - 4} 14 C${head - 10} 44 18 64 0 64 C-18 64 ${10 - head} 44 ${4 - head} 14 C${-head - 4} -14 ${-head} -62 0 -62 Z`}
      />
      <ellipse className={styles.paper} cx={-eyes} cy="-14" rx="9" ry="5" />
      <ellipse className={styles.paper} cx={eyes} cy="-14" rx="9" ry="5" />
      <circle className={styles.ink} cx={-eyes} cy="-14" r="3" />
      <circle className={styles.ink} cx={eyes} cy="-14" r="3" />
      <path
        className={styles.line}
        d={`M-4 -8 C-5 4 ${-nose} 10 ${-nose} 17 q${nose} 9 ${2 * nose} 0 C${nose} 10 5 4 4 -8`}
      />
      <path className={styles.line} d="M-14 38 q14 6 28 0" />
      <path className={styles.thin} d={`M${-nose} 24 V82 M${nose} 24 V82`} strokeDasharray="3 3" />
      <path className={styles.line} d={`M${-nose} 78 H${nose}`} />
    </g>
  );
}

/** One face from near and from further away: near, the base of its nose is 1.3 times as wide. */
export function DistanceFigure() {
  return (
    <svg viewBox="0 0 360 172" aria-hidden>
      <Face x={100} head={42} nose={15.6} eyes={20} />
      <Face x={260} head={48} nose={12} eyes={20} />
      <Mark number={1} x={36} y={20} />
      <Mark number={2} x={196} y={20} />
    </svg>
  );
}
