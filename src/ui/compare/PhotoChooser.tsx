import { useMemo, useState } from 'react';
import { latestOfSeries, seriesOf } from '../../domain/comparison/choose-pair.ts';
import { isSameSeries } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useLibrary } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { photoCount, subjectWords } from '../words/photo.ts';
import { FilmStrip, type Side } from './FilmStrip.tsx';
import styles from './PhotoChooser.module.css';

export interface PhotoChooserProps {
  readonly before: Photo;
  readonly after: Photo;
  readonly onPair: (beforeId: PhotoId, afterId: PhotoId) => void;
}

/** The series of the photo being chosen, or another one the person picked to take a photo from. */
function useSeries(shown: Photo) {
  const photos = useLibrary((state) => state.photos);
  const people = useLibrary((state) => state.people);
  const [picked, setPicked] = useState<Photo | null>(null);
  const ofShown = picked && photos.some(({ id }) => id === picked.id) ? picked : shown;
  const series = useMemo(() => seriesOf(photos, ofShown).toReversed(), [photos, ofShown]);
  const kinds = useMemo(() => latestOfSeries(photos), [photos]);
  const nameOf = (photo: Photo) => {
    const person = people.length > 1 ? (people.find(({ id }) => id === photo.person)?.name ?? null) : null;
    return COMPARE_WORDS.seriesOf(subjectWords(photo), person, photoCount(seriesOf(photos, photo).length));
  };
  return { series, kinds, chosen: kinds.find((kind) => isSameSeries(kind, ofShown)), nameOf, setPicked };
}

/** Choosing the pair: which photos there are, and which of them is before and which after. */
export function PhotoChooser({ before, after, onPair }: PhotoChooserProps) {
  const [choosing, setChoosing] = useState<Side>('after');
  const { series, kinds, chosen, nameOf, setPicked } = useSeries(choosing === 'before' ? before : after);
  const [first, latest] = [series[0], series.at(-1)];
  const choose = (photo: Photo) => (choosing === 'before' ? onPair(photo.id, after.id) : onPair(before.id, photo.id));
  return (
    <section className={styles.chooser} aria-label={COMPARE_WORDS.photos}>
      <div className={styles.head}>
        <Segmented
          label={COMPARE_WORDS.choosing}
          options={[
            { id: 'before', label: COMPARE_WORDS.before },
            { id: 'after', label: COMPARE_WORDS.after },
          ]}
          value={choosing}
          onChange={setChoosing}
        />
        <Button
          variant="bare"
          aria-label={COMPARE_WORDS.firstName}
          isDisabled={!first || first.id === before.id}
          onPress={() => first && onPair(first.id, after.id)}
        >
          {COMPARE_WORDS.first}
        </Button>
        <Button
          variant="bare"
          aria-label={COMPARE_WORDS.latestName}
          isDisabled={!latest || latest.id === after.id}
          onPress={() => latest && onPair(before.id, latest.id)}
        >
          {COMPARE_WORDS.latest}
        </Button>
        {kinds.length > 1 && chosen && (
          <Select
            label={COMPARE_WORDS.series}
            isLabelHidden
            options={kinds.map((kind) => ({ id: kind.id, label: nameOf(kind) }))}
            value={chosen.id}
            onChange={(id) => setPicked(kinds.find((kind) => kind.id === id) ?? null)}
          />
        )}
      </div>
      <FilmStrip series={series} beforeId={before.id} afterId={after.id} choosing={choosing} onChoose={choose} />
    </section>
  );
}
