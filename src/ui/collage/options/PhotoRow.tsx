import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { Photo } from '../../../domain/photo/photo.ts';
import { timingIn } from '../../../domain/treatment/journal-timing.ts';
import { classNames } from '../../kit/class-names.ts';
import { Menu, type MenuEntry } from '../../kit/Menu.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { CELL_WORDS } from '../../words/collage.ts';
import { longDate } from '../../words/dates.ts';
import { photoName, subjectWords } from '../../words/photo.ts';
import styles from './PhotosSection.module.css';

export interface PhotoRowProps {
  readonly id: string;
  /** Its number in the collage, from 1. */
  readonly place: number;
  readonly photo: Photo | null;
  /** Not lined up with the first photo. */
  readonly isLoose: boolean;
  readonly isMovable: boolean;
  readonly deeds: readonly MenuEntry[];
}

/** One photo in the list of the collage's photos. */
export function PhotoRow({ id, place, photo, isLoose, isMovable, deeds }: PhotoRowProps) {
  const journal = useLibrary((state) => state.journal);
  const timing = photo && timingIn(journal, photo);
  const facts = photo ? `${subjectWords(photo)}${isLoose ? `, ${CELL_WORDS.notLinedUp}` : ''}` : '';
  return (
    <GridListItem
      id={id}
      textValue={photo ? photoName(photo, timing) : CELL_WORDS.goneHere}
      className={classNames(styles.item, isMovable && styles.movable)}
    >
      {isMovable && (
        <Button slot="drag" className={styles.grip}>
          <GripVertical aria-hidden />
        </Button>
      )}
      <span className={styles.thumbnail}>{photo && <Thumbnail photo={photo} isDecorative />}</span>
      <span className={styles.words}>
        <span className={styles.date}>{photo ? longDate(photo.takenAt.date) : CELL_WORDS.goneHere}</span>
        {photo && <span className={styles.subject}>{facts}</span>}
      </span>
      <Menu label={CELL_WORDS.more(place)} entries={deeds} />
    </GridListItem>
  );
}
