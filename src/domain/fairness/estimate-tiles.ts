import { LINEAR_OF_BYTE } from '../raster/colour.ts';
import { logLuminance, octavesOf } from '../raster/detail.ts';
import type { Plane, Raster } from '../raster/raster.ts';
import { clipOf } from './estimate-skin.ts';
import type { Tile } from './photo-traits.ts';

/** Tiles along the long side of a photo. */
const TILES_LONG = 16;
const OCTAVES = 4;
/** Of a tile's pixels every second across and down is enough for its colour. */
const EVERY = 2;

/** Mean square of each octave within one tile. */
function energies(octaves: readonly Plane[], x0: number, y0: number, side: number): number[] {
  return octaves.map(({ data, width }) => {
    let sum = 0;
    for (let y = y0; y < y0 + side; y++) for (let x = x0; x < x0 + side; x++) sum += (data[y * width + x] ?? 0) ** 2;
    return sum / (side * side);
  });
}

function tileAt(raster: Raster, octaves: readonly Plane[], x0: number, y0: number, side: number): Tile {
  const { data } = raster;
  let [red, green, blue, bright, dark] = [0, 0, 0, 0, 0];
  for (let y = y0; y < y0 + side; y += EVERY) {
    for (let x = x0, at = (y * raster.width + x0) * 4; x < x0 + side; x += EVERY, at += 4 * EVERY) {
      const r = data[at] ?? 0;
      const g = data[at + 1] ?? 0;
      const b = data[at + 2] ?? 0;
      red += LINEAR_OF_BYTE[r] ?? 0;
      green += LINEAR_OF_BYTE[g] ?? 0;
      blue += LINEAR_OF_BYTE[b] ?? 0;
      const clip = clipOf(r, g, b);
      if (clip === 'bright') bright++;
      if (clip === 'dark') dark++;
    }
  }
  const n = Math.ceil(side / EVERY) ** 2;
  const longPx = Math.max(raster.width, raster.height);
  return {
    middle: { x: (x0 + side / 2) / longPx, y: (y0 + side / 2) / longPx },
    colour: [red / n, green / n, blue / n],
    burntOutShare: bright / n,
    drownedShare: dark / n,
    detail: energies(octaves, x0, y0, side),
  };
}

/**
 * A photo in squares, row by row; strips at the right and lower edge that hold no whole square are left out.
 * @param withDetail whether to measure detail, which only photos without a face need of their tiles
 */
export function estimateTiles(raster: Raster, withDetail: boolean): Tile[] {
  const side = Math.max(1, Math.floor(Math.max(raster.width, raster.height) / TILES_LONG));
  const octaves = withDetail ? octavesOf(logLuminance(raster), OCTAVES) : [];
  const tiles: Tile[] = [];
  for (let y = 0; y + side <= raster.height; y += side)
    for (let x = 0; x + side <= raster.width; x += side) tiles.push(tileAt(raster, octaves, x, y, side));
  return tiles;
}
