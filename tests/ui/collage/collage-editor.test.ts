import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptCollage } from '../../../src/app/collages.ts';
import type { CollageDraft } from '../../../src/domain/collage/collage.ts';
import { startCollage } from '../../../src/domain/collage/start-collage.ts';
import { createCollageEditor } from '../../../src/ui/collage/collage-editor.ts';

const titled = (title: string) => (draft: CollageDraft) => ({ ...draft, title });

function anEditor(stored: string | null = null) {
  const writes: string[] = [];
  const bases: (string | null)[] = [];
  const copies: string[] = [];
  const answers: KeptCollage[] = [];
  const onStored = vi.fn<() => void>();
  const save = async ({ title }: CollageDraft, replaces: string | null): Promise<KeptCollage> => {
    writes.push(title);
    bases.push(replaces);
    return answers.shift() ?? { ok: true, updatedAt: `state ${writes.length}` };
  };
  const saveCopy = async ({ title }: CollageDraft): Promise<KeptCollage> => {
    copies.push(title);
    return { ok: true, updatedAt: 'copy' };
  };
  const editor = createCollageEditor({ collage: startCollage('c', []), stored, save, onStored, saveCopy });
  return {
    editor,
    writes,
    bases,
    copies,
    answers,
    onStored,
    title: () => editor.store.getState().history.present.title,
  };
}

const savingOf = ({ editor }: ReturnType<typeof anEditor>) => editor.store.getState().saving;

describe('a collage being edited', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('that nobody changed is not written, not even on leaving', async () => {
    const made = anEditor();
    await made.editor.flush();
    expect(made.writes).toEqual([]);
    expect(savingOf(made)).toEqual({ kind: 'untouched' });
  });

  test('that nobody changed is written when it is to be kept', async () => {
    const made = anEditor();
    await made.editor.keep();
    expect(made.writes).toEqual(['']);
    expect(savingOf(made)).toEqual({ kind: 'saved' });
    expect(made.onStored).toHaveBeenCalledTimes(1);
    await made.editor.keep();
    expect(made.writes).toEqual(['']);
  });

  test('is written a moment after the last change, and said to be saved only then', async () => {
    const made = anEditor();
    made.editor.edit(titled('a'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    made.editor.edit(titled('ab'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(made.writes).toEqual([]);
    expect(savingOf(made)).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(200);
    expect(made.writes).toEqual(['ab']);
    expect(savingOf(made)).toEqual({ kind: 'saved' });
    expect(made.onStored).toHaveBeenCalledTimes(1);
  });

  test('that was stored before gets no new address', async () => {
    const made = anEditor('state 0');
    expect(savingOf(made)).toEqual({ kind: 'saved' });
    made.editor.edit(titled('a'));
    await made.editor.flush();
    expect(made.onStored).not.toHaveBeenCalled();
  });

  test('that was not saved says why, and is written by the next try', async () => {
    const made = anEditor();
    made.answers.push({ ok: false, reason: 'full' });
    made.editor.edit(titled('a'));
    await made.editor.flush();
    expect(savingOf(made)).toEqual({ kind: 'failed', reason: 'full' });
    expect(made.onStored).not.toHaveBeenCalled();
    await made.editor.flush();
    expect(savingOf(made)).toEqual({ kind: 'saved' });
    expect(made.writes).toEqual(['a', 'a']);
  });

  test('says of each change which state it is a change of', async () => {
    const made = anEditor('state 0');
    for (const title of ['a', 'b']) {
      made.editor.edit(titled(title));
      await made.editor.flush();
    }
    expect(made.bases).toEqual(['state 0', 'state 1']);
  });

  test('that another window has changed is not written over, and can be kept as a copy', async () => {
    const made = anEditor('state 0');
    made.answers.push({ ok: false, reason: 'stale' });
    made.editor.edit(titled('mine'));
    await made.editor.flush();
    expect(savingOf(made)).toEqual({ kind: 'failed', reason: 'stale' });
    await made.editor.keepCopy();
    expect(made.copies).toEqual(['mine']);
    expect(made.writes).toEqual(['mine']);
  });

  test('that changes while it is written is written again', async () => {
    const made = anEditor();
    made.editor.edit(titled('a'));
    const first = made.editor.flush();
    made.editor.edit(titled('b'));
    await first;
    expect(made.writes).toEqual(['a', 'b']);
    expect(savingOf(made)).toEqual({ kind: 'saved' });
  });

  test('goes back and forward, and both are saved', async () => {
    const made = anEditor();
    made.editor.edit(titled('a'));
    made.editor.edit(titled('b'));
    made.editor.undo();
    expect(made.title()).toBe('a');
    await made.editor.flush();
    made.editor.redo();
    expect(made.title()).toBe('b');
    await made.editor.flush();
    expect(made.writes).toEqual(['a', 'b']);
  });

  test('takes what is done in one go as one step', () => {
    const made = anEditor();
    for (const title of ['a', 'ab', 'abc']) made.editor.edit(titled(title), 'title');
    made.editor.endMerge();
    made.editor.edit(titled('abcd'), 'title');
    made.editor.undo();
    expect(made.title()).toBe('abc');
    made.editor.undo();
    expect(made.title()).toBe('');
  });

  test('an edit that changes nothing is none', () => {
    const made = anEditor();
    made.editor.edit((draft) => draft);
    expect(made.editor.store.getState().history.past).toEqual([]);
    expect(savingOf(made)).toEqual({ kind: 'untouched' });
  });
});
