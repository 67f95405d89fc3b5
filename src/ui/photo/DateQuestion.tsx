import { useState } from 'react';
import type { CaptureDate } from '../../domain/photo/capture-date.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { DateField } from '../kit/DateField.tsx';
import { dateAndTime } from '../words/dates.ts';
import { DATE_SOURCE_WORDS, PHOTO_WORDS } from '../words/photo.ts';
import styles from './DateQuestion.module.css';
import { useSamelight } from './SamelightContext.ts';
import { Thumbnail } from './Thumbnail.tsx';

function questionOf({ takenAt, dateDoubt }: Photo): string {
  if (takenAt.source === 'added') return PHOTO_WORDS.noDate;
  return dateDoubt?.length ? PHOTO_WORDS.whichDate : PHOTO_WORDS.onlyFileTime;
}

/** Asks which of the dates that a photo's sources give is the right one, or for another. The answer is saved at once. */
export function DateQuestion({ photo }: { readonly photo: Photo }) {
  const samelight = useSamelight();
  const [other, setOther] = useState<string | null>(null);
  const settle = (takenAt: CaptureDate) => void samelight.edit([photo.id], { takenAt });
  const claims = [photo.takenAt, ...(photo.dateDoubt ?? [])];
  return (
    <article className={styles.question} aria-label={photo.file.name}>
      <div className={styles.picture}>
        <Thumbnail photo={photo} fit="contain" />
      </div>
      <div className={styles.answers}>
        <h3 className={styles.name}>{photo.file.name}</h3>
        <p>{questionOf(photo)}</p>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={`${claim.source}${claim.date}`}>
              <Button onPress={() => settle(claim)}>
                {dateAndTime(claim)} <span className={styles.source}>{DATE_SOURCE_WORDS[claim.source]}</span>
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles.other}>
          <DateField label={PHOTO_WORDS.otherDate} value={other} onChange={setOther} max={samelight.today()} />
          <Button isDisabled={other === null} onPress={() => other && settle({ date: other, source: 'person' })}>
            {PHOTO_WORDS.takeDate}
          </Button>
        </div>
      </div>
    </article>
  );
}
