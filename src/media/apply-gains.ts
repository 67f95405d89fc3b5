import type { Gains } from '../domain/raster/gains.ts';
import { linearFromSrgb, srgbFromLinear } from './colour/rgb-space.ts';

/** What each of the 256 sRGB values becomes when its linear light is multiplied; what gets brighter than white is white. */
function gainTable(gain: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 256 }, (_, i) =>
    Math.round(255 * srgbFromLinear(linearFromSrgb(i / 255) * gain)),
  );
}

/**
 * Multiplies the linear light of every pixel by the gain of its channel, in place. Opacity stays.
 * @param data RGBA, 8 bits each, sRGB, not premultiplied
 */
export function applyGains(data: Uint8ClampedArray, gains: Gains): void {
  const [red, green, blue] = gains.map(gainTable) as [Uint8ClampedArray, Uint8ClampedArray, Uint8ClampedArray];
  for (let i = 0; i < data.length; i += 4) {
    data[i] = red[data[i] ?? 0] ?? 0;
    data[i + 1] = green[data[i + 1] ?? 0] ?? 0;
    data[i + 2] = blue[data[i + 2] ?? 0] ?? 0;
  }
}
