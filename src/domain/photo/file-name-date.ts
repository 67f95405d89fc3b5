import type { CaptureDate } from './capture-date.ts';
import { fromDayNumber, isPlainDate, plainDate } from './plain-date.ts';

/** Years a photo's name can speak of; other digits are numbers of another kind. */
const YEAR = '(?<year>199\\d|20\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])';
/** An hour before which a time of twelve hours writes no zero. */
const HOUR_OF_ANY = '(?<hour>[01]?\\d|2[0-3])';
const HOUR = '(?<hour>[01]\\d|2[0-3])';
const MINUTE = '(?<minute>[0-5]\\d)';
const SECOND = '(?<second>[0-5]\\d)';

/** A day, its parts together or all apart in the same way. */
const COMPACT = `${YEAR}(?<gap>[-_.]?)${MONTH}\\k<gap>${DAY}`;

/** A day stands by itself: no digit or letter touches it, so that no part of a serial number or a hash is taken for one. */
const ALONE = '(?<![0-9A-Za-z])';
const ENDS = '(?![0-9A-Za-z])';

/**
 * Names that tell when, the most telling first:
 * - `20260304_102233`, `IMG20260304102233`, `PXL_20260304_102233456`, `signal-2026-03-04-102233`, `InShot_20260304_102233123`
 * - `2026-03-04 10.22.33`, `WhatsApp Image 2026-03-04 at 10.22.33`, `Screenshot 2026-03-04 at 10.22.33 PM`, `photo_2026-03-04_10-22-33`
 * - `photo_1@04-03-2026_10-22-33` (Telegram's export, day first)
 * - `IMG-20260304-WA0001`, `2026-03-04`, `20260304_face`: the day alone
 */
const PATTERNS: readonly RegExp[] = [
  // Milliseconds may follow without a separator: three digits at most, or it is another number.
  new RegExp(`(?<!\\d)${COMPACT}[-_. T]?${HOUR}${MINUTE}${SECOND}(?:\\d{3})?(?!\\d)`),
  new RegExp(
    `(?<!\\d)${COMPACT}(?:[-_, T]+|[ _][\\p{L}\\p{M}]{1,5}[ _])${HOUR_OF_ANY}[-_.: h]${MINUTE}[-_.: m]${SECOND}(?:\\s?(?<half>[AP])M)?(?!\\d)`,
    'iu',
  ),
  new RegExp(`(?<!\\d)${DAY}-${MONTH}-${YEAR}_${HOUR}-${MINUTE}-${SECOND}(?!\\d)`),
  new RegExp(`${ALONE}${COMPACT}${ENDS}`),
];

/** Names with milliseconds since 1970, which some messengers give to what they save; an instant, so it is told in UTC. */
const EPOCH_NAME = /^(?:FB_IMG_|mmexport|wx_camera_)(?<ms>1\d{12})(?!\d)/;

/** Numbers of messages and files, which are no dates even when they happen to look like one. */
const IDENTIFIERS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|^received_\d+/gi;

function fromEpoch(ms: number): CaptureDate {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return { date: fromDayNumber(Math.floor(seconds / 86400)), time, offset: '+00:00', source: 'file-name' };
}

/** The hour on a clock of 24 for one of a clock of 12; 12 AM is midnight. Hours past 12 already are of a clock of 24. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

/**
 * When a file's name says it was taken, for the patterns phones, cameras and messengers use. Pixel phones (`PXL_`) write UTC,
 * which the offset then says.
 * @returns `null` for names that tell nothing; digits are taken for a date only where they stand as one.
 */
export function dateFromFileName(name: string): CaptureDate | null {
  const epoch = EPOCH_NAME.exec(name)?.groups?.['ms'];
  if (epoch !== undefined) return fromEpoch(Number(epoch));
  const plain = name.replaceAll(IDENTIFIERS, '');
  for (const pattern of PATTERNS) {
    const parts = pattern.exec(plain)?.groups;
    if (!parts) continue;
    const date = plainDate(Number(parts['year']), Number(parts['month']), Number(parts['day']));
    if (!isPlainDate(date)) continue;
    if (parts['hour'] === undefined) return { date, source: 'file-name' };
    const hour = String(hourOf(Number(parts['hour']), parts['half'])).padStart(2, '0');
    const time = `${hour}:${parts['minute']}:${parts['second']}`;
    return { date, time, ...(name.startsWith('PXL_') ? { offset: '+00:00' } : {}), source: 'file-name' };
  }
  return null;
}
