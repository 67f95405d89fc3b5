import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { isWanted } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { longDate } from '../words/dates.ts';
import { LIBRARY_WORDS, PHOTO_SCREEN_WORDS } from '../words/library.ts';
import { subjectWords } from '../words/photo.ts';
import { PhotoConsent } from './PhotoConsent.tsx';
import { PhotoDeeds } from './PhotoDeeds.tsx';
import { PhotoFacts } from './PhotoFacts.tsx';
import styles from './PhotoScreen.module.css';
import { PhotoStage } from './PhotoStage.tsx';

interface Neighbours {
  readonly newer?: Photo | undefined;
  readonly older?: Photo | undefined;
}

/** The photos before and after this one in the timeline as it is filtered now. */
function useNeighbours(photo: Photo | undefined): Neighbours {
  const photos = useLibrary((state) => state.photos);
  const filter = useLibrary((state) => state.filter);
  return useMemo(() => {
    const shown = photos.filter((other) => isWanted(other, filter));
    const at = photo ? shown.indexOf(photo) : -1;
    return at < 0 ? {} : { newer: shown[at - 1], older: shown[at + 1] };
  }, [photos, filter, photo]);
}

/** Arrow keys lead to the neighbours, unless something on the screen needs them. */
function useArrowKeys({ newer, older }: Neighbours, go: (photo: Photo) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isElsewhere = (event.target as Element).closest?.('input, textarea, [role], dialog') !== null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere) return;
      if (event.key === 'ArrowLeft' && newer) go(newer);
      if (event.key === 'ArrowRight' && older) go(older);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [newer, older, go]);
}

function PhotoNotFound() {
  return (
    <EmptyState
      level={1}
      title={PHOTO_SCREEN_WORDS.notFoundTitle}
      actions={
        <ButtonLink variant="primary" href={routes.library()}>
          {PHOTO_SCREEN_WORDS.toLibrary}
        </ButtonLink>
      }
    >
      {PHOTO_SCREEN_WORDS.notFound}
    </EmptyState>
  );
}

/** One photo, large, with what is known about it and what can be done with it. */
export function PhotoScreen({ id }: { readonly id: PhotoId }) {
  const isComplete = useLibrary((state) => state.complete);
  const photo = useLibrary(({ photos, binned }) => {
    const isIt = (one: Photo) => one.id === id;
    return photos.find(isIt) ?? binned.find(isIt);
  });
  const neighbours = useNeighbours(photo);
  const [, navigate] = useLocation();
  // Leafing does not pile up in the browser's history: one step back leads to the library.
  const go = (to: Photo) => navigate(routes.photo(to.id), { replace: true });
  useArrowKeys(neighbours, go);
  if (!photo) return isComplete ? <PhotoNotFound /> : <p className={styles.opening}>{LIBRARY_WORDS.opening}</p>;
  const { newer, older } = neighbours;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.back}>
          <ButtonLink variant="bare" href={routes.library()} icon={<ArrowLeft aria-hidden />}>
            {PHOTO_SCREEN_WORDS.back}
          </ButtonLink>
        </div>
        <h1 className={styles.title}>
          {longDate(photo.takenAt.date)} <span className={styles.subject}>{subjectWords(photo)}</span>
        </h1>
        <div className={styles.leaf}>
          <IconButton
            name={PHOTO_SCREEN_WORDS.newer}
            shortcut="←"
            icon={<ChevronLeft aria-hidden />}
            isDisabled={!newer}
            onPress={() => newer && go(newer)}
          />
          <IconButton
            name={PHOTO_SCREEN_WORDS.older}
            shortcut="→"
            icon={<ChevronRight aria-hidden />}
            isDisabled={!older}
            onPress={() => older && go(older)}
          />
        </div>
      </header>
      <PhotoStage photo={photo} />
      <aside className={styles.side}>
        <PhotoDeeds photo={photo} />
        <PhotoFacts photo={photo} />
        <PhotoConsent key={photo.id} photo={photo} />
      </aside>
    </div>
  );
}
