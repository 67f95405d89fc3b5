import { formatNumber } from '../../words/numbers.ts';
import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** Millimetres, from and to. */
const RANGES = [
  [0.2, 0.5],
  [0.25, 0.75],
  [0.5, 1],
  [1, 2],
  [1.5, 2],
] as const;

const at = (depthMm: number) => 44 + depthMm * 150;

/** How deep, by region, as makers’ charts have it. */
export function DepthFigure() {
  return (
    <svg viewBox="0 0 360 190" aria-hidden>
      {[0, 0.5, 1, 1.5, 2].map((depth) => (
        <g key={depth}>
          <path className={depth === 0.5 ? styles.dashed : styles.thin} d={`M${at(depth)} 26 V184`} />
          <text className={styles.text} x={at(depth)} y="16">
            {formatNumber(depth)}
          </text>
        </g>
      ))}
      {RANGES.map(([from, to], index) => (
        <g key={`${from}–${to}`}>
          <rect className={styles.mid} x={at(from)} y={36 + index * 30} width={at(to) - at(from)} height="16" />
          <Mark number={index + 1} x={16} y={44 + index * 30} />
        </g>
      ))}
    </svg>
  );
}
