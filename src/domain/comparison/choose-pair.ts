import { isSameSeries } from '../photo/library-order.ts';
import type { Photo, PhotoId } from '../photo/photo.ts';

/** A before and an after, not yet looked at. */
export interface PhotoPair {
  readonly before: Photo;
  readonly after: Photo;
}

/** The photos that show the same thing of the same person as `photo`, itself included, in the order given. */
export function seriesOf(photos: readonly Photo[], photo: Photo): readonly Photo[] {
  return photos.filter((other) => isSameSeries(other, photo));
}

/** Photos of one series, as one key. */
function seriesKey({ person, area, view, region }: Photo): string {
  return JSON.stringify([person, area, view, region ?? '']);
}

/**
 * The pair shown when nobody has chosen: first and latest of the series of the latest photo, or, where that photo is alone, of
 * the series whose latest photo is the next one back. Samples only where there is no pair of one's own.
 * @param sorted newest first
 * @returns `null` when no two photos show the same thing.
 */
export function defaultPair(sorted: readonly Photo[]): PhotoPair | null {
  // A map keeps the order in which keys came: that of each series’ latest photo.
  const pairs = new Map<string, PhotoPair>();
  for (const photo of sorted) {
    const key = seriesKey(photo);
    pairs.set(key, { before: photo, after: pairs.get(key)?.after ?? photo });
  }
  const made = [...pairs.values()].filter(({ before, after }) => before !== after);
  return made.find(({ after }) => !after.sample) ?? made[0] ?? null;
}

/** The partner for one chosen photo: the latest of its series, or the first when it is the latest itself; `null` when it is alone. */
export function pairWith(sorted: readonly Photo[], chosenId: PhotoId): PhotoPair | null {
  const chosen = sorted.find((photo) => photo.id === chosenId);
  if (!chosen) return null;
  const series = seriesOf(sorted, chosen);
  const [latest, first] = [series[0], series.at(-1)];
  if (latest && latest !== chosen) return { before: chosen, after: latest };
  return first && first !== chosen ? { before: first, after: chosen } : null;
}

/** One photo of every series, the latest, newest series first. */
export function latestOfSeries(sorted: readonly Photo[]): readonly Photo[] {
  const latest = new Map<string, Photo>();
  for (const photo of sorted) {
    const key = seriesKey(photo);
    if (!latest.has(key)) latest.set(key, photo);
  }
  return [...latest.values()];
}
