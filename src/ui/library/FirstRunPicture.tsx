import styles from './FirstRunPicture.module.css';

/** Where the skin is marked, in the picture's own units: more on the left, before, than on the right, after. */
const MARKS_BEFORE = [
  [196, 178, 5],
  [212, 196, 3.5],
  [182, 200, 4],
  [204, 216, 4.5],
  [222, 226, 3],
  [190, 222, 3],
] as const;
const MARKS_AFTER = [
  [278, 200, 3],
  [288, 220, 2.5],
] as const;

/** What the program does, drawn in greys: one head in one light, its left half from before, its right half from after. */
export function FirstRunPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 480 360" aria-hidden>
      <rect className={styles.stage} width="480" height="360" />
      <rect className={styles.photo} x="96" y="24" width="288" height="312" />
      <path
        className={styles.form}
        d="M132 336c4-46 34-62 76-72v-30c-28-18-44-50-44-88 0-52 32-86 76-86s76 34 76 86c0 38-16 70-44 88v30c42 10 72 26 76 72z"
      />
      <path className={styles.shade} d="M208 236c10 6 20 9 32 9s22-3 32-9v22c-9 8-20 12-32 12s-23-4-32-12z" />
      <g className={styles.marks}>
        {[...MARKS_BEFORE, ...MARKS_AFTER].map(([cx, cy, r]) => (
          <circle key={`${cx},${cy}`} cx={cx} cy={cy} r={r} />
        ))}
      </g>
      <path className={styles.points} d="M200 148h18M209 139v18M262 148h18M271 139v18" />
      <path className={styles.divider} d="M240 12v336" />
      <circle className={styles.handle} cx="240" cy="292" r="17" />
      <path className={styles.arrows} d="M235 286l-6 6 6 6M245 286l6 6-6 6" />
    </svg>
  );
}
