import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { IconButton } from '../kit/IconButton.tsx';
import { routes } from '../photo/routes.ts';
import { COLLAGE_WORDS } from '../words/collage.ts';
import type { CollageEditor } from './collage-editor.ts';
import styles from './EditorHeader.module.css';
import { SaveStatus } from './SaveStatus.tsx';

/** Whether the focus is where Control+Z takes back what was typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea')
  );
}

function useHistoryKeys(editor: CollageEditor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) editor.redo();
      else editor.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [editor]);
}

/** The head of the editor: the way to the other collages, whether this one is saved, and the way back and forward. */
export function EditorHeader({ editor, children }: { readonly editor: CollageEditor; readonly children?: ReactNode }) {
  const isStored = useStore(editor.store, (state) => state.saving.kind !== 'untouched');
  const canUndo = useStore(editor.store, (state) => state.history.past.length > 0);
  const canRedo = useStore(editor.store, (state) => state.history.future.length > 0);
  useHistoryKeys(editor);
  return (
    <header className={styles.head}>
      <div className={styles.name}>
        <h1>{COLLAGE_WORDS.title}</h1>
        <SaveStatus editor={editor} />
      </div>
      {isStored && (
        <Link href={routes.collages()} className={styles.all}>
          <ArrowLeft aria-hidden />
          {COLLAGE_WORDS.allCollages}
        </Link>
      )}
      <div className={styles.tools}>
        <IconButton
          name={COLLAGE_WORDS.undo}
          shortcut="Ctrl+Z"
          icon={<Undo2 aria-hidden />}
          isDisabled={!canUndo}
          onPress={editor.undo}
        />
        <IconButton
          name={COLLAGE_WORDS.redo}
          shortcut="Ctrl+Shift+Z"
          icon={<Redo2 aria-hidden />}
          isDisabled={!canRedo}
          onPress={editor.redo}
        />
      </div>
      {children}
    </header>
  );
}
