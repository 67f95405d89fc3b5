import { LINEAR_OF_BYTE, luminanceOf } from './colour.ts';
import { halvePlane } from './halve.ts';
import type { Plane, Raster } from './raster.ts';

/** Added to luminance before its logarithm: the noise of the darkest tones is no detail. */
const FLOOR = 0.004;

/** log2 of the relative luminance of every pixel, lifted a little in the darkest tones. */
export function logLuminance({ width, height, data }: Raster): Plane {
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    const [r, g, b] = [data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0];
    out[i] = Math.log2(luminanceOf(LINEAR_OF_BYTE[r] ?? 0, LINEAR_OF_BYTE[g] ?? 0, LINEAR_OF_BYTE[b] ?? 0) + FLOOR);
  }
  return { width, height, data: out };
}

/** The mask at half its size: a pixel counts where all four it is made of do. */
export function halveMask(mask: Uint8Array, width: number): Uint8Array {
  const height = mask.length / width;
  const [w, h] = [width >> 1, height >> 1];
  const out = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const at = 2 * y * width + 2 * x;
      const all = (mask[at] ?? 0) & (mask[at + 1] ?? 0) & (mask[at + width] ?? 0) & (mask[at + width + 1] ?? 0);
      out[y * w + x] = all;
    }
  return out;
}

/** Mean square of the three Haar details of the squares of 2 × 2 pixels that lie wholly within the mask; 0 where none does. */
export function haarEnergy({ width, height, data }: Plane, mask: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x + 1 < width; x += 2) {
      const at = y * width + x;
      const inside = (mask[at] ?? 0) & (mask[at + 1] ?? 0) & (mask[at + width] ?? 0) & (mask[at + width + 1] ?? 0);
      if (!inside) continue;
      const [a = 0, b = 0, c = 0, d = 0] = [data[at], data[at + 1], data[at + width], data[at + width + 1]];
      sum += ((a + b - c - d) / 4) ** 2 + ((a - b + c - d) / 4) ** 2 + ((a - b - c + d) / 4) ** 2;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * Energy of detail in octaves within a mask, from fine (1/4–1/2 cycles a pixel) to coarse, by the Haar wavelet (S. Mallat, IEEE PAMI
 * 11(7), 1989): each further octave is measured on the plane at half its size.
 */
export function octavesOf(plane: Plane, mask: Uint8Array, count: number): number[] {
  const out: number[] = [];
  let [at, inside] = [plane, mask];
  for (let k = 0; k < count; k++) {
    out.push(haarEnergy(at, inside));
    inside = halveMask(inside, at.width);
    at = halvePlane(at);
  }
  return out;
}
