import { ImagePlus } from 'lucide-react';
import { IMPORT_WORDS } from '../words/import.ts';
import styles from './DropCurtain.module.css';

/** Shows, while files are dragged over the window, that they can be dropped anywhere. */
export function DropCurtain() {
  return (
    <div className={styles.curtain} role="status">
      <p className={styles.card}>
        <ImagePlus aria-hidden />
        <strong className={styles.title}>{IMPORT_WORDS.drop}</strong>
        {IMPORT_WORDS.dropHelp}
      </p>
    </div>
  );
}
