import { Dialog } from '../kit/Dialog.tsx';
import styles from './ShortcutSheet.module.css';
import { COMPARE_WORDS, MOVE_SHORTCUTS, SHORTCUTS } from './words.ts';

export interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function Keys({ shortcuts }: { readonly shortcuts: typeof SHORTCUTS }) {
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
      <Keys shortcuts={SHORTCUTS} />
      <h3>{COMPARE_WORDS.unlinkedBar}</h3>
      <Keys shortcuts={MOVE_SHORTCUTS} />
    </Dialog>
  );
}
