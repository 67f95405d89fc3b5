import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Photo } from '../../domain/photo/photo.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { CAPTION_PX, measureGrid } from './grid-measures.ts';
import styles from './Timeline.module.css';
import { TimelineLine } from './TimelineLine.tsx';
import { planTimelineRows } from './timeline-rows.ts';
import { usePlacement } from './usePlacement.ts';
import { useReturnToScroll } from './useReturnToScroll.ts';
import type { Selection } from './useSelection.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';
import { useTimelinePointer } from './useTimelinePointer.ts';

export interface TimelineProps {
  /** Newest first. */
  readonly photos: readonly Photo[];
  readonly selection: Selection;
  readonly isSelecting: boolean;
  readonly onStartSelecting: () => void;
}

/** Photos by date under month headings. Only the lines near the window are in the page, so 10,000 photos cost what 100 do. */
export function Timeline({ photos, selection, isSelecting, onStartSelecting }: TimelineProps) {
  const grid = useRef<HTMLDivElement>(null);
  const { width, top } = usePlacement(grid);
  const captionPx = useLibrary((state) => (state.journal.courses.length > 0 ? CAPTION_PX.two : CAPTION_PX.one));
  const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const measures = useMemo(() => measureGrid(width, captionPx, textScale), [width, captionPx, textScale]);
  const timeline = useMemo(() => planTimelineRows(photos, measures.columns), [photos, measures.columns]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: width > 0 ? timeline.rows.length : 0,
    estimateSize: (index) => (timeline.rows[index]?.kind === 'months' ? measures.headingHeight : measures.lineHeight),
    getItemKey: (index) => {
      const row = timeline.rows[index];
      return row?.kind === 'months' ? (row.headings[0]?.month ?? index) : (row?.photos[0]?.id ?? index);
    },
    scrollMargin: top,
    overscan: 4,
  });
  useReturnToScroll(virtualizer.getTotalSize());
  const keys = useTimelineKeys({
    grid,
    timeline,
    selection,
    showRow: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  });
  const pointer = useTimelinePointer({ selection, isSelecting, onStartSelecting });
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the photos in it take the focus in turn
    <div
      ref={grid}
      role="grid"
      aria-label={LIBRARY_WORDS.grid}
      aria-multiselectable
      aria-rowcount={timeline.rows.length}
      aria-colcount={measures.columns}
      className={styles.grid}
      style={{ height: virtualizer.getTotalSize() }}
      data-selecting={isSelecting || undefined}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      {...pointer}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start, size }) => {
        const row = timeline.rows[index];
        return (
          row && (
            <TimelineLine
              key={key}
              row={row}
              index={index}
              top={start - top}
              height={size}
              measures={measures}
              selected={selection.selected}
              current={keys.current}
            />
          )
        );
      })}
    </div>
  );
}
