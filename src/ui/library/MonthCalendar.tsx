import { type CalendarDate, parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { buttonClass } from '../kit/button-class.ts';
import { CALENDAR_WORDS } from '../words/library.ts';
import { photoCount } from '../words/photo.ts';
import styles from './MonthCalendar.module.css';

export interface MonthCalendarProps {
  /** `YYYY-MM` */
  readonly month: string;
  /** How many photos there are of each day, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, number>;
  readonly onMonth: (month: string) => void;
  readonly onDay: (day: string) => void;
}

/** The day that has the keyboard when a month opens: its first one with photos. */
function firstDayOf(month: string, days: ReadonlyMap<string, number>): CalendarDate {
  const inMonth = [...days.keys()].filter((day) => day.startsWith(month)).toSorted();
  return parseDate(inMonth[0] ?? `${month}-01`);
}

/** “Wednesday, 4 March 2026, 3 photos” */
function withCount(day: string | undefined, count: number | undefined): string | undefined {
  return day && count !== undefined ? `${day}, ${photoCount(count)}` : day;
}

/** One month, with a mark and a count on every day that has photos; only those can be chosen. */
export function MonthCalendar({ month, days, onMonth, onDay }: MonthCalendarProps) {
  const onFocus = (date: CalendarDate) => {
    const next = date.toString().slice(0, 7);
    if (next !== month) onMonth(next);
  };
  return (
    <Calendar
      // Moving within a month is the calendar's own affair; a month from outside starts it anew.
      key={month}
      aria-label={CALENDAR_WORDS.title}
      className={styles.calendar}
      defaultFocusedValue={firstDayOf(month, days)}
      value={null}
      isDateUnavailable={(date) => !days.has(date.toString())}
      onFocusChange={onFocus}
      onChange={(date) => onDay(date.toString())}
    >
      <header className={styles.head}>
        <Button slot="previous" aria-label={CALENDAR_WORDS.previous} className={buttonClass('bare', 'icon')}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading level={2} />
        <Button slot="next" aria-label={CALENDAR_WORDS.next} className={buttonClass('bare', 'icon')}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const count = days.get(date.toString());
            return (
              <CalendarCell
                date={date}
                className={styles.day}
                render={(props) => (
                  <div {...props} aria-label={withCount(props['aria-label'], count)} data-count={count}>
                    {date.day}
                  </div>
                )}
              />
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
