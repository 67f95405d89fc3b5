import { useMemo, useState } from 'react';
import type { Candidate } from '../../app/pair-view.ts';
import { latestOfSeries, seriesOf } from '../../domain/comparison/choose-pair.ts';
import { latestComparable } from '../../domain/comparison/latest-comparable.ts';
import type { Side } from '../../domain/fairness/check.ts';
import { isSameSeries } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useLibrary } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { personOf, photoCount, subjectWords } from '../words/photo.ts';
import { FilmStrip } from './FilmStrip.tsx';
import styles from './PhotoChooser.module.css';
import { SeriesLine } from './SeriesLine.tsx';
import { useCandidates } from './useCandidates.ts';

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
  const hasOwn = photos.some(({ sample }) => !sample);
  const nameOf = (photo: Photo) => {
    const person = people.length > 1 ? (personOf(people, photo.person) ?? null) : null;
    const whose = photo.sample && hasOwn ? LIBRARY_WORDS.samplePerson : person;
    return COMPARE_WORDS.seriesOf(subjectWords(photo), whose, photoCount(seriesOf(photos, photo).length));
  };
  return { series, kinds, chosen: kinds.find((kind) => isSameSeries(kind, ofShown)), nameOf, setPicked };
}

/** The series in the order of a ranking; what is not ranked, such as the chosen photo itself, comes last. */
function fairestFirst(series: readonly Photo[], ranked: readonly Candidate[]): readonly Photo[] {
  const places = new Map(ranked.map(({ photo }, index) => [photo.id, index]));
  const place = ({ id }: Photo) => places.get(id) ?? ranked.length;
  return series.toSorted((a, b) => place(a) - place(b));
}

/** Choosing the pair: which photos there are, and which of them is before and which after. */
export function PhotoChooser({ before, after, onPair }: PhotoChooserProps) {
  const [choosing, setChoosing] = useState<Side>('after');
  const { series, kinds, chosen, nameOf, setPicked } = useSeries(choosing === 'before' ? before : after);
  const [isFairestFirst, setFairestFirst] = useState(false);
  const { ranked, verdicts } = useCandidates(choosing === 'before' ? after : before);
  const afters = useCandidates(before);
  const photos = useLibrary((state) => state.photos);
  const seriesCount = useMemo(() => seriesOf(photos, before).length, [photos, before]);
  const first = series[0];
  const latest = latestComparable(afters.ranked)?.photo ?? series.at(-1);
  const shown = useMemo(
    () => (isFairestFirst ? fairestFirst(series, ranked) : series),
    [isFairestFirst, series, ranked],
  );
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
        {series.length > 2 && (
          // There from the start, so that it does not push its neighbours aside when the verdicts come.
          <Button
            variant="bare"
            aria-label={COMPARE_WORDS.fairestName}
            aria-pressed={isFairestFirst}
            isDisabled={verdicts.size < 2}
            onPress={() => setFairestFirst(!isFairestFirst)}
          >
            {COMPARE_WORDS.fairest}
          </Button>
        )}
        <SeriesLine reference={before} count={seriesCount} />
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
      <FilmStrip
        series={shown}
        verdicts={verdicts}
        beforeId={before.id}
        afterId={after.id}
        choosing={choosing}
        onChoose={choose}
      />
    </section>
  );
}
