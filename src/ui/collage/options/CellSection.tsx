import { Minus, Plus, RotateCcw } from 'lucide-react';
import { MAX_ZOOM } from '../../../domain/collage/collage.ts';
import { zoomCrop } from '../../../domain/collage/crop.ts';
import { withCrop, withoutCell } from '../../../domain/collage/edit-collage.ts';
import type { PlannedCell } from '../../../domain/collage/plan-collage.ts';
import { referencePhoto } from '../../../domain/collage/shown-cells.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { routes } from '../../photo/routes.ts';
import { CELL_WORDS } from '../../words/collage.ts';
import { longDate, shortDate } from '../../words/dates.ts';
import { subjectWords } from '../../words/photo.ts';
import styles from './CellSection.module.css';
import { CellTextField } from './CellTextField.tsx';
import type { SectionProps } from './section.ts';

export interface CellSectionProps extends SectionProps {
  readonly cell: PlannedCell;
  readonly onReplace: (index: number) => void;
  readonly onDone: () => void;
}

/** Everything about the selected cell. */
export function CellSection({ editor, collage, photos, cell, onReplace, onDone }: CellSectionProps) {
  const { index, photo, crop, scene } = cell;
  if (index === null || !photo || !crop || !scene) return null;
  const reference = referencePhoto(collage, photos);
  const zoomBy = (factor: number) =>
    editor.edit((draft) => withCrop(draft, index, zoomCrop(scene, crop, factor)), `zoom ${index}`);
  return (
    <div className={styles.section}>
      <p className={styles.about}>
        {longDate(photo.takenAt.date)} · {subjectWords(photo)}
      </p>
      <div className={styles.zoom}>
        <IconButton
          name={CELL_WORDS.zoomOut}
          shortcut="−"
          icon={<Minus aria-hidden />}
          variant="quiet"
          isDisabled={crop.zoom <= 1}
          onPress={() => zoomBy(1 / 1.25)}
        />
        <output className={styles.value}>{CELL_WORDS.zoomed(crop.zoom)}</output>
        <IconButton
          name={CELL_WORDS.zoomIn}
          shortcut="+"
          icon={<Plus aria-hidden />}
          variant="quiet"
          isDisabled={crop.zoom >= MAX_ZOOM}
          onPress={() => zoomBy(1.25)}
        />
        <IconButton
          name={CELL_WORDS.reset}
          shortcut="0"
          icon={<RotateCcw aria-hidden />}
          variant="quiet"
          onPress={() => editor.edit((draft) => withCrop(draft, index, null))}
        />
      </div>
      <CellTextField editor={editor} collage={collage} index={index} label={CELL_WORDS.words} />
      <div className={styles.deeds}>
        {reference && reference.id !== photo.id && (
          <ButtonLink href={routes.lineUp(reference.id, photo.id)}>
            {cell.isLinedUp ? CELL_WORDS.lineUpAgain : CELL_WORDS.lineUp(shortDate(reference.takenAt.date))}
          </ButtonLink>
        )}
        <Button onPress={() => onReplace(index)}>{CELL_WORDS.replace}</Button>
        <Button
          onPress={() => {
            editor.edit((draft) => withoutCell(draft, index));
            onDone();
          }}
        >
          {CELL_WORDS.removeCell}
        </Button>
      </div>
    </div>
  );
}
