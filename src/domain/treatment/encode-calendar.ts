import { addDays, daysBetween, type PlainDate } from '../photo/plain-date.ts';
import type { CalendarEvent } from './calendar.ts';
import { wellFormed } from './well-formed.ts';

/** The longest line of a calendar file in octets, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a content line into lines of at most 75 octets, never within a character; each but the first begins with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A text value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks are escaped; other control characters are left out. */
export function escapeText(text: string): string {
  return (
    wellFormed(text)
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
      // oxlint-disable-next-line no-control-regex -- the syntax of the file allows none but the tab
      .replaceAll(/[\u0000-\u0008\u000A-\u001F\u007F]/g, '')
  );
}

const basic = (date: PlainDate) => date.replaceAll('-', '');

/**
 * Which export is the newer: seconds since 2020, so that every later one counts higher however little changed. A whole number below
 * 2^31 until 2088.
 */
function sequenceAt(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.slice(11, 19).split(':').map(Number);
  return Math.max(0, daysBetween('2020-01-01', stamp.slice(0, 10)) * 86_400 + hours * 3600 + minutes * 60 + seconds);
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { uid, from, to, title, description, isCalledOff } = event;
  const instant = `${basic(stamp.slice(0, 10))}T${stamp.slice(11, 19).replaceAll(':', '')}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instant}`,
    `LAST-MODIFIED:${instant}`,
    `SEQUENCE:${sequenceAt(stamp)}`,
    `DTSTART;VALUE=DATE:${basic(from)}`,
    // The end of a run of days is the day after it.
    `DTEND;VALUE=DATE:${basic(addDays(to, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `STATUS:${isCalledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/**
 * A calendar file (iCalendar, RFC 5545) of events that last whole days, to be written as UTF-8. Whole days have no zone: they are the
 * same days wherever the calendar is looked at. Importing a later export of the same course changes the events it knows by `UID`, as its
 * `SEQUENCE` is higher; an event that is called off is in the file as `CANCELLED`, and it is up to the calendar what it does with that.
 * @param stamp the instant of the export, ISO 8601 in UTC
 */
export function encodeCalendar(events: readonly CalendarEvent[], name: string, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samelight//Treatment journal//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
