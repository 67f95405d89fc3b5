import type { PhotoId } from '../photo/photo.ts';
import { type CellCrop, type CollageCell, type CollageDraft, MAX_CELLS } from './collage.ts';

function withCells(collage: CollageDraft, cells: readonly CollageCell[]): CollageDraft {
  return { ...collage, cells };
}

/**
 * The collage with exactly these photos, in this order. Photos that stay keep their text and crop, also where one is there more
 * than once. Only the first {@link MAX_CELLS} are taken.
 */
export function withPhotos(collage: CollageDraft, ids: readonly PhotoId[]): CollageDraft {
  const left = [...collage.cells];
  const take = (photoId: PhotoId): CollageCell => {
    const at = left.findIndex((cell) => cell.photoId === photoId);
    return (at === -1 ? undefined : left.splice(at, 1)[0]) ?? { photoId, text: '' };
  };
  return withCells(collage, ids.slice(0, MAX_CELLS).map(take));
}

/** The collage with another photo in one cell, whose text stays; at the end of the list a cell is added. */
export function withPhotoAt(collage: CollageDraft, index: number, photoId: PhotoId): CollageDraft {
  const text = collage.cells[index]?.text ?? '';
  const cells = collage.cells.toSpliced(Math.min(index, collage.cells.length), 1, { photoId, text });
  return withCells(collage, cells.slice(0, MAX_CELLS));
}

/** The collage without one of its cells; those behind it move up. */
export function withoutCell(collage: CollageDraft, index: number): CollageDraft {
  return withCells(collage, collage.cells.toSpliced(index, 1));
}

/** The collage with one cell moved to another place of the order; unchanged where there is no such cell or place. */
export function withCellMoved(collage: CollageDraft, from: number, to: number): CollageDraft {
  const cell = collage.cells[from];
  if (!cell || to < 0 || to >= collage.cells.length || from === to) return collage;
  return withCells(collage, collage.cells.toSpliced(from, 1).toSpliced(to, 0, cell));
}

/** The collage with two cells in each other's places; unchanged where one does not exist. */
export function withCellsSwapped(collage: CollageDraft, a: number, b: number): CollageDraft {
  const [cellA, cellB] = [collage.cells[a], collage.cells[b]];
  if (!cellA || !cellB) return collage;
  return withCells(collage, collage.cells.with(a, cellB).with(b, cellA));
}

/** The collage with another free text under one cell. */
export function withCellText(collage: CollageDraft, index: number, text: string): CollageDraft {
  const cell = collage.cells[index];
  return cell ? withCells(collage, collage.cells.with(index, { ...cell, text })) : collage;
}

/**
 * The collage after the picture in one cell was moved or zoomed: all cells follow where there is one crop for all, else the cell
 * gets a crop of its own. `null` takes the choice back, to the automatic crop or to the one of all.
 */
export function withCrop(collage: CollageDraft, index: number, crop: CellCrop | null): CollageDraft {
  if (collage.oneCrop) return { ...collage, crop };
  const cell = collage.cells[index];
  if (!cell) return collage;
  const { crop: _own, ...rest } = cell;
  return withCells(collage, collage.cells.with(index, crop ? { ...rest, crop } : rest));
}
