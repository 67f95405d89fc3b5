import type { Plane, Raster } from '../../../src/domain/raster/raster.ts';

/** A picture that can be looked up at any place, without pixels: the truth that pictures made of it are held against. */
export type Texture = (x: number, y: number) => number;

/** Numbers that look random and are the same in every run (mulberry32), in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Soft blobs, bright and dark, all over a square of the given side. */
export function blobs(side: number, count: number, seed: number): Texture {
  const random = seeded(seed);
  const all = Array.from({ length: count }, () => ({
    x: random() * side * 1.4 - side * 0.2,
    y: random() * side * 1.4 - side * 0.2,
    spread: side * (0.02 + 0.05 * random()),
    height: random() < 0.5 ? -60 : 60,
  }));
  return (x, y) =>
    all.reduce(
      (sum, blob) =>
        sum + blob.height * Math.exp(-((x - blob.x) ** 2 + (y - blob.y) ** 2) / (2 * blob.spread * blob.spread)),
      128,
    );
}

/** The texture where each pixel has its middle. */
export function planeOf(texture: Texture, width: number, height: number): Plane {
  const data = Float32Array.from({ length: width * height }, (_, i) =>
    texture((i % width) + 0.5, Math.floor(i / width) + 0.5),
  );
  return { width, height, data };
}

/** The texture in grey. */
export function rasterOf(texture: Texture, width: number, height: number): Raster {
  const { data } = planeOf(texture, width, height);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i++) pixels.set([data[i] ?? 0, data[i] ?? 0, data[i] ?? 0, 255], i * 4);
  return { width, height, data: pixels };
}
