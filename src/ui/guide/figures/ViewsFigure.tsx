import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

/** A head whose nose points to the right of the picture: what shows is the person’s own right side. */
function Profile() {
  return (
    <g>
      <path
        className={styles.soft}
        d="M-8 -32 C10 -34 20 -24 20 -12 L27 3 L20 6 L22 12 L19 14 L20 19 C19 26 12 27 5 25 L2 38 L-18 38 L-17 20 C-28 8 -28 -28 -8 -32 Z"
      />
      <path className={styles.line} d="M-6 -2 a5 7 0 1 0 0.1 0" />
      <circle className={styles.ink} cx="13" cy="-9" r="2" />
    </g>
  );
}

function HalfProfile() {
  return (
    <g>
      <path
        className={styles.soft}
        d="M0 -33 C18 -33 24 -18 23 -4 C23 14 14 30 4 30 L2 38 L-17 38 L-16 20 C-28 6 -24 -33 0 -33 Z"
      />
      <path className={styles.line} d="M-17 -4 a4 6 0 1 0 0.1 0" />
      <path className={styles.line} d="M12 -8 L18 8 L9 9 M5 19 q6 3 11 -1" />
      <circle className={styles.ink} cx="3" cy="-9" r="2" />
      <circle className={styles.ink} cx="18" cy="-9" r="2" />
    </g>
  );
}

function Front() {
  return (
    <g>
      <path className={styles.soft} d="M-10 26 V38 H10 V26" />
      <path
        className={styles.soft}
        d="M0 -33 C20 -33 24 -14 22 0 C20 18 10 31 0 31 C-10 31 -20 18 -22 0 C-24 -14 -20 -33 0 -33 Z"
      />
      <path className={styles.line} d="M0 -8 L-4 8 H4 M-7 18 q7 4 14 0" />
      <circle className={styles.ink} cx="-9" cy="-9" r="2" />
      <circle className={styles.ink} cx="9" cy="-9" r="2" />
    </g>
  );
}

/** A face from the right, half right, the front, half left and the left. */
export function ViewsFigure() {
  return (
    <svg viewBox="0 0 360 112" aria-hidden>
      <g transform="translate(36 68)">
        <Profile />
      </g>
      <g transform="translate(108 68)">
        <HalfProfile />
      </g>
      <g transform="translate(180 68)">
        <Front />
      </g>
      <g transform="translate(252 68) scale(-1 1)">
        <HalfProfile />
      </g>
      <g transform="translate(324 68) scale(-1 1)">
        <Profile />
      </g>
      {[36, 108, 180, 252, 324].map((x, index) => (
        <Mark key={x} number={index + 1} x={x} y={14} />
      ))}
    </svg>
  );
}
