import { LINEAR_OF_BYTE } from '../raster/colour.ts';
import { logLuminance, octavesOf } from '../raster/detail.ts';
import type { Plane, Raster } from '../raster/raster.ts';
import { clipOf } from './estimate-skin.ts';
import type { Tile } from './photo-traits.ts';

/** Tiles along the long side of a photo. */
const TILES_LONG = 16;
const OCTAVES = 4;

/** Mean square of each octave within one tile. */
function energies(octaves: readonly Plane[], x0: number, y0: number, side: number): number[] {
  return octaves.map(({ data, width }) => {
    let sum = 0;
    for (let y = y0; y < y0 + side; y++) for (let x = x0; x < x0 + side; x++) sum += (data[y * width + x] ?? 0) ** 2;
    return sum / (side * side);
  });
}

function tileAt(raster: Raster, octaves: readonly Plane[], x0: number, y0: number, side: number): Tile {
  const sum = [0, 0, 0] as [number, number, number];
  let [bright, dark] = [0, 0];
  for (let y = y0; y < y0 + side; y++) {
    for (let x = x0; x < x0 + side; x++) {
      const at = (y * raster.width + x) * 4;
      const [r = 0, g = 0, b = 0] = [raster.data[at], raster.data[at + 1], raster.data[at + 2]];
      sum[0] += LINEAR_OF_BYTE[r] ?? 0;
      sum[1] += LINEAR_OF_BYTE[g] ?? 0;
      sum[2] += LINEAR_OF_BYTE[b] ?? 0;
      const clip = clipOf(r, g, b);
      if (clip === 'bright') bright++;
      if (clip === 'dark') dark++;
    }
  }
  const n = side * side;
  const longPx = Math.max(raster.width, raster.height);
  return {
    middle: { x: (x0 + side / 2) / longPx, y: (y0 + side / 2) / longPx },
    colour: [sum[0] / n, sum[1] / n, sum[2] / n],
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
