import type { Space } from '../domain/geometry/point.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import { uprightMatrix } from './orientation.ts';
import type { Pyramid } from './pyramid.ts';

/**
 * The level to draw from when the photo is shown at `scale` (shown pixels per photo pixel): the coarsest that is not smaller
 * than what is shown, so that scaling goes down by less than a half, or up only where the photo itself has no more.
 */
export function levelFor(pyramid: Pick<Pyramid, 'levels'>, scale: number): number {
  const wanted = scale > 0 ? Math.floor(Math.log2(1 / scale) + 1e-6) : pyramid.levels.length;
  return Math.min(Math.max(wanted, 0), pyramid.levels.length - 1);
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
  const longSide = Math.max(pyramid.widthPx, pyramid.heightPx);
  const outer = context.getTransform();
  const outerScale = Math.sqrt(Math.abs(outer.a * outer.d - outer.b * outer.c));
  const unit = 1 / longSide;
  const shownScale = Math.hypot(place.a, place.b) * unit * outerScale;
  const level = pyramid.levels[levelFor(pyramid, shownScale)];
  const stored = pyramid.levels[0];
  if (!level || !stored) return;
  context.save();
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.transform(place.a * unit, place.b * unit, -place.b * unit, place.a * unit, place.tx, place.ty);
  context.transform(...uprightMatrix(stored, pyramid.orientation));
  context.drawImage(level, 0, 0, stored.width, stored.height);
  context.restore();
}
