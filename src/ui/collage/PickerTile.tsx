import { memo } from 'react';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { classNames } from '../kit/class-names.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { PICKER_WORDS } from '../words/collage.ts';
import { shortDate } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import styles from './PhotoPicker.module.css';

export interface PickerTileProps {
  readonly photo: Photo;
  /** Its number among the chosen ones; `null` while it is not chosen. */
  readonly place: number | null;
  readonly isToggle: boolean;
  readonly isDisabled: boolean;
  readonly onPress: (id: PhotoId) => void;
}

/** One photo to choose. */
export const PickerTile = memo(function PickerTile({ photo, place, isToggle, isDisabled, onPress }: PickerTileProps) {
  // Drawn again for another language, which is none of what it is given.
  useLanguage();
  return (
    <button
      type="button"
      className={classNames(styles.tile, place !== null && styles.chosen)}
      {...(isToggle ? { 'aria-pressed': place !== null } : {})}
      disabled={isDisabled}
      onClick={() => onPress(photo.id)}
    >
      <span className={styles.picture}>
        <Thumbnail photo={photo} />
        {place !== null && (
          <span className={styles.place} aria-hidden>
            {place}
          </span>
        )}
      </span>
      {place !== null && <VisuallyHidden>{PICKER_WORDS.place(place)}</VisuallyHidden>}
      <span className={styles.date} aria-hidden>
        {shortDate(photo.takenAt.date)}
      </span>
    </button>
  );
});
