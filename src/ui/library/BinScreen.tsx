import { ArrowLeft, Trash2, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { usePhotoName } from '../photo/usePhotoTiming.ts';
import { shortDate } from '../words/dates.ts';
import { BIN_WORDS, PHOTO_SCREEN_WORDS } from '../words/library.ts';
import { BinnedActs } from './BinnedActs.tsx';
import styles from './BinScreen.module.css';
import { useBinnedActs } from './useBinnedActs.ts';

const EmptyBinDialog = lazy(() => import('./EmptyBinDialog.tsx').then((m) => ({ default: m.EmptyBinDialog })));

function BinnedPhoto({ photo }: { readonly photo: Photo }) {
  const samelight = useSamelight();
  const name = usePhotoName(photo);
  return (
    <li className={styles.item}>
      <div className={styles.picture}>
        <Thumbnail photo={photo} />
      </div>
      <span className={styles.date}>{shortDate(photo.takenAt.date)}</span>
      <Button
        icon={<Undo2 aria-hidden />}
        aria-label={BIN_WORDS.restorePhoto(name)}
        onPress={() => void samelight.restore([photo.id])}
      >
        {BIN_WORDS.restore}
      </Button>
    </li>
  );
}

/** What was deleted and can still be put back. */
export function BinScreen() {
  const binned = useLibrary((state) => state.binned);
  const isComplete = useLibrary((state) => state.complete);
  const acts = useBinnedActs();
  const isEmpty = binned.length === 0 && acts.length === 0;
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <ButtonLink variant="bare" href={routes.library()} icon={<ArrowLeft aria-hidden />}>
          {PHOTO_SCREEN_WORDS.back}
        </ButtonLink>
        <h1 className={styles.title}>{BIN_WORDS.title}</h1>
        {!isEmpty && (
          <Button variant="harm" icon={<Trash2 aria-hidden />} onPress={() => setAsking(true)}>
            {BIN_WORDS.emptyBin}
          </Button>
        )}
      </header>
      <BinnedActs acts={acts} />
      {binned.length > 0 && (
        <>
          <p className={styles.help}>{BIN_WORDS.help}</p>
          <ul className={styles.grid}>
            {binned.map((photo) => (
              <BinnedPhoto key={photo.id} photo={photo} />
            ))}
          </ul>
        </>
      )}
      {isEmpty && isComplete && (
        <EmptyState
          title={BIN_WORDS.emptyTitle}
          actions={<ButtonLink href={routes.library()}>{BIN_WORDS.toLibrary}</ButtonLink>}
        >
          {BIN_WORDS.empty}
        </EmptyState>
      )}
      <Suspense>{isAsking && <EmptyBinDialog count={binned.length} onClose={() => setAsking(false)} />}</Suspense>
    </div>
  );
}
