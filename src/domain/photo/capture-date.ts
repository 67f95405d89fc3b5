import { daysBetween, isPlainDate, type PlainDate } from './plain-date.ts';

/**
 * Where a capture date came from, the most trusted first. `file-time` is weak, since copying a file often changes it; `added` is no
 * knowledge at all, only the day on which the photo was added, and is always to be asked about.
 */
export const DATE_SOURCES = ['person', 'exif', 'xmp', 'file-name', 'file-time', 'added'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** When a photo was taken, in the local time of the place where it was taken. */
export interface CaptureDate {
  readonly date: PlainDate;
  /** Local wall time `HH:MM:SS`; absent where the source names only a day. */
  readonly time?: string;
  /** Offset from UTC such as `+01:00`, where the source gives it. */
  readonly offset?: string;
  readonly source: DateSource;
}

/** The date chosen for a photo, and the other claims that differ from it by more than a day. */
export interface ChosenDate {
  readonly takenAt: CaptureDate;
  readonly doubt: readonly CaptureDate[];
}

/** A date in the catalogue's range: a real day, not before photography could be digital and not in the future. */
function isBelievable(claim: CaptureDate, today: PlainDate): boolean {
  // One day of grace: a phone that has travelled east is already in tomorrow.
  return isPlainDate(claim.date) && claim.date >= '1990-01-01' && daysBetween(today, claim.date) <= 1;
}

/**
 * A file's own time only speaks against a claim when it is EARLIER: a copy, a download or a restored phone makes it later
 * all the time, but no photo was taken more than a day after its file was last changed.
 */
function contradicts(chosen: CaptureDate, other: CaptureDate): boolean {
  const days = daysBetween(chosen.date, other.date);
  return other.source === 'file-time' ? days < -1 : Math.abs(days) > 1;
}

/**
 * Picks the most trusted believable claim and lists the claims that contradict it (each more than one calendar day away), so
 * that the person can be asked. Claims that cannot be true (impossible day, before 1990, more than a day ahead of `today`) are left out.
 * @returns `null` when no claim is believable.
 */
export function chooseCaptureDate(claims: readonly CaptureDate[], today: PlainDate): ChosenDate | null {
  const ranked = claims
    .filter((claim) => isBelievable(claim, today))
    .toSorted((a, b) => DATE_SOURCES.indexOf(a.source) - DATE_SOURCES.indexOf(b.source));
  const takenAt = ranked[0];
  if (!takenAt) return null;
  return { takenAt, doubt: ranked.slice(1).filter((other) => contradicts(takenAt, other)) };
}

/**
 * Whether a date says no more than when the file came here: the day of adding it, or the stamp of a file that was written that day, as a download,
 * a copy out of a chat or a pasted picture is. A photo taken just now has it too, and is asked about once.
 */
export function isDayOfAdding({ date, source }: CaptureDate, today: PlainDate): boolean {
  return source === 'added' || (source === 'file-time' && Math.abs(daysBetween(date, today)) <= 1);
}

/** Sorts newest first when compared as strings in reverse; a claim without a time counts as the start of its day. */
export function sortKey(taken: CaptureDate): string {
  return `${taken.date}T${taken.time ?? '00:00:00'}`;
}
