import { useState } from 'react';
import type { ImportJob } from '../../app/library-state.ts';
import { canBeRetaken } from '../../domain/fairness/mending.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { shortDate } from '../words/dates.ts';
import { IMPORT_WORDS, unfairWords } from '../words/import.ts';
import { subjectWords } from '../words/photo.ts';
import styles from './ImportFindings.module.css';
import { type SuggestedView, suggestedViews, type UnfairPhoto, unfairPhotos } from './import-counts.ts';

/** Findings shown at once; the rest is a press away. */
const SHOWN = 3;

function Suggestion({ photo, suggested }: SuggestedView) {
  const samelight = useSamelight();
  return (
    <li className={styles.finding}>
      <span className={styles.picture}>
        <Thumbnail photo={photo} isDecorative />
      </span>
      <p className={styles.words}>
        {IMPORT_WORDS.seemsToShow(shortDate(photo.takenAt.date), subjectWords(suggested), subjectWords(photo))}
      </p>
      <Button onPress={() => void samelight.acceptViews([photo.id])}>{IMPORT_WORDS.acceptView}</Button>
    </li>
  );
}

function SuggestedViews({ job }: { readonly job: ImportJob }) {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const [shown, setShown] = useState(SHOWN);
  const suggestions = suggestedViews(job, photos);
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.part} aria-label={IMPORT_WORDS.otherViews}>
      <div className={styles.head}>
        <h3>{IMPORT_WORDS.otherViews}</h3>
        {suggestions.length > 1 && (
          <Button onPress={() => void samelight.acceptViews(suggestions.map(({ photo }) => photo.id))}>
            {IMPORT_WORDS.acceptViews(suggestions.length)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {suggestions.slice(0, shown).map((one) => (
          <Suggestion key={one.photo.id} {...one} />
        ))}
      </ul>
      <MoreFindings left={suggestions.length - shown} onMore={() => setShown(shown + 10 * SHOWN)} />
    </section>
  );
}

function MoreFindings({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  return left > 0 ? <Button onPress={onMore}>{IMPORT_WORDS.showMore(Math.min(left, 10 * SHOWN))}</Button> : null;
}

function UnfairWithLast({ photo, last, judgement }: UnfairPhoto) {
  const { today } = useSamelight();
  const look = <ButtonLink href={routes.compare(last.id, photo.id)}>{IMPORT_WORDS.look}</ButtonLink>;
  return (
    <Banner tone="care" actions={look}>
      {unfairWords({
        date: shortDate(photo.takenAt.date),
        lastDate: shortDate(last.takenAt.date),
        judgement,
        canRetake: canBeRetaken(photo.takenAt, today()),
      })}
    </Banner>
  );
}

/** What looking at the new photos found, as it is found: other views than they were filed under, and what should be taken again now. */
export function ImportFindings({ job }: { readonly job: ImportJob }) {
  const photos = useLibrary((state) => state.photos);
  const [shown, setShown] = useState(SHOWN);
  const unfair = unfairPhotos(job, photos);
  return (
    <>
      <div className={styles.part} role="status">
        {unfair.slice(0, shown).map((one) => (
          <UnfairWithLast key={one.photo.id} {...one} />
        ))}
        <MoreFindings left={unfair.length - shown} onMore={() => setShown(shown + 10 * SHOWN)} />
      </div>
      <SuggestedViews job={job} />
    </>
  );
}
