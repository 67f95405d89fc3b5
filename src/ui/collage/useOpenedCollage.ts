import { useCallback, useEffect, useState } from 'react';
import type { Collage } from '../../domain/collage/collage.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import type { CollageEditor } from './collage-editor.ts';
import { photosToBegin, useEditors } from './useEditors.ts';

/** What the screen shows. `start`: the collages there are, for a choice. */
export type OpenedCollage =
  | { readonly kind: 'opening' | 'missing' | 'empty' | 'one-photo' }
  | { readonly kind: 'start'; readonly collages: readonly Collage[] }
  | { readonly kind: 'editing'; readonly editor: CollageEditor };

/** What was found for an address: an editor for it, the list of collages, or nothing under that id. */
type Found =
  | { readonly kind: 'editor'; readonly editor: CollageEditor; readonly address: string | undefined }
  | { readonly kind: 'list'; readonly collages: readonly Collage[] }
  | { readonly kind: 'nothing'; readonly collageId: string };

export interface OpenCollage {
  readonly opened: OpenedCollage;
  /** Begins a new collage. */
  readonly begin: () => void;
  /** Reads the list of collages again. */
  readonly relist: () => void;
}

/** Writes what an editor has not written yet when the page goes away or the person goes elsewhere. */
function useWritingOnLeave(editor: CollageEditor | null): void {
  useEffect(() => {
    if (!editor) return undefined;
    const write = () => void editor.flush();
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
      write();
    };
  }, [editor]);
}

/** The editor for an address. A new collage stays open when it gets an address of its own. */
function editorFor(found: Found | null, collageId: string | undefined): CollageEditor | null {
  if (found?.kind !== 'editor') return null;
  return found.address === collageId || found.editor.id === collageId ? found.editor : null;
}

/**
 * Opens the collage of an address, or, without one, begins a new one: with the selected photos, or, where no collage was made
 * before, with the pair that would be compared. Else the list of collages is shown. What was changed is written when one leaves.
 */
export function useOpenedCollage(collageId: string | undefined): OpenCollage {
  const samelight = useSamelight();
  const { ofStored, ofNew } = useEditors();
  const isComplete = useLibrary((state) => state.complete);
  const count = useLibrary((state) => Math.min(state.photos.length, 2));
  const [found, setFound] = useState<Found | null>(null);
  const [reading, setReading] = useState(0);
  const editor = editorFor(found, collageId);
  const hasEditor = editor !== null;
  useWritingOnLeave(editor);

  // Once a new collage has an address of its own, the address without one means another new collage.
  if (found?.kind === 'editor' && found.address === undefined && found.editor.id === collageId) {
    setFound({ ...found, address: collageId });
  }

  const editNew = useCallback(
    (photos: readonly Photo[]): Found => ({ kind: 'editor', editor: ofNew(photos), address: undefined }),
    [ofNew],
  );

  useEffect(() => {
    // Until all photos are read, one that is not there might only not have been read.
    if (hasEditor || !isComplete) return undefined;
    let isWanted = true;
    const openOne = async (id: string) => {
      const record = await samelight.collages.get(id);
      if (!isWanted) return;
      setFound(record ? { kind: 'editor', editor: ofStored(record), address: id } : { kind: 'nothing', collageId: id });
    };
    const openAny = async () => {
      const collages = await samelight.collages.all();
      const { selected } = samelight.store.getState();
      if (!isWanted) return;
      // Whoever comes with photos in hand, or for the first time, wants a collage rather than a list.
      const isObvious = reading === 0 && (selected.size > 0 || (collages.length === 0 && count > 1));
      if (!isObvious) {
        setFound({ kind: 'list', collages });
        return;
      }
      const photos = await photosToBegin(samelight);
      if (isWanted) setFound(editNew(photos));
    };
    void (collageId === undefined ? openAny() : openOne(collageId));
    return () => {
      isWanted = false;
    };
  }, [samelight, ofStored, collageId, hasEditor, isComplete, count, reading, editNew]);

  const begin = useCallback(async () => {
    const begun = editNew(await photosToBegin(samelight));
    // Whoever has opened something else in the meantime stays with it.
    setFound((was) => (was?.kind === 'list' ? begun : was));
  }, [samelight, editNew]);
  const relist = useCallback(() => setReading((times) => times + 1), []);
  return { opened: openedOf(found, editor, collageId, count), begin: () => void begin(), relist };
}

function openedOf(
  found: Found | null,
  editor: CollageEditor | null,
  collageId: string | undefined,
  count: number,
): OpenedCollage {
  if (editor) return { kind: 'editing', editor };
  if (collageId !== undefined) {
    return { kind: found?.kind === 'nothing' && found.collageId === collageId ? 'missing' : 'opening' };
  }
  if (found?.kind !== 'list') return { kind: 'opening' };
  if (found.collages.length > 0) return { kind: 'start', collages: found.collages };
  return { kind: count === 0 ? 'empty' : 'one-photo' };
}
