import { sortKey } from '../photo/capture-date.ts';
import type { Photo, PhotoId } from '../photo/photo.ts';
import type { CollageCell, CollageDraft } from './collage.ts';
import { layoutOf } from './layouts/layouts.ts';

/** A place of a collage's layout, and what is in it. */
export interface ShownCell {
  /** Which of {@link Collage.cells} it shows; `null` for a place that nothing was put in yet. */
  readonly index: number | null;
  readonly cell: CollageCell | null;
  /** `null` for an empty place, and where the photo is no longer in the library. */
  readonly photo: Photo | null;
}

/** Orders photos as they were taken, those of one moment as they were given; a missing photo comes last. */
function byDate(a: Pick<ShownCell, 'photo'>, b: Pick<ShownCell, 'photo'>): number {
  if (!a.photo || !b.photo) return Number(a.photo === null) - Number(b.photo === null);
  const [ka, kb] = [sortKey(a.photo.takenAt), sortKey(b.photo.takenAt)];
  return ka < kb ? -1 : ka > kb ? 1 : 0;
}

function cellsWithPhotos(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>) {
  return collage.cells.map((cell, index) => ({ index, cell, photo: photos.get(cell.photoId) ?? null }));
}

/** The collage with its photos in the order in which they were taken; the same collage when they are. */
export function withCellsByDate(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): CollageDraft {
  const ordered = cellsWithPhotos(collage, photos).toSorted(byDate);
  return ordered.every(({ index }, i) => index === i)
    ? collage
    : { ...collage, cells: ordered.map(({ cell }) => cell) };
}

/** The places of a collage's layout in the order in which they are filled, each with what it shows. */
export function shownCells(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): readonly ShownCell[] {
  const layout = layoutOf(collage.layout);
  const filled = cellsWithPhotos(collage, photos);
  const ordered: readonly ShownCell[] = layout.byDate ? filled.toSorted(byDate) : filled;
  return Array.from(
    { length: layout.places(collage.cells.length) },
    (_, place) => ordered[place] ?? { index: null, cell: null, photo: null },
  );
}

/** The photo on which a collage lays the others: the one it names, else the first that is still in the library; `null` where none is. */
export function referencePhoto(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): Photo | null {
  const inCollage = collage.cells.flatMap(({ photoId }) => photos.get(photoId) ?? []);
  return inCollage.find(({ id }) => id === collage.referenceId) ?? inCollage[0] ?? null;
}
