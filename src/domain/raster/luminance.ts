import type { Plane, Raster } from './raster.ts';

const [RED, GREEN, BLUE] = [0.2126, 0.7152, 0.0722];

/** The luma of every pixel, 0–255: Rec. 709 weights on the values as they are coded, not on linear light. */
export function luminance({ width, height, data }: Raster): Plane {
  const values = new Float32Array(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 4)
    values[i] = RED * (data[at] ?? 0) + GREEN * (data[at + 1] ?? 0) + BLUE * (data[at + 2] ?? 0);
  return { width, height, data: values };
}

/** The same of the picture at half its size: every pixel the mean of four, an odd last row or column dropped. */
export function halvedLuminance(raster: Raster): Plane {
  const { data } = raster;
  const [width, height] = [raster.width >> 1, raster.height >> 1];
  const row = raster.width * 4;
  const values = new Float32Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let at = 2 * y * row, end = at + width * 8; at < end; at += 8, to++) {
      const below = at + row;
      const red = (data[at] ?? 0) + (data[at + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0);
      const green = (data[at + 1] ?? 0) + (data[at + 5] ?? 0) + (data[below + 1] ?? 0) + (data[below + 5] ?? 0);
      const blue = (data[at + 2] ?? 0) + (data[at + 6] ?? 0) + (data[below + 2] ?? 0) + (data[below + 6] ?? 0);
      values[to] = (RED * red + GREEN * green + BLUE * blue) / 4;
    }
  return { width, height, data: values };
}
