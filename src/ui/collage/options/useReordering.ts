import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { withCellMoved } from '../../../domain/collage/edit-collage.ts';
import type { CollageEditor } from '../collage-editor.ts';

/** One photo in the list of the collage's photos. */
export interface PhotoEntry {
  /** Stays with the photo when it changes places, so that the focus does. */
  readonly id: string;
  readonly index: number;
}

/** Entries for photos in a given order; a photo that is there twice gets two. */
export function photoEntries(ids: readonly string[], order: readonly number[]): readonly PhotoEntry[] {
  const seen = new Map<string, number>();
  const keys = ids.map((id) => {
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return `${id} ${times}`;
  });
  return order.map((index) => ({ id: keys[index] ?? '', index }));
}

/** Lets the entries be dragged into another order, by mouse, finger, keyboard and screen reader. */
export function useReordering(editor: CollageEditor, entries: readonly PhotoEntry[]) {
  const indexOf = (key: unknown) => entries.find(({ id }) => id === key)?.index ?? -1;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const from = indexOf([...keys][0]);
      const gap = indexOf(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      editor.edit((draft) => withCellMoved(draft, from, gap > from ? gap - 1 : gap));
    },
  });
  return dragAndDropHooks;
}
