import type { CaptureDate } from '../../domain/photo/capture-date.ts';
import { isPlainDate, plainDate, toDayNumber } from '../../domain/photo/plain-date.ts';
import type { TiffTags } from './tiff-tags.ts';

/** Tags of a date and of the offset that belongs to it, the most telling first (Exif 3.0, §4.6.5 and 4.6.6). */
const DATE_TAGS = [
  { directory: 'exif', date: 0x9003, offset: 0x9011 },
  { directory: 'exif', date: 0x9004, offset: 0x9012 },
  { directory: 'image', date: 0x0132, offset: 0x9010 },
] as const;
const OFFSET_TIME = 0x9010;
const GPS_TIME = 0x0007;
const GPS_DATE = 0x001d;

/** `YYYY:MM:DD HH:MM:SS`, with the separators some writers use instead, and sometimes without seconds or time. */
const DATE_PATTERN = /^(\d{4})[:\-/. ](\d{1,2})[:\-/. ](\d{1,2})(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?/;

/** A wall time as EXIF writes it, or `null` for blanks, zeros and days that do not exist. */
export function parseExifDate(text: string | undefined): { readonly date: string; readonly time?: string } | null {
  const [, year, month, day, hour, minute, second] = DATE_PATTERN.exec(text ?? '') ?? [];
  const date = plainDate(Number(year), Number(month), Number(day));
  if (year === undefined || Number(year) === 0 || !isPlainDate(date)) return null;
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  if (!isTime) return { date };
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  return { date, time: `${two(hour)}:${two(minute)}:${two(second)}` };
}

/** An offset such as `+01:00`, or `undefined` for anything that is none. `Z` counts as `+00:00`. */
export function parseOffset(text: string | undefined): string | undefined {
  if (text === 'Z') return '+00:00';
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(text ?? '') ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${(hours ?? '').padStart(2, '0')}:${minutes}`;
}

/** Minutes since 1970 of a wall time, taken as UTC. */
function minutesOf(date: string, time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return toDayNumber(date) * 1440 + hour * 60 + minute + second / 60;
}

/**
 * The offset that follows from the satellites' time, which is UTC: only when wall time and UTC differ by a multiple of a
 * quarter of an hour, give or take the five minutes by which a position may be old.
 */
function offsetFromGps(tags: TiffTags, date: string, time: string): string | undefined {
  const gpsDate = parseExifDate(tags.text('gps', GPS_DATE));
  const [hour, minute, second] = tags.numbers('gps', GPS_TIME);
  if (!gpsDate || hour === undefined || minute === undefined || second === undefined || hour >= 24) return undefined;
  const difference = minutesOf(date, time) - minutesOf(gpsDate.date, `${hour}:${minute}:${second}`);
  const quarters = Math.round(difference / 15);
  if (Math.abs(difference - quarters * 15) > 5 || quarters < -48 || quarters > 56) return undefined;
  const total = Math.abs(quarters * 15);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${quarters < 0 ? '-' : '+'}${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/**
 * The capture date EXIF claims: of the original, else of its digitising, else of the last change. Blanks and zeros are no claim.
 */
export function parseExifClaim(tags: TiffTags): CaptureDate | null {
  for (const { directory, date: dateTag, offset: offsetTag } of DATE_TAGS) {
    const taken = parseExifDate(tags.text(directory, dateTag));
    if (!taken) continue;
    const written = parseOffset(tags.text('exif', offsetTag)) ?? parseOffset(tags.text('exif', OFFSET_TIME));
    const offset = taken.time === undefined ? undefined : (written ?? offsetFromGps(tags, taken.date, taken.time));
    return { ...taken, ...(offset ? { offset } : {}), source: 'exif' };
  }
  return null;
}
