import styles from './FirstRunPicture.module.css';

/** What the program does, drawn in greys: one frame, its left half from before, its right half from after, one outline. */
export function FirstRunPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 480 360" aria-hidden>
      <rect className={styles.stage} width="480" height="360" />
      <g className={styles.before}>
        <rect x="80" y="30" width="160" height="300" />
        <path className={styles.form} d="M240 74c-56 0-92 44-92 104 0 38 14 72 36 92 8 8 12 18 12 30v30h44z" />
      </g>
      <g className={styles.after}>
        <rect x="240" y="30" width="160" height="300" />
        <path className={styles.form} d="M240 74c56 0 92 44 92 104 0 38-14 72-36 92-8 8-12 18-12 30v30h-44z" />
      </g>
      <g className={styles.marks}>
        <path d="M196 166h16M204 158v16M268 166h16M276 158v16" />
      </g>
      <path className={styles.divider} d="M240 18v324" />
      <circle className={styles.handle} cx="240" cy="250" r="18" />
      <path className={styles.arrows} d="M234 243l-6 7 6 7M246 243l6 7-6 7" />
    </svg>
  );
}
