import { type ReactNode, useMemo, useState } from 'react';
import { isWanted } from '../../domain/photo/library-order.ts';
import { Button } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { FirstRun } from './FirstRun.tsx';
import { LibraryBanners } from './LibraryBanners.tsx';
import { LibraryHeader } from './LibraryHeader.tsx';
import styles from './LibraryScreen.module.css';
import { SelectionBar } from './SelectionBar.tsx';
import { Timeline } from './Timeline.tsx';
import { useSelection } from './useSelection.ts';

export interface LibraryScreenProps {
  /** The way in for photos; it stands where the main act of a screen stands. */
  readonly addPhotos: ReactNode;
  /** The way to the sample photos, for the first visit. */
  readonly trySamples: ReactNode;
}

function NoneFound() {
  const samelight = useSamelight();
  return (
    <EmptyState
      title={LIBRARY_WORDS.noneFoundTitle}
      actions={<Button onPress={() => samelight.setFilter({})}>{LIBRARY_WORDS.clearFilters}</Button>}
    >
      {LIBRARY_WORDS.noneFound}
    </EmptyState>
  );
}

/** All photos by date; the first screen of the program. */
export function LibraryScreen({ addPhotos, trySamples }: LibraryScreenProps) {
  const status = useLibrary((state) => state.status);
  const photos = useLibrary((state) => state.photos);
  const filter = useLibrary((state) => state.filter);
  const [hasBegunSelecting, setBegunSelecting] = useState(false);
  const shown = useMemo(() => photos.filter((photo) => isWanted(photo, filter)), [photos, filter]);
  const selection = useSelection(shown);
  const isSelecting = hasBegunSelecting || selection.selected.size > 0;
  const endSelecting = () => {
    setBegunSelecting(false);
    selection.clear();
  };

  if (status === 'opening') return <p className={styles.opening}>{LIBRARY_WORDS.opening}</p>;
  if (photos.length === 0) return <FirstRun addPhotos={addPhotos} trySamples={trySamples} />;
  return (
    <div className={styles.screen}>
      <LibraryHeader
        count={shown.length}
        addPhotos={isSelecting ? null : addPhotos}
        onSelect={() => setBegunSelecting(true)}
      />
      <LibraryBanners />
      {shown.length === 0 ? (
        <NoneFound />
      ) : (
        <Timeline
          photos={shown}
          selection={selection}
          isSelecting={isSelecting}
          onStartSelecting={() => setBegunSelecting(true)}
        />
      )}
      {isSelecting && <SelectionBar selection={selection} onEnd={endSelecting} />}
    </div>
  );
}
