import { groupByMonth } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';

/** A line of the timeline: the heading of a month, or as many photos as fit side by side. */
export type TimelineRow =
  | { readonly kind: 'month'; readonly month: string; readonly count: number }
  | { readonly kind: 'photos'; readonly photos: readonly Photo[] };

/** The timeline as lines, newest month first, and on which line each photo lies. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  readonly rowOf: ReadonlyMap<PhotoId, number>;
}

/** Lays photos that are sorted newest first out in lines of `columns`. */
export function planTimelineRows(sorted: readonly Photo[], columns: number): TimelineRows {
  const rows: TimelineRow[] = [];
  const rowOf = new Map<PhotoId, number>();
  for (const { month, photos } of groupByMonth(sorted)) {
    rows.push({ kind: 'month', month, count: photos.length });
    for (let start = 0; start < photos.length; start += columns) {
      const line = photos.slice(start, start + columns);
      for (const photo of line) rowOf.set(photo.id, rows.length);
      rows.push({ kind: 'photos', photos: line });
    }
  }
  return { rows, rowOf };
}

/** Where a key leads from a photo. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

function lineFrom(rows: readonly TimelineRow[], start: number, direction: 1 | -1): readonly Photo[] | null {
  for (let at = start + direction; at >= 0 && at < rows.length; at += direction) {
    const row = rows[at];
    if (row?.kind === 'photos') return row.photos;
  }
  return null;
}

/**
 * The photo a step leads to; the same one where there is none that way. Left and right go on in the neighbouring line; up
 * and down keep the column, or take the last photo of a shorter line.
 */
export function stepFrom({ rows, rowOf }: TimelineRows, from: PhotoId, step: Step): PhotoId {
  const at = rowOf.get(from);
  const row = at === undefined ? undefined : rows[at];
  if (at === undefined || row?.kind !== 'photos') return from;
  const column = row.photos.findIndex(({ id }) => id === from);
  const above = () => lineFrom(rows, at, -1);
  const below = () => lineFrom(rows, at, 1);
  const inColumn = (line: readonly Photo[] | null) => line?.[Math.min(column, line.length - 1)];
  const target = {
    left: () => row.photos[column - 1] ?? above()?.at(-1),
    right: () => row.photos[column + 1] ?? below()?.[0],
    up: () => inColumn(above()),
    down: () => inColumn(below()),
    'row-start': () => row.photos[0],
    'row-end': () => row.photos.at(-1),
    first: () => lineFrom(rows, -1, 1)?.[0],
    last: () => lineFrom(rows, rows.length, -1)?.at(-1),
  }[step]();
  return target?.id ?? from;
}
