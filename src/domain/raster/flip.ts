import type { Plane, Raster } from './raster.ts';

/** The picture as a mirror shows it: left and right exchanged. */
export function flipRaster({ width, height, data }: Raster): Raster {
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const flipped = new Uint8ClampedArray(data.length);
  const to = new Uint32Array(flipped.buffer);
  for (let row = 0; row < to.length; row += width)
    for (let x = 0; x < width; x++) to[row + x] = from[row + width - 1 - x] ?? 0;
  return { width, height, data: flipped };
}

/** The same as {@link flipRaster}, for a plane. */
export function flipPlane({ width, height, data }: Plane): Plane {
  const flipped = new Float32Array(data.length);
  for (let row = 0; row < data.length; row += width)
    for (let x = 0; x < width; x++) flipped[row + x] = data[row + width - 1 - x] ?? 0;
  return { width, height, data: flipped };
}
