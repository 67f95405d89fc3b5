import { Check, CircleHelp } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Photo } from '../../domain/photo/photo.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { routes } from '../photo/routes.ts';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { usePhotoTiming } from '../photo/usePhotoTiming.ts';
import { dayAndMonth } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { PHASE_WORDS, timingWords } from '../words/phases.ts';
import { photoName, viewWords } from '../words/photo.ts';
import styles from './PhotoCell.module.css';

export interface PhotoCellProps {
  readonly photo: Photo;
  readonly column: number;
  readonly isSelected: boolean;
  /** Whether Tab comes here. */
  readonly isCurrent: boolean;
}

/** One photo of the timeline. What is done to it is heard by the grid around it, by `data-photo`. */
export const PhotoCell = memo(function PhotoCell({ photo, column, isSelected, isCurrent }: PhotoCellProps) {
  const timing = usePhotoTiming(photo);
  // Drawn again for another language, which is none of what it is given.
  useLanguage();
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-photo={photo.id}
      className={styles.cell}
    >
      <Link href={routes.photo(photo.id)} className={styles.picture} tabIndex={-1}>
        <Thumbnail photo={photo} />
      </Link>
      <div className={styles.caption}>
        <span className={styles.words} aria-hidden>
          {dayAndMonth(photo.takenAt.date)} <span className={styles.view}>{viewWords(photo)}</span>
          {timing && (
            <span className={styles.phase}>
              <span className={styles.wide}>{timingWords(timing)}</span>
              <span className={styles.narrow}>{PHASE_WORDS[timing.phase]}</span>
            </span>
          )}
        </span>
        {photo.dateDoubt && (
          <>
            <CircleHelp className={styles.doubt} aria-hidden />
            <VisuallyHidden>{LIBRARY_WORDS.dateToCheck}</VisuallyHidden>
          </>
        )}
        <button
          type="button"
          role="checkbox"
          aria-checked={isSelected}
          aria-label={LIBRARY_WORDS.selectPhoto(photoName(photo, timing))}
          tabIndex={-1}
          data-select
          className={styles.select}
        >
          <span className={styles.box} aria-hidden>
            {isSelected && <Check />}
          </span>
        </button>
      </div>
    </div>
  );
});
