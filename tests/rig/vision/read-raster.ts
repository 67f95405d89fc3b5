import sharp from 'sharp';
import type { Raster } from '../../../src/domain/raster/raster.ts';

/** Long side to which the product draws a photo before it looks at it, in pixels. */
const LONG_SIDE_PX = 1280;

/** Reads a picture file, or its bytes, as the product would see it: upright, at most 1280 px long. */
export async function readRaster(file: string | Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: LONG_SIDE_PX, height: LONG_SIDE_PX, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  };
}
