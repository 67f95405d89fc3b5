import type { Subject } from '../../domain/photo/areas.ts';
import type { Person, PersonId, Photo } from '../../domain/photo/photo.ts';
import type { PhotoTiming } from '../../domain/treatment/photo-timing.ts';
import { longDate } from './dates.ts';
import { photo as english } from './en/photo.ts';
import { namedTiming } from './phases.ts';
import { translated } from './translated.ts';

const words = translated('photo', english);

/** Names of the body areas. */
export const AREA_WORDS = words.area;
/** Names of the views; left and right are the person's own. */
export const VIEW_WORDS = words.view;
/** Names of the regions a close-up can show. */
export const REGION_WORDS = words.region;
/** Where a date came from, as it reads after “Date”. */
export const DATE_SOURCE_WORDS = words.dateSource;
/** Words about photos that several screens say. */
export const PHOTO_WORDS = words.photo;

/** “Front” or “Right cheek”: what tells apart photos of one area. */
export function viewWords({ view, region }: Subject): string {
  return view === 'close-up' && region ? REGION_WORDS[region] : VIEW_WORDS[view];
}

/** “Face, front” or “Face, close-up, right cheek” */
export function subjectWords(subject: Subject): string {
  return PHOTO_WORDS.subject(subject);
}

/** The accessible name of a photo: it starts with “Photo” and carries date, area and view, and its phase where it has one. */
export function photoName(photo: Photo, timing: PhotoTiming | null = null): string {
  const name = PHOTO_WORDS.name(longDate(photo.takenAt.date), subjectWords(photo), photo.sample);
  return timing ? `${name}, ${namedTiming(timing)}` : name;
}

/** What a person is called. */
export function personName(person: Person): string {
  return person.name || PHOTO_WORDS.me;
}

/** Whose photo it is, among these people; `undefined` for somebody who is not among them. */
export function personOf(people: readonly Person[], id: PersonId): string | undefined {
  const person = people.find((one) => one.id === id);
  return person && personName(person);
}

/** “1 photo”, “12 photos” */
export function photoCount(count: number): string {
  return PHOTO_WORDS.count(count);
}
