import { afterAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isPlainDate } from '../../src/domain/photo/plain-date.ts';
import { calendarOf } from '../../src/domain/treatment/calendar.ts';
import { encodeCalendar } from '../../src/domain/treatment/encode-calendar.ts';
import { timePhoto } from '../../src/domain/treatment/photo-timing.ts';
import { scheduleOf } from '../../src/domain/treatment/schedule.ts';
import { localDay } from '../../src/local-day.ts';
import { fileTimeClaim } from '../../src/media/metadata/parse-metadata.ts';
import { longDate } from '../../src/ui/words/dates.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';
import { aCourse, aSession, sessionsEvery } from '../domain/treatment/a-journal.ts';

/**
 * Zones whose clocks do what surprises programs: change at midnight (Santiago, Havana, Beirut, Cairo), by half an hour (Lord Howe), stand on
 * quarters (Kathmandu, Chatham), skipped a day (Apia, 30 December 2011), lie a day ahead (Kiritimati) or far behind (Pago Pago), go
 * back for a month (Casablanca), change on days of their own (Adak, St John's, London, New York, Tehran).
 */
const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'America/Adak',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const CASES = 400;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** Instants within minutes and hours of every change of the clocks from 2011 to 2027, and some others, from a fixed sequence of numbers. */
function instants(): readonly Date[] {
  const found: number[] = [];
  const day = 86_400_000;
  for (let at = Date.UTC(2011, 0, 1); at < Date.UTC(2027, 0, 1); at += day) {
    const offset = new Date(at).getTimezoneOffset();
    if (new Date(at + day).getTimezoneOffset() === offset) continue;
    let [low, high] = [at, at + day];
    while (high - low > 1000) {
      const middle = (low + high) / 2;
      if (new Date(middle).getTimezoneOffset() === offset) low = middle;
      else high = middle;
    }
    found.push(...[-86_400, -3600, -1800, -61, -1, 1, 61, 1800, 3600, 86_400].map((seconds) => high + seconds * 1000));
  }
  let state = 20_260_203;
  while (found.length < CASES) {
    state = (state * 48_271) % 2_147_483_647;
    found.push(Date.UTC(2011, 0, 1) + (state % (16 * 365 * 24 * 60)) * 60_000);
  }
  return found.map((at) => new Date(at));
}

describe.each(ZONES)('in %s', (zone) => {
  process.env['TZ'] = zone;
  const at = instants();

  const enter = () => {
    process.env['TZ'] = zone;
  };

  test('the zone is in force', () => {
    enter();
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const [hours, minutes] = clock.format(new Date('2026-07-01T12:00:00Z')).split(':').map(Number);
    const shown = new Date('2026-07-01T12:00:00Z');
    expect([shown.getHours(), shown.getMinutes()]).toEqual([hours, minutes]);
  });

  test('today and the time of a file are what the wall shows, also when the clocks change', () => {
    enter();
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    expect(at.length).toBeGreaterThanOrEqual(CASES);
    for (const instant of at) {
      const [date, time] = wall.format(instant).split(' ');
      expect(localDay(instant)).toBe(date);
      expect(fileTimeClaim(instant.getTime())).toEqual({ date, time, source: 'file-time' });
    }
  });

  test('the day that is shown is the day that is meant', () => {
    enter();
    for (const instant of at) {
      const date = localDay(instant);
      const [year, month, day] = date.split('-').map(Number);
      expect(isPlainDate(date)).toBe(true);
      expect(longDate(date)).toBe(`${day} ${MONTHS[(month ?? 0) - 1]} ${year}`);
    }
  });

  test('phases, schedules and calendar files are the same as anywhere', () => {
    const told = (date: string) => {
      const course = aCourse({ startsOn: date });
      const schedule = scheduleOf(course, sessionsEvery(29, 1, date), addDays(date, 3));
      const parts = { sessions: true, preparation: true, aftercare: true, photos: true };
      const text = () => ({ title: 't', description: '' });
      const texts = { session: text, preparation: text, aftercare: text, photos: text, calledOff: text };
      const photo = aPhoto('p', { takenAt: { date: addMonths(date, 1), time: '02:30:00', source: 'exif' } });
      const timing = timePhoto(photo, [aSession('a', date, { time: '02:30' })]);
      return JSON.stringify([
        schedule.map(({ on, window }) => [on, window]),
        [timing.phase, timing.days, daysBetween(date, photo.takenAt.date)],
        encodeCalendar(calendarOf(course, schedule, parts, texts), 'c', '2026-02-03T00:00:00.000Z'),
      ]);
    };
    for (const instant of at.filter((_, i) => i % 20 === 0)) {
      enter();
      const date = localDay(instant);
      const there = told(date);
      process.env['TZ'] = 'UTC';
      expect(there).toBe(told(date));
    }
  });
});
