import type { Size } from '../domain/geometry/rectangle.ts';
import { readableContext, SAFE_CANVAS_PIXELS } from './canvas.ts';
import type { DecodedPhoto } from './decode-photo.ts';
import { type Orientation, uprightSize } from './orientation.ts';

/** Levels go down to this long side; below it one step of scaling is good enough. */
const SMALLEST_SIDE_PX = 128;

/**
 * A decoded photo and its halvings, all as stored (not yet turned upright). Level n has about 1/2ⁿ of the photo's width and height;
 * levels are made when they are needed.
 * Drawing from the level just above the wanted size keeps fine detail from breaking up in engines that scale with too few samples.
 * The owner closes it.
 */
export interface Pyramid {
  /** Size of the upright photo in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its size as stored. */
  readonly stored: Size;
  readonly orientation: Orientation;
  /** The number of the finest level held; 0 when all pixels of the photo are there. */
  readonly finest: number;
  /** The levels from the finest on; at least one. */
  readonly levels: readonly ImageBitmap[];
}

/** Half the size of a bitmap, every pixel the mean of four. Never a canvas larger than browsers allow. */
export async function halve(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const width = Math.max(1, Math.round(bitmap.width / 2));
  const height = Math.max(1, Math.round(bitmap.height / 2));
  const context = width * height <= SAFE_CANVAS_PIXELS ? readableContext(width, height) : null;
  if (!context) return createImageBitmap(bitmap, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  // At half the size one bilinear sample is the mean of four pixels; better qualities go by way of a whole pyramid, at four times the cost.
  context.imageSmoothingQuality = 'low';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.canvas.transferToImageBitmap();
}

/** A pyramid of one level, a decoded photo whose bitmap it takes over. */
export function pyramidOf({ bitmap, orientation, stored }: DecodedPhoto): Pyramid {
  const { width, height } = uprightSize(stored, orientation);
  const finest = Math.max(0, Math.round(Math.log2(stored.width / bitmap.width)));
  return { widthPx: width, heightPx: height, stored, orientation, finest, levels: [bitmap] };
}

/** The pyramid with the level that is best at a size, and those between; itself when it has it. Bitmaps are shared, not copied. */
export async function extendPyramid(pyramid: Pyramid, shownLongSidePx: number): Promise<Pyramid> {
  const wanted = levelFor(longSideOf(pyramid), shownLongSidePx) - pyramid.finest;
  const levels = [...pyramid.levels];
  for (let last = levels.at(-1); last && levels.length <= wanted; last = levels.at(-1)) {
    if (Math.max(last.width, last.height) <= SMALLEST_SIDE_PX * 2) break;
    levels.push(await halve(last));
  }
  return levels.length > pyramid.levels.length ? { ...pyramid, levels } : pyramid;
}

function longSideOf({ widthPx, heightPx }: Pyramid): number {
  return Math.max(widthPx, heightPx);
}

/**
 * The level to draw from when a photo of one long side is shown at another, both in pixels: the coarsest that is not smaller than
 * what is shown, so that scaling goes down by less than a half, or up only where the photo itself has no more.
 */
export function levelFor(longSidePx: number, shownLongSidePx: number): number {
  return shownLongSidePx > 0
    ? Math.max(0, Math.floor(Math.log2(longSidePx / shownLongSidePx) + 1e-6))
    : Number.POSITIVE_INFINITY;
}

/** Whether a pyramid holds all the detail that shows at a size. */
export function isFineEnough(pyramid: Pyramid, shownLongSidePx: number): boolean {
  return levelFor(longSideOf(pyramid), shownLongSidePx) >= pyramid.finest;
}

/** The best bitmap there is to draw from at a size. */
export function bitmapFor(pyramid: Pyramid, shownLongSidePx: number): ImageBitmap | undefined {
  const level = levelFor(longSideOf(pyramid), shownLongSidePx);
  return pyramid.levels[Math.min(Math.max(level - pyramid.finest, 0), pyramid.levels.length - 1)];
}

/** The same pyramid without its finest level, which is closed and takes three quarters of the memory; `null` when that was all. */
export function coarsen(pyramid: Pyramid): Pyramid | null {
  const [finest, ...levels] = pyramid.levels;
  finest?.close();
  return levels.length > 0 ? { ...pyramid, finest: pyramid.finest + 1, levels } : null;
}

/** Memory the pixels of a pyramid take, in bytes. */
export function pyramidBytes(pyramid: Pyramid): number {
  return pyramid.levels.reduce((sum, { width, height }) => sum + width * height * 4, 0);
}

/** Frees the pixels; the pyramid must not be drawn afterwards. */
export function closePyramid(pyramid: Pyramid): void {
  for (const level of pyramid.levels) level.close();
}
