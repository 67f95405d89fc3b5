import { type PlainDate, plainDate } from './domain/photo/plain-date.ts';

/** The day that the calendar on the wall shows at an instant, in the zone of the device. */
export function localDay(at: Date): PlainDate {
  return plainDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
