import { ImageOff, Plus } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { CollageCell } from '../../../domain/collage/collage.ts';
import type { PlannedCell } from '../../../domain/collage/plan-collage.ts';
import type { PhotoId } from '../../../domain/photo/photo.ts';
import type { Journal } from '../../../domain/treatment/journal.ts';
import { timingIn } from '../../../domain/treatment/journal-timing.ts';
import { classNames } from '../../kit/class-names.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { CELL_WORDS } from '../../words/collage.ts';
import { photoName } from '../../words/photo.ts';
import styles from './CellButtons.module.css';

export interface CellButtonsProps {
  readonly cells: readonly PlannedCell[];
  readonly page: { readonly width: number; readonly height: number };
  readonly selected: number | null;
  readonly unreadable: Unreadable;
  readonly onSelect: (place: number) => void;
  /** An empty place, or one whose photo cannot be shown, was pressed. */
  readonly onFill: (place: number) => void;
  /** Answers whether the key did something. */
  readonly onKey: (place: number, key: string, isFar: boolean) => boolean;
  readonly onLeave: () => void;
}

type Unreadable = ReadonlySet<PhotoId>;

/** Why a cell shows no photo although one was put into it. */
function reasonOf({ photoId }: CollageCell, unreadable: Unreadable): string {
  return unreadable.has(photoId) ? CELL_WORDS.unreadableHere : CELL_WORDS.goneHere;
}

function nameOf({ photo, cell }: PlannedCell, place: number, unreadable: Unreadable, journal: Journal): string {
  if (photo) return CELL_WORDS.name(place, photoName(photo, timingIn(journal, photo)));
  return cell ? CELL_WORDS.withoutPhoto(place, reasonOf(cell, unreadable)) : CELL_WORDS.empty(place);
}

function EmptyCell({ cell, unreadable }: { cell: CollageCell | null; unreadable: Unreadable }) {
  return (
    <span className={styles.inside} aria-hidden>
      {cell ? <ImageOff /> : <Plus />}
      <span className={styles.words}>{cell ? reasonOf(cell, unreadable) : CELL_WORDS.addPhoto}</span>
    </span>
  );
}

/** A button over each cell: the way to the cells for keyboard and screen reader, and what is pressed to select one. */
export function CellButtons(props: CellButtonsProps) {
  const { cells, page, selected, unreadable, onSelect, onFill, onKey, onLeave } = props;
  const help = useId();
  const journal = useLibrary((state) => state.journal);
  const pressKey = (event: KeyboardEvent, place: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') onLeave();
    else if (onKey(place, event.key, event.shiftKey)) event.preventDefault();
  };
  return (
    <>
      {cells.map((cell, place) => {
        const { area, photo } = cell;
        const box = {
          left: `${(area.x / page.width) * 100}%`,
          top: `${(area.y / page.height) * 100}%`,
          width: `${(area.width / page.width) * 100}%`,
          height: `${(area.height / page.height) * 100}%`,
        };
        return (
          <button
            key={`${area.x} ${area.y}`}
            type="button"
            className={classNames(styles.cell, !photo && styles.empty)}
            style={box}
            aria-label={nameOf(cell, place + 1, unreadable, journal)}
            {...(photo ? { 'aria-pressed': place === selected, 'aria-describedby': help } : {})}
            onClick={(event) => {
              // Safari leaves the focus where it was when a button is pressed.
              event.currentTarget.focus();
              if (photo) onSelect(place);
              else onFill(place);
            }}
            onKeyDown={(event) => pressKey(event, place)}
          >
            {!photo && <EmptyCell cell={cell.cell} unreadable={unreadable} />}
          </button>
        );
      })}
      <VisuallyHidden>
        <span id={help}>{CELL_WORDS.keys}</span>
      </VisuallyHidden>
    </>
  );
}
