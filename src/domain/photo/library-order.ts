import type { Area, View } from './areas.ts';
import { sortKey } from './capture-date.ts';
import type { PersonId, Photo } from './photo.ts';
import type { PlainDate } from './plain-date.ts';

/** Which photos of the library are wanted; a field left out asks for all. */
export interface LibraryFilter {
  readonly person?: PersonId;
  readonly area?: Area;
  readonly view?: View;
  readonly day?: PlainDate;
}

/** Orders two photos newest first; photos of one instant keep the order in which they were added. */
export function newestFirst(a: Photo, b: Photo): number {
  const [ka, kb] = [sortKey(a.takenAt), sortKey(b.takenAt)];
  if (ka !== kb) return ka < kb ? 1 : -1;
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** Whether a photo is one of those a filter asks for. */
export function isWanted(photo: Photo, filter: LibraryFilter): boolean {
  return (
    (filter.person === undefined || photo.person === filter.person) &&
    (filter.area === undefined || photo.area === filter.area) &&
    (filter.view === undefined || photo.view === filter.view) &&
    (filter.day === undefined || photo.takenAt.date === filter.day)
  );
}

/** A month heading and its photos, in the order given. */
export interface MonthGroup {
  /** `YYYY-MM` */
  readonly month: string;
  readonly photos: readonly Photo[];
}

/** Groups photos that are already sorted newest first by the month in which they were taken. */
export function groupByMonth(sorted: readonly Photo[]): readonly MonthGroup[] {
  const groups: { month: string; photos: Photo[] }[] = [];
  for (const photo of sorted) {
    const month = photo.takenAt.date.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.photos.push(photo);
    else groups.push({ month, photos: [photo] });
  }
  return groups;
}

/** Whether two photos show the same thing of the same person, so that they can be a before and an after. */
export function isSameSeries(a: Photo, b: Photo): boolean {
  return a.person === b.person && a.area === b.area && a.view === b.view && a.region === b.region;
}

/** A sorted library (newest first) after some photos were added or changed: those of the same id are replaced, order is kept. */
export function mergePhotos(sorted: readonly Photo[], changed: readonly Photo[]): readonly Photo[] {
  const ids = new Set(changed.map((photo) => photo.id));
  const rest = sorted.filter((photo) => !ids.has(photo.id));
  const added = changed.toSorted(newestFirst);
  const merged: Photo[] = [];
  let next = 0;
  for (const photo of rest) {
    for (let head = added[next]; head && newestFirst(head, photo) < 0; head = added[next]) {
      merged.push(head);
      next += 1;
    }
    merged.push(photo);
  }
  return [...merged, ...added.slice(next)];
}
