import { useMemo, useState } from 'react';
import { MAX_CELLS } from '../../domain/collage/collage.ts';
import { latestOfSeries } from '../../domain/comparison/choose-pair.ts';
import { isSameSeries } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { useLibrary } from '../photo/SamelightContext.ts';
import { PICKER_WORDS } from '../words/collage.ts';
import { useLanguage } from '../words/language.ts';
import { PHOTO_WORDS, personOf, subjectWords } from '../words/photo.ts';
import styles from './PhotoPicker.module.css';
import { PickerTile } from './PickerTile.tsx';

const PAGE = 90;
const ALL = 'all';

export interface PhotoPickerProps {
  /** The photos chosen so far, in order. With `one`, a single photo is chosen and the dialog is done. */
  readonly kind: 'many' | 'one';
  readonly initial: readonly PhotoId[];
  readonly onChoose: (ids: readonly PhotoId[]) => void;
  readonly onClose: () => void;
}

/** The series of the library as choices: person where there are several, area and view, and how many photos. */
function useSeries(photos: readonly Photo[]) {
  const people = useLibrary((state) => state.people);
  const language = useLanguage();
  return useMemo(() => {
    const series = latestOfSeries(photos).map((photo) => {
      const members = photos.filter((other) => isSameSeries(other, photo));
      const person = people.length > 1 ? personOf(people, photo.person) : undefined;
      const name = person === undefined ? subjectWords(photo) : `${person}: ${subjectWords(photo)}`;
      return { id: photo.id, members, label: PICKER_WORDS.seriesOf(name, members.length) };
    });
    return [{ id: ALL, members: photos, label: PICKER_WORDS.allPhotos(photos.length) }, ...series];
    // oxlint-disable-next-line react/memo-dependencies, react/exhaustive-deps -- the labels are words
  }, [photos, people, language]);
}

/** Chooses photos of the library, series by series; the numbers on them are their order in the collage. */
export function PhotoPicker({ kind, initial, onChoose, onClose }: PhotoPickerProps) {
  const photos = useLibrary((state) => state.photos);
  const series = useSeries(photos);
  const [chosen, setChosen] = useState(initial);
  const [seriesId, setSeriesId] = useState(() => {
    const like = photos.find(({ id }) => id === initial[0]);
    return series.find(({ id, members }) => id !== ALL && like !== undefined && members.includes(like))?.id ?? ALL;
  });
  const [limit, setLimit] = useState(PAGE);
  const members = series.find(({ id }) => id === seriesId)?.members ?? photos;
  const press = (id: PhotoId) => {
    if (kind === 'one') onChoose([id]);
    else setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  };
  const isFull = chosen.length >= MAX_CELLS;
  const actions = (
    <>
      <Button onPress={onClose}>{PICKER_WORDS.cancel}</Button>
      {kind === 'many' && (
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => onChoose(chosen)}>
          {PICKER_WORDS.take(chosen.length)}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={PICKER_WORDS[kind]} isOpen onClose={onClose} actions={actions} isWide>
      <Select label={PICKER_WORDS.series} options={series} value={seriesId} onChange={setSeriesId} />
      {kind === 'many' && (
        <p className={styles.count} aria-live="polite">
          {isFull ? PICKER_WORDS.most(MAX_CELLS) : PICKER_WORDS.chosen(chosen.length)}
        </p>
      )}
      <ul className={styles.grid}>
        {members.slice(0, limit).map((photo) => {
          const place = kind === 'many' ? chosen.indexOf(photo.id) : -1;
          return (
            <li key={photo.id}>
              <PickerTile
                photo={photo}
                place={place === -1 ? null : place + 1}
                isToggle={kind === 'many'}
                isDisabled={kind === 'many' && isFull && place === -1}
                onPress={press}
              />
            </li>
          );
        })}
      </ul>
      {members.length > limit && (
        <Button onPress={() => setLimit((shown) => shown + PAGE)}>
          {PHOTO_WORDS.showMore(members.length - limit)}
        </Button>
      )}
    </Dialog>
  );
}
