import type { Space } from '../domain/geometry/point.ts';
import type { Rectangle } from '../domain/geometry/rectangle.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import type { Gains } from '../domain/raster/gains.ts';
import { applyGains } from './apply-gains.ts';
import { canvasContext } from './canvas.ts';
import { uprightMatrix } from './orientation.ts';
import { bitmapFor, type Pyramid } from './pyramid.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** How a photo is shown beside its place: as it is where nothing is said. */
export interface Display {
  readonly mirrored?: true;
  readonly gains?: Gains;
  /** Where pixels are measured rather than looked at, one bilinear sample each is enough, and takes a third of the time. */
  readonly isMeasured?: true;
  /** The part of the canvas that matters, in units of the context: what is not drawn anyway need not be reckoned. */
  readonly within?: Rectangle<'page'>;
}

/** Light is matched in bands of at most so many pixels, so that a large page needs no second canvas of its size. */
const BAND_PIXELS = 4_194_304;

/**
 * How long the long side of a photo is in pixels of the canvas when a similarity places it.
 * @param place photo space (long side = 1) → units of the context
 */
export function shownLongSide<To extends Space>(context: Context, place: Similarity<'photo', To>): number {
  const outer = context.getTransform();
  return Math.hypot(place.a, place.b) * Math.sqrt(Math.abs(outer.a * outer.d - outer.b * outer.c));
}

/**
 * Draws an upright photo where a similarity puts it, on top of the context's own transform.
 * @param place photo space (long side = 1) → units of the context; the photo space of a mirrored photo is that of what is shown
 */
export function drawPhoto<To extends Space>(
  context: Context,
  pyramid: Pyramid,
  place: Similarity<'photo', To>,
  { mirrored, gains, within, isMeasured }: Display = {},
): void {
  if (gains) {
    const bounds = pixelBounds(context, within);
    drawInBands(context, bounds, gains, (band) => drawPixels(band, pyramid, place, mirrored, 'high'));
  } else drawPixels(context, pyramid, place, mirrored, isMeasured ? 'low' : 'high');
}

function drawPixels<To extends Space>(
  context: Context,
  pyramid: Pyramid,
  place: Similarity<'photo', To>,
  mirrored: true | undefined,
  quality: ImageSmoothingQuality,
): void {
  const { stored, orientation, widthPx, heightPx } = pyramid;
  const bitmap = bitmapFor(pyramid, shownLongSide(context, place));
  if (!bitmap) return;
  const unit = 1 / Math.max(widthPx, heightPx);
  context.save();
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = quality;
  context.transform(place.a * unit, place.b * unit, -place.b * unit, place.a * unit, place.tx, place.ty);
  if (mirrored) context.transform(-1, 0, 0, 1, widthPx, 0);
  context.transform(...uprightMatrix(stored, orientation));
  context.drawImage(bitmap, 0, 0, stored.width, stored.height);
  context.restore();
}

/** The whole pixels of a canvas that hold an area; all of them where no area is given. */
function pixelBounds(context: Context, area: Rectangle<'page'> | undefined): Rectangle<'page'> {
  const { width, height } = context.canvas;
  if (!area) return { x: 0, y: 0, width, height };
  const outer = context.getTransform();
  const corners = [0, 1, 2, 3].map((i) =>
    outer.transformPoint({ x: area.x + (i % 2) * area.width, y: area.y + (i >> 1) * area.height }),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.max(0, Math.floor(Math.min(...xs))), Math.max(0, Math.floor(Math.min(...ys)))];
  return {
    x,
    y,
    width: Math.min(width, Math.ceil(Math.max(...xs))) - x,
    height: Math.min(height, Math.ceil(Math.max(...ys))) - y,
  };
}

/** Draws on a canvas of the target's own pixels, band by band, multiplies their light, and lays them on the target. */
function drawInBands(
  target: Context,
  { x, y, width, height }: Rectangle<'page'>,
  gains: Gains,
  draw: (band: Context) => void,
): void {
  if (width <= 0 || height <= 0) return;
  const rows = Math.max(1, Math.min(height, Math.floor(BAND_PIXELS / width)));
  const band = canvasContext(width, rows);
  if (!band) throw new RangeError(`no canvas of ${width} × ${rows} pixels`);
  const outer = target.getTransform();
  for (let top = y; top < y + height; top += rows) {
    band.resetTransform();
    band.clearRect(0, 0, width, rows);
    band.setTransform(outer.a, outer.b, outer.c, outer.d, outer.e - x, outer.f - top);
    draw(band);
    const pixels = band.getImageData(0, 0, width, rows);
    applyGains(pixels.data, gains);
    band.putImageData(pixels, 0, 0);
    const used = Math.min(rows, y + height - top);
    target.save();
    target.resetTransform();
    target.drawImage(band.canvas, 0, 0, width, used, x, top, width, used);
    target.restore();
  }
}
