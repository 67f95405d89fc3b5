import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

const HALF =
  'M180 66 L192 66 L192 82 C196 92 216 92 230 100 C242 108 244 124 246 144 L256 196 L260 222 C262 236 251 240 248 228 L238 190 L228 140 L224 176 C224 192 232 204 234 222 L226 300 L192 300 L184 242 L180 238';

/** The areas that are treated, on the outline of a body. */
export function AreasFigure() {
  return (
    <svg viewBox="60 0 240 306" aria-hidden>
      <path className={styles.ground} d={`${HALF} Z`} />
      <path className={styles.ground} d={`${HALF} Z`} transform="matrix(-1 0 0 1 360 0)" />
      <path className={styles.line} d={HALF.replace('M180 66 L192 66', 'M192 66')} />
      <path className={styles.line} d={HALF.replace('M180 66 L192 66', 'M192 66')} transform="matrix(-1 0 0 1 360 0)" />
      <ellipse className={styles.soft} cx="180" cy="42" rx="23" ry="29" />
      <circle className={styles.ink} cx="180" cy="196" r="1.8" />
      <Mark number={1} x={180} y={42} />
      <Mark number={2} x={180} y={80} />
      <Mark number={3} x={180} y={116} />
      <Mark number={4} x={255} y={222} />
      <Mark number={4} x={105} y={222} />
      <Mark number={5} x={180} y={176} />
      <Mark number={5} x={210} y={246} />
      <Mark number={5} x={150} y={246} />
    </svg>
  );
}
