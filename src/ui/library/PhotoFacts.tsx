import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Photo, SAMPLE_PERSON } from '../../domain/photo/photo.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { usePhotoTiming } from '../photo/usePhotoTiming.ts';
import {
  cameraWords,
  doubtBanner,
  LIBRARY_WORDS,
  PHOTO_SCREEN_WORDS,
  sizeWords,
  takenWords,
} from '../words/library.ts';
import { namedTiming } from '../words/phases.ts';
import { personOf, subjectWords } from '../words/photo.ts';
import styles from './PhotoFacts.module.css';

const DateCheckDialog = lazy(() =>
  import('../photo/DateCheckDialog.tsx').then((m) => ({ default: m.DateCheckDialog })),
);

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PersonFact({ photo }: { readonly photo: Photo }) {
  const people = useLibrary((state) => state.people);
  if (people.length < 2 && photo.person !== SAMPLE_PERSON) return null;
  const name = personOf(people, photo.person) ?? PHOTO_SCREEN_WORDS.sample;
  return <Fact name={PHOTO_SCREEN_WORDS.person}>{name}</Fact>;
}

function DateDoubt() {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Banner tone="care" actions={<Button onPress={() => setOpen(true)}>{LIBRARY_WORDS.checkDates}</Button>}>
        {doubtBanner(1)}
      </Banner>
      {isOpen !== null && (
        <Suspense>
          <DateCheckDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Says that the photo is not shown as it was taken, with the way back. */
function ShownMirrored({ photo }: { readonly photo: Photo }) {
  const samelight = useSamelight();
  return (
    <Banner
      actions={
        <Button onPress={() => void samelight.showMirrored(photo.id, false)}>{PHOTO_SCREEN_WORDS.showAsTaken}</Button>
      }
    >
      {PHOTO_SCREEN_WORDS.shownMirrored}
    </Banner>
  );
}

/** What is known about a photo. */
export function PhotoFacts({ photo }: { readonly photo: Photo }) {
  const camera = cameraWords(photo);
  const timing = usePhotoTiming(photo);
  return (
    <section className={styles.facts} aria-label={PHOTO_SCREEN_WORDS.facts}>
      {photo.dateDoubt && <DateDoubt />}
      {photo.mirrored && <ShownMirrored photo={photo} />}
      <dl className={styles.list}>
        <Fact name={PHOTO_SCREEN_WORDS.taken}>{takenWords(photo)}</Fact>
        <Fact name={PHOTO_SCREEN_WORDS.shows}>{subjectWords(photo)}</Fact>
        {timing && <Fact name={PHOTO_SCREEN_WORDS.phase}>{namedTiming(timing)}</Fact>}
        <PersonFact photo={photo} />
        {camera && <Fact name={PHOTO_SCREEN_WORDS.camera}>{camera}</Fact>}
        <Fact name={PHOTO_SCREEN_WORDS.size}>{sizeWords(photo)}</Fact>
        <Fact name={PHOTO_SCREEN_WORDS.file}>{photo.file.name}</Fact>
        <Fact name={PHOTO_SCREEN_WORDS.note}>
          <span className={photo.note ? styles.note : styles.noNote}>{photo.note || PHOTO_SCREEN_WORDS.noNote}</span>
        </Fact>
      </dl>
    </section>
  );
}
