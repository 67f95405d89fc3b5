import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { groupByMonth } from '../../domain/photo/library-order.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { monthName } from '../words/dates.ts';
import { CALENDAR_WORDS, PHOTO_SCREEN_WORDS } from '../words/library.ts';
import { photoCount } from '../words/photo.ts';
import styles from './CalendarScreen.module.css';
import { MonthCalendar } from './MonthCalendar.tsx';

/** How many photos were taken on each day. */
function useDays(): ReadonlyMap<string, number> {
  const photos = useLibrary((state) => state.photos);
  return useMemo(() => {
    const days = new Map<string, number>();
    for (const { takenAt } of photos) days.set(takenAt.date, (days.get(takenAt.date) ?? 0) + 1);
    return days;
  }, [photos]);
}

function MonthList({ current }: { readonly current: string }) {
  const photos = useLibrary((state) => state.photos);
  return (
    <nav className={styles.months} aria-label={CALENDAR_WORDS.months}>
      <h2>{CALENDAR_WORDS.months}</h2>
      <ul className={styles.list}>
        {groupByMonth(photos).map(({ month, photos: inMonth }) => (
          <li key={month}>
            <Link
              href={routes.calendar(month)}
              replace
              className={styles.month}
              aria-current={month === current ? 'date' : undefined}
            >
              <span>{monthName(month)}</span>
              <span className={styles.count}>{photoCount(inMonth.length)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The days on which photos were taken; choosing one shows its photos. */
export function CalendarScreen({ month }: { readonly month?: string }) {
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const filter = useLibrary((state) => state.filter);
  const newest = useLibrary((state) => state.photos[0]?.takenAt.date);
  const days = useDays();
  const shown = month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : (newest ?? samelight.today()).slice(0, 7);
  const choose = (day: string) => {
    samelight.setFilter({ ...filter, day });
    navigate(routes.library());
  };
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <ButtonLink variant="bare" href={routes.library()} icon={<ArrowLeft aria-hidden />}>
          {PHOTO_SCREEN_WORDS.back}
        </ButtonLink>
        <h1>{CALENDAR_WORDS.title}</h1>
      </header>
      {days.size === 0 ? (
        <EmptyState
          title={CALENDAR_WORDS.emptyTitle}
          actions={<ButtonLink href={routes.library()}>{CALENDAR_WORDS.toLibrary}</ButtonLink>}
        >
          {CALENDAR_WORDS.empty}
        </EmptyState>
      ) : (
        <div className={styles.body}>
          <div>
            <p className={styles.help}>{CALENDAR_WORDS.help}</p>
            <MonthCalendar
              month={shown}
              days={days}
              onMonth={(next) => navigate(routes.calendar(next), { replace: true })}
              onDay={choose}
            />
          </div>
          <MonthList current={shown} />
        </div>
      )}
    </div>
  );
}
