import type { Space } from '../domain/geometry/point.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import { uprightMatrix } from './orientation.ts';
import { bitmapFor, type Pyramid } from './pyramid.ts';

/**
 * How long the long side of a photo is in pixels of the canvas when a similarity places it.
 * @param place photo space (long side = 1) → units of the context
 */
export function shownLongSide<To extends Space>(
  context: OffscreenCanvasRenderingContext2D,
  place: Similarity<'photo', To>,
): number {
  const outer = context.getTransform();
  return Math.hypot(place.a, place.b) * Math.sqrt(Math.abs(outer.a * outer.d - outer.b * outer.c));
}

/**
 * Draws an upright photo where a similarity puts it, on top of the context's own transform.
 * @param place photo space (long side = 1) → units of the context
 */
export function drawPhoto<To extends Space>(
  context: OffscreenCanvasRenderingContext2D,
  pyramid: Pyramid,
  place: Similarity<'photo', To>,
): void {
  const { stored, orientation, widthPx, heightPx } = pyramid;
  const bitmap = bitmapFor(pyramid, shownLongSide(context, place));
  if (!bitmap) return;
  const unit = 1 / Math.max(widthPx, heightPx);
  context.save();
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.transform(place.a * unit, place.b * unit, -place.b * unit, place.a * unit, place.tx, place.ty);
  context.transform(...uprightMatrix(stored, orientation));
  context.drawImage(bitmap, 0, 0, stored.width, stored.height);
  context.restore();
}
