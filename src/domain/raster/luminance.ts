import type { Plane, Raster } from './raster.ts';

/** The luma of every pixel, 0–255: Rec. 709 weights on the values as they are coded, not on linear light. */
export function luminance({ width, height, data }: Raster): Plane {
  const values = new Float32Array(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 4)
    values[i] = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
  return { width, height, data: values };
}
