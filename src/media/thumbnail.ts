import type { Size } from '../domain/geometry/rectangle.ts';
import { readableContext } from './canvas.ts';
import type { DecodedPhoto } from './decode-photo.ts';
import { uprightMatrix, uprightSize } from './orientation.ts';
import { halve } from './pyramid.ts';

/** Long side of a thumbnail in pixels. */
const LONG_SIDE_PX = 480;
/**
 * The long side of the picture a thumbnail is best made from: engines reduce a photo to it while decoding, in a third of the
 * time of halving all its pixels (WebKitGTK), and the last halving smooths what they leave jagged.
 */
export const THUMBNAIL_SOURCE_PX = LONG_SIDE_PX * 2;
const QUALITY = 0.82;
/** Where a photo is transparent its thumbnail is this neutral grey. */
const BACKGROUND = '#808080';

/** The size of the upright thumbnail of an upright photo; never larger than the photo. */
export function thumbnailSize(photo: Size): Size {
  const scale = Math.min(1, LONG_SIDE_PX / Math.max(photo.width, photo.height));
  return { width: Math.max(1, Math.round(photo.width * scale)), height: Math.max(1, Math.round(photo.height * scale)) };
}

/** A halving of a bitmap at most twice `longSidePx` long; the bitmap itself stays open, a halving is new. */
async function halveTo(bitmap: ImageBitmap, longSidePx: number): Promise<ImageBitmap> {
  let current = bitmap;
  while (Math.max(current.width, current.height) > longSidePx * 2) {
    const half = await halve(current);
    if (current !== bitmap) current.close();
    current = half;
  }
  return current;
}

/** Draws and encodes the thumbnail of a decoded photo: upright, opaque, JPEG. @returns `null` when there is no room for it. */
export async function encodeThumbnail({ bitmap, orientation, stored }: DecodedPhoto): Promise<ArrayBuffer | null> {
  const upright = uprightSize(stored, orientation);
  const size = thumbnailSize(upright);
  const context = readableContext(size.width, size.height);
  if (!context) return null;
  const source = await halveTo(bitmap, LONG_SIDE_PX);
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.scale(size.width / upright.width, size.height / upright.height);
  context.transform(...uprightMatrix(stored, orientation));
  context.drawImage(source, 0, 0, stored.width, stored.height);
  if (source !== bitmap) source.close();
  const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return blob.arrayBuffer();
}
