import { type Area, type Region, regionsOf, type Subject } from '../photo/areas.ts';

/** A part of the body that is treated: an area, or one region of it. Without a region it is the whole area. */
export interface TreatedPlace {
  readonly area: Area;
  readonly region?: Region;
}

/** Whether an area has that region. */
export function isPlace({ area, region }: TreatedPlace): boolean {
  return region === undefined || regionsOf(area).includes(region);
}

/** Whether two places name the same. */
export function isSamePlace(a: TreatedPlace, b: TreatedPlace): boolean {
  return a.area === b.area && a.region === b.region;
}

/**
 * Whether a photo of `subject` shows something of the treated places. A view of a whole area shows all its regions; a close-up shows
 * one, which has to be among the treated ones unless the whole area is.
 */
export function showsPlace(subject: Subject, places: readonly TreatedPlace[]): boolean {
  return places.some(
    ({ area, region }) =>
      area === subject.area && (region === undefined || subject.region === undefined || region === subject.region),
  );
}
