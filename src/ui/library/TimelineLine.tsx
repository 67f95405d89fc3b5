import type { PhotoId } from '../../domain/photo/photo.ts';
import { monthName, shortMonthName } from '../words/dates.ts';
import { photoCount } from '../words/photo.ts';
import type { GridMeasures } from './grid-measures.ts';
import { PhotoCell } from './PhotoCell.tsx';
import styles from './TimelineLine.module.css';
import type { MonthHeading, TimelineRow } from './timeline-rows.ts';

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

/** The width below which the long name of a month does not fit over one photo, in CSS pixels. */
const NARROW_PX = 150;

function Month({ month, count, column, span, isShort }: MonthHeading & { readonly isShort: boolean }) {
  return (
    <div
      role="rowheader"
      aria-colindex={column + 1}
      aria-colspan={span}
      className={styles.month}
      style={{ gridColumn: `${column + 1} / span ${span}` }}
    >
      <h2 className={styles.name}>{isShort ? shortMonthName(month) : monthName(month)}</h2>
      {count > 1 && span > 1 && <span className={styles.count}>{photoCount(count)}</span>}
    </div>
  );
}

/** A line of the timeline in its place. */
export function TimelineLine({ row, index, top, height, measures, selected, current }: TimelineLineProps) {
  const style = {
    height,
    transform: `translateY(${top}px)`,
    gridTemplateColumns: `repeat(${measures.columns}, minmax(0, 1fr))`,
    gap: measures.gap,
  };
  const isShort = measures.photoWidth < NARROW_PX && row.kind === 'months' && row.headings.length > 1;
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.line} style={style}>
      {row.kind === 'months'
        ? row.headings.map((heading) => <Month key={heading.month} isShort={isShort} {...heading} />)
        : row.photos.map((photo, column) => (
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
