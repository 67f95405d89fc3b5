import { Columns2, Download, Pencil, Trash2, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { pairWith, seriesOf } from '../../domain/comparison/choose-pair.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { useGoingOn } from '../photo/useGoingOn.ts';
import { PHOTO_SCREEN_WORDS } from '../words/library.ts';
import styles from './PhotoDeeds.module.css';

const EditPhotosDialog = lazy(() => import('./EditPhotosDialog.tsx').then((m) => ({ default: m.EditPhotosDialog })));
const DownloadDialog = lazy(() => import('./DownloadDialog.tsx').then((m) => ({ default: m.DownloadDialog })));

/** The way to a comparison: with the first photo of the same series, or from the first to the latest. */
function CompareLink({ photo }: { readonly photo: Photo }) {
  const photos = useLibrary((state) => state.photos);
  const first = seriesOf(photos, photo).at(-1);
  if (first && first.id !== photo.id) {
    return (
      <ButtonLink variant="primary" href={routes.compare(first.id, photo.id)} icon={<Columns2 aria-hidden />}>
        {PHOTO_SCREEN_WORDS.compareWithFirst}
      </ButtonLink>
    );
  }
  const pair = pairWith(photos, photo.id);
  if (!pair) return <p className={styles.alone}>{PHOTO_SCREEN_WORDS.alone}</p>;
  return (
    <ButtonLink variant="primary" href={routes.compare(pair.before.id, pair.after.id)} icon={<Columns2 aria-hidden />}>
      {PHOTO_SCREEN_WORDS.compareWithLatest}
    </ButtonLink>
  );
}

function InBin({ photo }: { readonly photo: Photo }) {
  const samelight = useSamelight();
  return (
    <Banner
      actions={
        <Button icon={<Undo2 aria-hidden />} onPress={() => void samelight.restore([photo.id])}>
          {PHOTO_SCREEN_WORDS.restore}
        </Button>
      }
    >
      {PHOTO_SCREEN_WORDS.inBin}
    </Banner>
  );
}

/** What can be done with one photo. */
export function PhotoDeeds({ photo }: { readonly photo: Photo }) {
  const samelight = useSamelight();
  const goingOn = useGoingOn();
  const [open, setOpen] = useState<'edit' | 'download' | null>(null);
  if (photo.deletedAt !== undefined) return <InBin photo={photo} />;
  const remove = async () => {
    const goOn = goingOn();
    await samelight.moveToBin([photo.id]);
    goOn(routes.library());
  };
  return (
    <div className={styles.deeds}>
      <CompareLink photo={photo} />
      <Button icon={<Pencil aria-hidden />} onPress={() => setOpen('edit')}>
        {PHOTO_SCREEN_WORDS.edit}
      </Button>
      <Button
        icon={<Download aria-hidden />}
        aria-label={PHOTO_SCREEN_WORDS.downloadName}
        onPress={() => setOpen('download')}
      >
        {PHOTO_SCREEN_WORDS.download}
      </Button>
      <Button icon={<Trash2 aria-hidden />} onPress={() => void remove()}>
        {PHOTO_SCREEN_WORDS.delete}
      </Button>
      <Suspense>
        {open === 'edit' && <EditPhotosDialog photos={[photo]} onClose={() => setOpen(null)} />}
        {open === 'download' && <DownloadDialog photo={photo} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}
