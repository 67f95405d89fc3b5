import { canvasContext, SAFE_CANVAS_PIXELS } from './canvas.ts';
import type { DecodedPhoto } from './decode-photo.ts';
import { type Orientation, uprightSize } from './orientation.ts';

/** Levels go down to this long side; below it one step of scaling is good enough. */
const SMALLEST_SIDE_PX = 128;

/**
 * A decoded photo and its halvings, all as stored (not yet turned upright). Drawing from the level just above the wanted size
 * keeps fine detail from breaking up in engines that scale with too few samples. The owner closes it.
 */
export interface Pyramid {
  /** Size of the upright photo in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation: Orientation;
  /** Level n has about 1/2ⁿ of the photo's width and height; there is at least one. */
  readonly levels: readonly ImageBitmap[];
}

/** Half the size of a bitmap, every pixel the mean of four. Never a canvas larger than browsers allow. */
export async function halve(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const width = Math.max(1, Math.round(bitmap.width / 2));
  const height = Math.max(1, Math.round(bitmap.height / 2));
  const context = width * height <= SAFE_CANVAS_PIXELS ? canvasContext(width, height) : null;
  if (!context) return createImageBitmap(bitmap, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  context.imageSmoothingQuality = 'medium';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.canvas.transferToImageBitmap();
}

/** Builds the levels below a decoded photo and takes its bitmap over as level 0. */
export async function buildPyramid({ bitmap, orientation }: DecodedPhoto): Promise<Pyramid> {
  const levels = [bitmap];
  let last = bitmap;
  while (Math.max(last.width, last.height) > SMALLEST_SIDE_PX * 2) {
    last = await halve(last);
    levels.push(last);
  }
  const { width, height } = uprightSize(bitmap, orientation);
  return { widthPx: width, heightPx: height, orientation, levels };
}

/** Memory the pixels of a pyramid take, in bytes. */
export function pyramidBytes(pyramid: Pyramid): number {
  return pyramid.levels.reduce((sum, { width, height }) => sum + width * height * 4, 0);
}

/** Frees the pixels; the pyramid must not be drawn afterwards. */
export function closePyramid(pyramid: Pyramid): void {
  for (const level of pyramid.levels) level.close();
}
