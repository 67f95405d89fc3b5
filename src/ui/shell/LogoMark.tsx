import styles from './LogoMark.module.css';

/** The program's mark: one frame, two halves in the same light. Decorative; its name stands beside it or in the title. */
export function LogoMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
      <path className={styles.left} d="M16 3v26H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z" />
      <path className={styles.right} d="M16 4h9a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3h-9" />
      <circle className={styles.leftSun} cx="16" cy="16" r="5" />
      <path className={styles.rightSun} d="M16 11a5 5 0 0 1 0 10z" />
    </svg>
  );
}
