import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Samelight } from '../../app/samelight.ts';
import type { Collage, CollageDraft } from '../../domain/collage/collage.ts';
import { startCollage } from '../../domain/collage/start-collage.ts';
import { defaultPair } from '../../domain/comparison/choose-pair.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { type CollageEditor, createCollageEditor } from './collage-editor.ts';

/** The photos a new collage begins with: those selected, else the pair that would be compared. */
export async function photosToBegin(samelight: Samelight): Promise<readonly Photo[]> {
  const { photos, selected } = samelight.store.getState();
  if (selected.size > 0) return photos.filter(({ id }) => selected.has(id));
  const pair = await samelight.suggestPair().catch(() => defaultPair(photos));
  return pair ? [pair.before, pair.after] : photos.slice(0, 2);
}

/** Makes editors: of a stored collage, or of a new one, which gets an address of its own once it is kept. */
export function useEditors(): {
  readonly ofStored: (collage: Collage) => CollageEditor;
  readonly ofNew: (photos: readonly Photo[]) => CollageEditor;
} {
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const saveCopy = useCallback(
    async (collage: CollageDraft) => {
      const copy = { ...collage, id: samelight.newId() };
      const kept = await samelight.saveCollage(copy, null);
      if (kept.ok && isHere.current) navigate(routes.collage(copy.id), { replace: true });
      return kept;
    },
    [samelight, navigate],
  );
  const ofStored = useCallback(
    (collage: Collage) => {
      const { updatedAt, ...draft } = collage;
      return createCollageEditor({
        collage: draft,
        stored: updatedAt,
        save: samelight.saveCollage,
        onStored: () => {},
        saveCopy,
      });
    },
    [samelight, saveCopy],
  );
  const ofNew = useCallback(
    (photos: readonly Photo[]) => {
      const collage = startCollage(samelight.newId(), photos);
      const onStored = () => {
        samelight.setSelected(new Set());
        // Whoever has gone to another screen in the meantime stays there.
        if (isHere.current) navigate(routes.collage(collage.id), { replace: true });
      };
      return createCollageEditor({ collage, stored: null, save: samelight.saveCollage, onStored, saveCopy });
    },
    [samelight, navigate, saveCopy],
  );
  return { ofStored, ofNew };
}
