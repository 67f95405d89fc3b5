import styles from './Figures.module.css';

export interface MarkProps {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** A number in a drawing; the words to it stand below. */
export function Mark({ number, x, y }: MarkProps) {
  return (
    <g data-mark>
      <circle className={styles.disc} cx={x} cy={y} r="10" />
      <text className={styles.number} x={x} y={y + 4}>
        {number}
      </text>
    </g>
  );
}
