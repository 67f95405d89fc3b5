import { Dialog } from '../kit/Dialog.tsx';
import { COMPARE_WORDS, KEY_WORDS } from '../words/compare.ts';
import styles from './ShortcutSheet.module.css';

export interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function Keys({ shortcuts }: { readonly shortcuts: typeof KEY_WORDS.stage }) {
  return (
    <dl className={styles.keys}>
      {shortcuts.map(({ keys, does }) => (
        <div key={does} className={styles.row}>
          <dt>
            {keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All keys of the compare screen. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  return (
    <Dialog title={COMPARE_WORDS.shortcuts} isOpen={isOpen} onClose={onClose}>
      <Keys shortcuts={KEY_WORDS.stage} />
      <h3>{COMPARE_WORDS.unlinkedBar}</h3>
      <Keys shortcuts={KEY_WORDS.move} />
    </Dialog>
  );
}
