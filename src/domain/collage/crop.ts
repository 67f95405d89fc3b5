import { type CommonPoint, midpoint, type PagePoint } from '../geometry/point.ts';
import { centre, type Rectangle, type Size } from '../geometry/rectangle.ts';
import type { Similarity } from '../geometry/similarity.ts';
import { type CellCrop, MAX_ZOOM } from './collage.ts';
import { coveredCentres, type LaidPhoto, largestCoveredShare, nearestWithin } from './coverage.ts';

/** What a crop is a crop of: a cell, and the photos that are to fill it. All cells of a collage are equally large. */
export interface CropScene {
  /** Size of the cell in pixels of the page. */
  readonly cell: Size;
  /** Size of the reference photo in common space (its long side is 1). */
  readonly reference: Size;
  /** The photos that share the crop. */
  readonly photos: readonly LaidPhoto[];
}

/** Pixels of the page for one unit of common space. */
function pxPerUnit({ cell, reference }: CropScene, zoom: number): number {
  return Math.max(cell.width / reference.width, cell.height / reference.height) * zoom;
}

/** The part of common space that a cell shows at a zoom. */
function windowAt(scene: CropScene, zoom: number): Size {
  const scale = pxPerUnit(scene, zoom);
  return { width: scene.cell.width / scale, height: scene.cell.height / scale };
}

const onReference = (scene: CropScene): LaidPhoto => ({
  size: scene.reference,
  toCommon: { a: 1, b: 0, tx: 0, ty: 0 },
});

/**
 * The crop a collage starts with: the largest part that all photos cover, as near to the middle of the reference photo as that
 * allows. Where the photos share nothing, or so little that they would be enlarged beyond {@link MAX_ZOOM}, it is the middle
 * of the reference photo at zoom 1, and the page shows where a photo ends.
 */
export function automaticCrop(scene: CropScene): CellCrop {
  const middle: CommonPoint = midpoint({ x: 0, y: 0 }, { x: scene.reference.width, y: scene.reference.height });
  const share = largestCoveredShare(scene.photos, windowAt(scene, 1));
  if (share * MAX_ZOOM < 1) return { centre: middle, zoom: 1 };
  return limitCrop(scene, { centre: middle, zoom: 1 / share });
}

/**
 * Holds a crop to what a cell can show. At a zoom at which all photos can fill their cells, they do: the middle moves to the
 * nearest place where that is so. At a lower zoom the reference photo fills the cell, and the page shows where another ends.
 */
export function limitCrop(scene: CropScene, crop: CellCrop): CellCrop {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, crop.zoom));
  const window = windowAt(scene, zoom);
  const place =
    nearestWithin(coveredCentres(scene.photos, window), crop.centre) ??
    nearestWithin(coveredCentres([onReference(scene)], window), crop.centre);
  return { centre: place ?? crop.centre, zoom };
}

/** Whether every photo fills its cell at this crop. */
export function isCovered(scene: CropScene, crop: CellCrop): boolean {
  const place = nearestWithin(coveredCentres(scene.photos, windowAt(scene, crop.zoom)), crop.centre);
  return place !== null && Math.hypot(place.x - crop.centre.x, place.y - crop.centre.y) < 1e-7;
}

/** The way from common space onto the page for a cell and its crop. */
export function commonToPage(scene: CropScene, crop: CellCrop, cell: Rectangle<'page'>): Similarity<'common', 'page'> {
  const scale = pxPerUnit(scene, crop.zoom);
  const at = centre(cell);
  return { a: scale, b: 0, tx: at.x - scale * crop.centre.x, ty: at.y - scale * crop.centre.y };
}

/** The crop after the picture in the cell was dragged by so many pixels of the page, within its limits. */
export function panCrop(scene: CropScene, crop: CellCrop, dx: number, dy: number): CellCrop {
  const scale = pxPerUnit(scene, crop.zoom);
  return limitCrop(scene, { ...crop, centre: { x: crop.centre.x - dx / scale, y: crop.centre.y - dy / scale } });
}

/**
 * The crop after zooming by `factor` about a place that stays where it is, within its limits.
 * @param from that place, in pixels of the page from the middle of the cell.
 */
export function zoomCrop(scene: CropScene, crop: CellCrop, factor: number, from: PagePoint = { x: 0, y: 0 }): CellCrop {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, crop.zoom * factor));
  const [before, after] = [pxPerUnit(scene, crop.zoom), pxPerUnit(scene, zoom)];
  const shiftBy = 1 / before - 1 / after;
  const moved = { x: crop.centre.x + from.x * shiftBy, y: crop.centre.y + from.y * shiftBy };
  return limitCrop(scene, { centre: moved, zoom });
}
