import sharp, { type Sharp } from 'sharp';
import { LINEAR_OF_BYTE } from '../../../src/domain/raster/colour.ts';
import type { Raster } from '../../../src/domain/raster/raster.ts';
import { seeded } from './render-head.ts';

/** Changes of a picture, each as a person or a program would make it. */
const toByte = (linear: number) => {
  const c = Math.min(1, Math.max(0, linear));
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
};

/** Multiplies linear light: per channel, and by place (x and y in 0–1). */
export function relight(raster: Raster, gain: (x: number, y: number) => readonly [number, number, number]): Raster {
  const { width, height } = raster;
  const data = raster.data.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const g = gain((x + 0.5) / width, (y + 0.5) / height);
      const at = (y * width + x) * 4;
      for (const c of [0, 1, 2] as const) data[at + c] = toByte((LINEAR_OF_BYTE[data[at + c] ?? 0] ?? 0) * g[c]);
    }
  }
  return { width, height, data };
}

/** Brightens by so many stops. */
export function expose(raster: Raster, stops: number): Raster {
  const bytes = Uint8ClampedArray.from(LINEAR_OF_BYTE, (linear) => toByte(linear * 2 ** stops));
  return { ...raster, data: raster.data.map((byte, i) => (i % 4 === 3 ? byte : (bytes[byte] ?? 0))) };
}

/** Numbers of a normal distribution, drawn once: noise picks from them. */
const NORMAL = (() => {
  const random = seeded(1);
  return Float32Array.from(
    { length: 1 << 16 },
    () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random()),
  );
})();

/** Adds grain of so many levels (standard deviation), for the larger part the same in all channels, as cameras leave it. */
export function addNoise(raster: Raster, levels: number, seed: number): Raster {
  const random = seeded(seed);
  const data = raster.data.slice();
  for (let i = 0; i < data.length; i += 4) {
    const at = Math.floor(random() * 65000);
    const grey = (NORMAL[at] ?? 0) * levels;
    for (let c = 0; c < 3; c++) data[i + c] = (data[i + c] ?? 0) + grey + (NORMAL[at + 1 + c] ?? 0) * levels * 0.4;
  }
  return { ...raster, data };
}

const buffer = ({ width, height, data }: Raster) =>
  sharp(Buffer.from(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } });

async function toRaster(picture: Sharp): Promise<Raster> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  };
}

/** Through a JPEG file and back. */
export async function recompress(raster: Raster, quality: number): Promise<Raster> {
  return toRaster(sharp(await buffer(raster).removeAlpha().jpeg({ quality }).toBuffer()));
}

/** Gaussian blur of sRGB bytes, sigma in pixels; exact for small sigmas too, as libraries' blurs are not. */
export function blur(raster: Raster, sigmaPx: number): Raster {
  const reach = Math.ceil(3.5 * sigmaPx);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-((k - reach) ** 2) / (2 * sigmaPx * sigmaPx)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { width, height } = raster;
  const along = (data: ArrayLike<number>, isAcross: boolean) => {
    const out = new Float32Array(data.length);
    for (let i = 0; i < width * height; i++) {
      const [x, y] = [i % width, Math.floor(i / width)];
      for (const [k, weight] of weights.entries()) {
        const at = isAcross
          ? y * width + Math.max(0, Math.min(width - 1, x + k - reach))
          : Math.max(0, Math.min(height - 1, y + k - reach)) * width + x;
        for (let c = 0; c < 3; c++) out[i * 4 + c] = (out[i * 4 + c] ?? 0) + ((data[at * 4 + c] ?? 0) * weight) / total;
      }
      out[i * 4 + 3] = 255;
    }
    return out;
  };
  return { width, height, data: Uint8ClampedArray.from(along(along(raster.data, true), false)) };
}

/** Scales by a factor. */
export function resize(raster: Raster, factor: number): Promise<Raster> {
  return toRaster(
    buffer(raster)
      .removeAlpha()
      .resize(Math.round(raster.width * factor)),
  );
}

/** Cuts out a rectangle, in pixels. */
export function crop(raster: Raster, left: number, top: number, width: number, height: number): Promise<Raster> {
  return toRaster(
    buffer(raster).extract({
      left: Math.round(left),
      top: Math.round(top),
      width: Math.round(width),
      height: Math.round(height),
    }),
  );
}

/** Moves every pixel: `from(x, y)` says where the pixel at (x, y) comes from, in pixels. Bilinear. */
export function warp(raster: Raster, from: (x: number, y: number) => readonly [number, number]): Raster {
  const { width, height, data } = raster;
  const out = data.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fx, fy] = from(x + 0.5, y + 0.5);
      const [px, py] = [
        Math.min(width - 1.001, Math.max(0, fx - 0.5)),
        Math.min(height - 1.001, Math.max(0, fy - 0.5)),
      ];
      const [i, j] = [Math.floor(px), Math.floor(py)];
      const [u, v] = [px - i, py - j];
      for (let c = 0; c < 3; c++) {
        const at = (j * width + i) * 4 + c;
        const top = (data[at] ?? 0) * (1 - u) + (data[at + 4] ?? 0) * u;
        const below = (data[at + width * 4] ?? 0) * (1 - u) + (data[at + width * 4 + 4] ?? 0) * u;
        out[(y * width + x) * 4 + c] = top * (1 - v) + below * v;
      }
    }
  }
  return { width, height, data: out };
}
