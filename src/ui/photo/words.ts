import type { Area, Region, Subject, View } from '../../domain/photo/areas.ts';
import type { CaptureDate, DateSource } from '../../domain/photo/capture-date.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { daysBetween, type PlainDate } from '../../domain/photo/plain-date.ts';

/** Names of the body areas. */
export const AREA_WORDS: Readonly<Record<Area, string>> = {
  face: 'Face',
  neck: 'Neck',
  chest: 'Chest',
  hands: 'Hands',
  'stretch-marks': 'Stretch marks',
};

/** Names of the views; left and right are the person's own. */
export const VIEW_WORDS: Readonly<Record<View, string>> = {
  front: 'Front',
  'right-45': 'Right 45°',
  'left-45': 'Left 45°',
  'right-90': 'Right 90°',
  'left-90': 'Left 90°',
  right: 'Right',
  left: 'Left',
  'close-up': 'Close-up',
};

/** Names of the regions a close-up can show. */
export const REGION_WORDS: Readonly<Record<Region, string>> = {
  forehead: 'Forehead',
  'around-eyes': 'Around the eyes',
  nose: 'Nose',
  'upper-lip': 'Upper lip',
  'cheek-right': 'Right cheek',
  'cheek-left': 'Left cheek',
  chin: 'Chin',
  jaw: 'Jaw',
  abdomen: 'Abdomen',
  thigh: 'Thigh',
  hip: 'Hip',
  breast: 'Breast',
  back: 'Back',
  arm: 'Arm',
  other: 'Other place',
};

/** Where a date came from, as it reads after “Date”. */
export const DATE_SOURCE_WORDS: Readonly<Record<DateSource, string>> = {
  person: 'set by you',
  exif: 'from the camera (EXIF)',
  xmp: 'from the photo’s XMP data',
  'file-name': 'from the file name',
  'file-time': 'from the file’s time stamp',
  added: 'not known: the day it was added',
};

// Plain dates are shown as the UTC day of the same name, so that no time zone can move them.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
function format(date: PlainDate, key: string, options: Intl.DateTimeFormatOptions): string {
  let formatter = dateFormats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    dateFormats.set(key, formatter);
  }
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

/** “4 March 2026” */
export function longDate(date: PlainDate): string {
  return format(date, 'long', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** “4 Mar 2026” */
export function shortDate(date: PlainDate): string {
  return format(date, 'short', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** “Mar 2026”, from `2026-03`. */
export function shortMonthName(month: string): string {
  return format(`${month}-01`, 'short-month', { month: 'short', year: 'numeric' });
}

/** “4 Mar” */
export function dayAndMonth(date: PlainDate): string {
  return format(date, 'day', { day: 'numeric', month: 'short' });
}

/** “March 2026”, from `2026-03`. */
export function monthName(month: string): string {
  return format(`${month}-01`, 'month', { month: 'long', year: 'numeric' });
}

/** “4 March 2026, 10:22” */
export function dateAndTime(taken: CaptureDate): string {
  return taken.time ? `${longDate(taken.date)}, ${taken.time.slice(0, 5)}` : longDate(taken.date);
}

/** “Front” or “Right cheek”: what tells apart photos of one area. */
export function viewWords({ view, region }: Subject): string {
  return view === 'close-up' && region ? REGION_WORDS[region] : VIEW_WORDS[view];
}

/** “Face, front” or “Face, close-up of the right cheek” */
export function subjectWords(subject: Subject): string {
  const view =
    subject.view === 'close-up' && subject.region
      ? `close-up, ${REGION_WORDS[subject.region].toLowerCase()}`
      : VIEW_WORDS[subject.view].toLowerCase();
  return `${AREA_WORDS[subject.area]}, ${view}`;
}

/** The accessible name of a photo: it starts with “Photo” and carries date, area and view. */
export function photoName(photo: Photo): string {
  return `Photo, ${longDate(photo.takenAt.date)}, ${subjectWords(photo)}${photo.sample ? ', sample' : ''}`;
}

/** “1 photo”, “12 photos” */
export function photoCount(count: number): string {
  return count === 1 ? '1 photo' : `${count.toLocaleString('en-GB')} photos`;
}

/** The time between two days in the unit people use: “5 days”, “12 weeks”, “14 months”. */
export function timeBetween(from: PlainDate, to: PlainDate): string {
  const days = Math.abs(daysBetween(from, to));
  if (days === 0) return 'same day';
  if (days < 28) return days === 1 ? '1 day' : `${days} days`;
  if (days < 365) {
    const weeks = Math.round(days / 7);
    return weeks === 1 ? '1 week' : `${weeks} weeks`;
  }
  return `${Math.round(days / 30.44)} months`;
}

/** Words about photos that several screens say. */
export const PHOTO_WORDS = {
  area: 'Area',
  view: 'View',
  ownSides: 'Left and right are the photographed person’s own.',
  region: 'Region',
  person: 'Person',
  personName: 'Name of the person',
  addPerson: 'Add person',
  addOtherPerson: 'Photos of someone else? Add a person',
  cancel: 'Cancel',
  done: 'Done',
  dateCheckTitle: 'Which date is right?',
  dateCheck: (photos: string) => `${photos} with a date to check. The first date is the one used now.`,
  noDoubtLeft: 'Every photo’s date is settled.',
  keepAllDates: (count: number) => `Keep all ${count} dates as they are`,
  showMore: (count: number) => `Show more (${count} left)`,
  whichDate: 'The sources disagree. When was it taken?',
  noDate: 'The file does not say when it was taken. For now it stands under the day it was added.',
  otherDate: 'Another date',
  takeDate: 'Use this date',
};
