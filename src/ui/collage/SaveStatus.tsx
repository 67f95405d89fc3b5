import { useStore } from 'zustand';
import { Button } from '../kit/Button.tsx';
import { COLLAGE_WORDS, SAVE_WORDS } from '../words/collage.ts';
import type { CollageEditor } from './collage-editor.ts';
import styles from './SaveStatus.module.css';

/** Whether what is seen is kept; “Saved” stands here only once the storage has said so. */
export function SaveStatus({ editor }: { readonly editor: CollageEditor }) {
  const saving = useStore(editor.store, (state) => state.saving);
  return (
    <output className={styles.status}>
      {saving.kind === 'failed' ? (
        <>
          <span className={styles.failed}>{SAVE_WORDS.failed(saving.reason)}</span>
          {saving.reason === 'stale' ? (
            <Button variant="bare" onPress={() => void editor.keepCopy()}>
              {COLLAGE_WORDS.keepCopy}
            </Button>
          ) : (
            <Button variant="bare" onPress={() => void editor.flush()}>
              {COLLAGE_WORDS.tryAgain}
            </Button>
          )}
        </>
      ) : (
        SAVE_WORDS[saving.kind]
      )}
    </output>
  );
}
