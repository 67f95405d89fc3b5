import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEntry } from '../../../domain/treatment/timeline.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { shortDate, shortMonthName } from '../../words/dates.ts';
import { TIMELINE_WORDS } from '../../words/journey-timeline.ts';
import { AxisMark } from './AxisMark.tsx';
import { layOutAxis, ZOOMS, type Zoom } from './lay-out.ts';
import styles from './TimelineAxis.module.css';

/** The nearest zoom at which all of a course can be seen with little scrolling. */
function firstZoom(entries: readonly TimelineEntry[], today: string): Zoom {
  const fits = (zoom: Zoom) => layOutAxis(entries, today, zoom).widthPx <= innerWidth * 1.5;
  return ZOOMS.find((zoom) => zoom !== 'days' && fits(zoom)) ?? 'years';
}

/** The day to begin with: that of the last thing that has happened. */
function lastDay(entries: readonly TimelineEntry[], today: string): string {
  return entries.findLast(({ on }) => on <= today)?.on ?? today;
}

/** A course on an axis from days to years: a strand for each kind of thing. Things too near to each other share a mark. */
export function TimelineAxis({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { today } = useSamelight();
  const [zoom, setZoom] = useState<Zoom>(() => firstZoom(entries, today()));
  const scroller = useRef<HTMLDivElement>(null);
  const axis = useMemo(() => layOutAxis(entries, today(), zoom), [entries, today, zoom]);
  const todayPx = axis.xOf(today());
  const middlePx = axis.xOf(lastDay(entries, today()));
  useLayoutEffect(() => {
    const element = scroller.current;
    // What happened last stays in the middle of what is seen, whatever the zoom.
    if (element) element.scrollLeft = middlePx - element.clientWidth / 2;
  }, [middlePx]);
  return (
    <div className={styles.timeline}>
      <Segmented
        label={TIMELINE_WORDS.zoom}
        options={ZOOMS.map((id) => ({ id, label: TIMELINE_WORDS.zooms[id] }))}
        value={zoom}
        onChange={setZoom}
      />
      <div
        ref={scroller}
        className={styles.scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        tabIndex={0}
        role="region"
        aria-label={TIMELINE_WORDS.title}
      >
        <div className={styles.axis} style={{ width: axis.widthPx }}>
          <div className={styles.ticks} aria-hidden>
            {axis.ticks.map(({ on, xPx }) => (
              <span key={on} className={styles.tick} style={{ left: xPx }}>
                {zoom === 'days' ? shortDate(on) : shortMonthName(on.slice(0, 7))}
              </span>
            ))}
            <span className={styles.today} style={{ left: todayPx }}>
              {TIMELINE_WORDS.today}
            </span>
          </div>
          {axis.strands.map(({ kind, marks }) => (
            <section key={kind} className={styles.strand} aria-label={TIMELINE_WORDS.strands[kind]}>
              <h2 className={styles.name}>{TIMELINE_WORDS.strands[kind]}</h2>
              <ul className={styles.marks}>
                {marks.map((mark) => (
                  <li key={mark.entries[0]?.id} className={styles.place} style={{ left: mark.xPx }}>
                    <AxisMark entries={mark.entries} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
