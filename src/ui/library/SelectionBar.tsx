import { Columns2, LayoutGrid, Pencil, Trash2, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { MAX_CELLS } from '../../domain/collage/collage.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import styles from './SelectionBar.module.css';
import type { Selection } from './useSelection.ts';

const EditPhotosDialog = lazy(() => import('./EditPhotosDialog.tsx').then((m) => ({ default: m.EditPhotosDialog })));

export interface SelectionBarProps {
  readonly selection: Selection;
  readonly onEnd: () => void;
}

/** The photos that are selected, newest first. */
function useSelectedPhotos({ selected }: Selection): readonly Photo[] {
  const photos = useLibrary((state) => state.photos);
  return photos.filter(({ id }) => selected.has(id));
}

function hintFor(count: number): string | null {
  if (count > MAX_CELLS) return LIBRARY_WORDS.tooManyForCollage(MAX_CELLS);
  return count < 2 ? LIBRARY_WORDS.chooseTwo : null;
}

/** What can be done with the selected photos. */
export function SelectionBar({ selection, onEnd }: SelectionBarProps) {
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const photos = useSelectedPhotos(selection);
  const [isEditing, setEditing] = useState(false);
  const ids = photos.map(({ id }) => id);
  const count = photos.length;
  const [after, before] = photos;
  const compare = () => after && before && navigate(routes.compare(before.id, after.id));
  const remove = () => {
    onEnd();
    void samelight.moveToBin(ids);
  };
  const hint = hintFor(count);
  return (
    <section className={styles.bar} data-docked="bar" aria-label={LIBRARY_WORDS.selected(count)}>
      <IconButton name={LIBRARY_WORDS.endSelecting} icon={<X aria-hidden />} onPress={onEnd} />
      <p className={styles.count} role="status">
        <strong>{LIBRARY_WORDS.selected(count)}</strong>
        {hint && <span className={styles.hint}>{hint}</span>}
      </p>
      <div className={styles.deeds}>
        <Button
          variant={count === 2 ? 'primary' : 'quiet'}
          icon={<Columns2 aria-hidden />}
          isDisabled={count !== 2}
          onPress={compare}
        >
          {LIBRARY_WORDS.compare}
        </Button>
        <Button
          icon={<LayoutGrid aria-hidden />}
          isDisabled={count === 0 || count > MAX_CELLS}
          onPress={() => navigate(routes.collages())}
        >
          {LIBRARY_WORDS.collage}
        </Button>
        <Button icon={<Pencil aria-hidden />} isDisabled={count === 0} onPress={() => setEditing(true)}>
          {LIBRARY_WORDS.edit}
        </Button>
        <Button icon={<Trash2 aria-hidden />} isDisabled={count === 0} onPress={remove}>
          {LIBRARY_WORDS.delete}
        </Button>
      </div>
      {isEditing && (
        <Suspense>
          <EditPhotosDialog photos={photos} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
