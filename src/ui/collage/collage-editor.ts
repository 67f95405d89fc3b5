import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptCollage } from '../../app/collages.ts';
import type { WriteFailure } from '../../app/ports.ts';
import type { CollageDraft } from '../../domain/collage/collage.ts';
import { beginHistory, change, type History, redo, undo } from '../../domain/comparison/history.ts';

/** Long enough not to write at every letter, short enough that nobody is gone before. */
const SAVE_AFTER_MS = 400;

/** `untouched`: a new collage in which nothing was changed yet, so that looking in leaves nothing behind. */
export type Saving =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: WriteFailure };

export interface EditorState {
  readonly history: History<CollageDraft>;
  readonly saving: Saving;
}

/** A collage that is being edited: its history, and its saving, which follows by itself. */
export interface CollageEditor {
  readonly id: string;
  readonly store: StoreApi<EditorState>;
  /** Changes the collage. Edits with the same `merge` word one after the other become one step of the history. */
  edit(deed: (collage: CollageDraft) => CollageDraft, merge?: string): void;
  /** The next edit is a step of its own again. */
  endMerge(): void;
  undo(): void;
  redo(): void;
  /** Writes at once what is not written yet. A new collage in which nothing was changed is left alone. */
  flush(): Promise<void>;
  /** Writes at once, a new collage in which nothing was changed too. */
  keep(): Promise<void>;
  /** What is seen here becomes a collage of its own, beside the one that another window changed meanwhile. */
  keepCopy(): Promise<void>;
}

export interface EditorOptions {
  readonly collage: CollageDraft;
  /** `updatedAt` of the state it comes from, `null` for a new collage. */
  readonly stored: string | null;
  /** Stores it in place of the state named; refused as `stale` where another window has stored another one. */
  readonly save: (collage: CollageDraft, replaces: string | null) => Promise<KeptCollage>;
  /** Stores it as another collage and goes there. */
  readonly saveCopy: (collage: CollageDraft) => Promise<KeptCollage>;
  /** Called when a new collage was saved for the first time. */
  readonly onStored: () => void;
}

interface Saver {
  schedule(): void;
  write(): Promise<void>;
}

/** Writes the present state some time after a change; one write at a time, and another one where something changed meanwhile. */
function createSaver(store: StoreApi<EditorState>, { collage, stored, save, onStored }: EditorOptions): Saver {
  let written: CollageDraft | null = stored === null ? null : collage;
  let replaces = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const writeAll = async () => {
    while (written !== store.getState().history.present) {
      const { present } = store.getState().history;
      store.setState({ saving: { kind: 'saving' } });
      const outcome = await save(present, replaces);
      if (!outcome.ok) return store.setState({ saving: { kind: 'failed', reason: outcome.reason } });
      const isFirst = written === null;
      written = present;
      replaces = outcome.updatedAt;
      if (isFirst) onStored();
    }
    store.setState({ saving: { kind: 'saved' } });
  };
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    running ??= writeAll().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    schedule: () => {
      store.setState({ saving: { kind: 'saving' } });
      clearTimeout(timer);
      timer = setTimeout(() => void write(), SAVE_AFTER_MS);
    },
    write,
  };
}

/** Begins to edit a collage. */
export function createCollageEditor(options: EditorOptions): CollageEditor {
  const store = createStore<EditorState>(() => ({
    history: beginHistory(options.collage),
    saving: { kind: options.stored === null ? 'untouched' : 'saved' },
  }));
  const saver = createSaver(store, options);
  let merging: string | undefined;

  const become = (history: History<CollageDraft>) => {
    if (history.present === store.getState().history.present) return;
    store.setState({ history });
    saver.schedule();
  };
  const step = (move: (history: History<CollageDraft>) => History<CollageDraft>) => {
    merging = undefined;
    become(move(store.getState().history));
  };
  return {
    id: options.collage.id,
    store,
    edit: (deed, merge) => {
      const { history } = store.getState();
      const next = deed(history.present);
      if (next === history.present) return;
      become(
        merge !== undefined && merge === merging ? { ...history, present: next, future: [] } : change(history, next),
      );
      merging = merge;
    },
    endMerge: () => {
      merging = undefined;
    },
    undo: () => step(undo),
    redo: () => step(redo),
    flush: async () => {
      if (store.getState().saving.kind !== 'untouched') await saver.write();
    },
    keep: saver.write,
    keepCopy: async () => {
      const outcome = await options.saveCopy(store.getState().history.present);
      if (!outcome.ok) store.setState({ saving: { kind: 'failed', reason: outcome.reason } });
    },
  };
}
