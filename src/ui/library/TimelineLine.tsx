import type { PhotoId } from '../../domain/photo/photo.ts';
import { monthName, photoCount } from '../photo/words.ts';
import type { GridMeasures } from './grid-measures.ts';
import { PhotoCell } from './PhotoCell.tsx';
import styles from './TimelineLine.module.css';
import type { TimelineRow } from './timeline-rows.ts';

export interface TimelineLineProps {
  readonly row: TimelineRow;
  readonly index: number;
  /** From the top of the grid, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly measures: GridMeasures;
  readonly selected: ReadonlySet<PhotoId>;
  /** The photo to which Tab comes. */
  readonly current: PhotoId | null;
}

/** A line of the timeline in its place. */
export function TimelineLine({ row, index, top, height, measures, selected, current }: TimelineLineProps) {
  const place = { height, transform: `translateY(${top}px)` };
  if (row.kind === 'month') {
    return (
      <div role="row" aria-rowindex={index + 1} className={styles.month} style={place}>
        <div role="rowheader" aria-colspan={measures.columns} className={styles.heading}>
          <h2>{monthName(row.month)}</h2>
          <span className={styles.count}>{photoCount(row.count)}</span>
        </div>
      </div>
    );
  }
  const columns = { gridTemplateColumns: `repeat(${measures.columns}, minmax(0, 1fr))`, gap: measures.gap };
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.photos} style={{ ...place, ...columns }}>
      {row.photos.map((photo, column) => (
        <PhotoCell
          key={photo.id}
          photo={photo}
          column={column}
          isSelected={selected.has(photo.id)}
          isCurrent={photo.id === current}
        />
      ))}
    </div>
  );
}
