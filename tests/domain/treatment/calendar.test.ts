import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import { type CalendarEvent, type CalendarTexts, calendarOf } from '../../../src/domain/treatment/calendar.ts';
import { encodeCalendar, escapeText, foldLine } from '../../../src/domain/treatment/encode-calendar.ts';
import { calledOff, withExported } from '../../../src/domain/treatment/exported-calendar.ts';
import { scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import { aCourse, sessionsEvery } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 150 });

const STAMP = '2026-02-10T09:30:15.123Z';
const texts: CalendarTexts = {
  session: ({ number }, { title }) => ({ title: `${title}: session ${number}`, description: '' }),
  preparation: (item, { number }) => ({ title: `Before ${number}`, description: item.id }),
  aftercare: (item, { number }) => ({ title: `After ${number}`, description: item.id }),
  photos: ({ kind }) => ({ title: 'Photos', description: kind }),
  calledOff: ({ title }) => ({ title: `Off: ${title}`, description: '' }),
};
const all = { sessions: true, preparation: true, aftercare: true, photos: true };
const encode = (events: readonly CalendarEvent[], stamp = STAMP) => encodeCalendar(events, 'Spring', stamp);

/** The events of a file as an independent parser reads them. */
function parse(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      from: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      modified: String(component.getFirstPropertyValue('last-modified')),
      status: component.getFirstPropertyValue('status'),
    };
  });
}

/** Any character there can be, halves of characters included; every other one is of one octet. */
const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ff_ff }))
  .map((code) => String.fromCodePoint(code));
const texty = fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' });
const events = fc.array(
  fc.record({
    uid: fc.uuid().map((id) => `${id}@samelight`),
    from: fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1990-01-01', n)),
    days: fc.integer({ min: 0, max: 40 }),
    title: texty,
    description: texty,
  }),
  { maxLength: 5 },
);
const eventOf = ({ days, ...event }: { days: number } & Omit<CalendarEvent, 'to'>): CalendarEvent => ({
  ...event,
  to: addDays(event.from, days),
});

describe('a calendar file', () => {
  it('is read by another parser as it was meant', () => {
    fc.assert(
      fc.property(events, (made) => {
        const list = made.map(eventOf);
        const expected = list.map(({ uid, from, to, title, description }) => ({
          uid,
          title,
          description: description === '' ? null : description,
          isAllDay: true,
          from,
          end: addDays(to, 1),
          sequence: (Date.UTC(2026, 1, 10, 9, 30, 15) - Date.UTC(2020, 0, 1)) / 1000,
          stamp: '2026-02-10T09:30:15Z',
          modified: '2026-02-10T09:30:15Z',
          status: 'CONFIRMED',
        }));
        expect(parse(encode(list))).toEqual(expected);
      }),
    );
  });

  it('has lines of at most 75 octets that end in CRLF and never break a character', () => {
    fc.assert(
      fc.property(
        fc.array(codePoint, { maxLength: 200, size: 'max' }).map((list) => list.join('')),
        (line) => {
          const text = escapeText(line);
          const lines = foldLine(text).split('\r\n');
          expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
          expect(lines.map((one, i) => (i === 0 ? one : one.slice(1))).join('')).toBe(text);
          expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
          expect(Buffer.from(text).toString()).toBe(text);
        },
      ),
    );
    const file = encode([{ uid: 'a', from: '2026-02-03', to: '2026-02-03', title: 'ü'.repeat(200), description: '' }]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes what has a meaning in its own syntax', () => {
    expect(escapeText('a\\b;c,d\r\ne\nf\rg\u0000h\ti\u007F\uD800')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ngh\ti\uFFFD');
  });

  it('cannot be made to hold events nobody planned', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y';
    const read = parse(encode([{ uid: 'a', from: '2026-02-03', to: '2026-02-03', title, description: '' }]));
    expect(read.map((one) => one.title)).toEqual([title.replaceAll('\r\n', '\n')]);
  });
});

describe('the calendar of a course', () => {
  const today = '2026-02-10';
  const course = aCourse();
  const sessions = sessionsEvery(28, 1);
  const at = (changed = course, done = sessions) => calendarOf(changed, scheduleOf(changed, done, today), all, texts);

  it('holds sessions, preparation, aftercare and photo days', () => {
    const made = at();
    const of = (title: RegExp) => made.filter((event) => title.test(event.title));
    expect(of(/^Spring/).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-02-03 2026-02-03',
      '2026-03-03 2026-03-03',
      '2026-03-31 2026-03-31',
    ]);
    expect(of(/^Before 2/).find(({ description }) => description === 'pause-irritants')).toMatchObject({
      from: '2026-02-26',
      to: '2026-03-02',
    });
    expect(of(/^After 1/).find(({ description }) => description === 'no-heat')).toMatchObject({
      from: '2026-02-03',
      to: '2026-02-06',
    });
    expect(of(/^Photos/).map(({ description }) => description)).toContain('follow-up');
    expect(
      calendarOf(
        course,
        scheduleOf(course, sessions, today),
        { ...all, preparation: false, aftercare: false, photos: false },
        texts,
      ),
    ).toHaveLength(3);
  });

  it('gives every event an id of its own, which stays when days move, so that a second import changes it', () => {
    const first = at();
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
    const moved = at({
      ...course,
      series: {
        ...course.series,
        slots: course.series.slots.map((slot) => (slot.id === 's2' ? { ...slot, on: '2026-03-12' } : slot)),
      },
    });
    expect(moved.map(({ uid }) => uid).toSorted()).toEqual(first.map(({ uid }) => uid).toSorted());
    const calendar = new Map(parse(encode(first)).map((event) => [event.uid, event]));
    for (const event of parse(encode(moved, '2026-02-10T09:30:16.000Z'))) {
      expect(event.sequence).toBeGreaterThan(calendar.get(event.uid)?.sequence ?? Number.POSITIVE_INFINITY);
      calendar.set(event.uid, event);
    }
    expect(calendar.size).toBe(first.length);
    expect([...calendar.values()].find(({ title }) => title === 'Spring: session 2')?.from).toBe('2026-03-12');
  });
  it('calls off what an earlier file held and is no longer planned, in every later file until it is planned again', () => {
    const none = { ...all, preparation: false, aftercare: false, photos: false };
    const first = at();
    const sessionsOnly = calendarOf(course, scheduleOf(course, sessions, today), none, texts);
    expect(calledOff(withExported([], first), first, texts.calledOff(course))).toEqual([]);
    const fewer = { ...course, series: { ...course.series, slots: course.series.slots.slice(0, 2) } };
    const second = at(fewer);
    const memory = withExported(withExported([], first), second);
    const off = calledOff(memory, second, texts.calledOff(fewer));
    const isOf3 = (uid: string) => uid.includes('s3');
    expect(off.map(({ uid }) => uid).filter(isOf3)).toEqual(memory.map(({ uid }) => uid).filter(isOf3));
    const third = off.find(({ uid }) => uid.startsWith('course.s3@'));
    expect(third).toMatchObject({ from: '2026-03-31', title: 'Off: Spring', isCalledOff: true });
    const read = parse(encode([...second, ...off], '2026-02-10T09:30:16.000Z'));
    expect(read.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid)).toEqual(
      off.map(({ uid }) => uid),
    );
    expect(
      calledOff(memory, first, texts.calledOff(course))
        .map(({ uid }) => uid)
        .filter(isOf3),
    ).toEqual([]);
    // A part that is left out of a file is planned all the same.
    expect(calledOff(withExported(withExported([], first), sessionsOnly), first, texts.calledOff(course))).toEqual([]);
  });
});
