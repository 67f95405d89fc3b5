import type { Raster } from '../domain/raster/raster.ts';
import { canvasContext } from './canvas.ts';
import { drawPhoto } from './draw-photo.ts';
import { extendPyramid, type Pyramid } from './pyramid.ts';

/**
 * An upright photo as a raster, at most `longSidePx` long and never enlarged. Both sides are reduced by exactly the same factor, so that
 * places and angles stay what they are; what of a last pixel is not filled is left off.
 * @returns `null` where the browser has no room for it
 */
export async function photoRaster(photo: Pyramid, longSidePx: number): Promise<Raster | null> {
  const unit = Math.min(longSidePx, Math.max(photo.widthPx, photo.heightPx));
  const scale = unit / Math.max(photo.widthPx, photo.heightPx);
  const width = Math.max(1, Math.floor(photo.widthPx * scale + 1e-6));
  const height = Math.max(1, Math.floor(photo.heightPx * scale + 1e-6));
  const context = canvasContext(width, height);
  if (!context) return null;
  // What is transparent stands on grey, as in a thumbnail.
  context.fillStyle = '#808080';
  context.fillRect(0, 0, width, height);
  const extended = await extendPyramid(photo, unit);
  drawPhoto(context, extended, { a: unit, b: 0, tx: 0, ty: 0 }, { isMeasured: true });
  for (const level of extended.levels) if (!photo.levels.includes(level)) level.close();
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data };
}
