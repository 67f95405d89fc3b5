import { LINEAR_OF_BYTE, luminanceOf } from '../raster/colour.ts';
import { energyWithin, logLuminance, octavesOf, shrinkMask } from '../raster/detail.ts';
import type { Plane, Raster } from '../raster/raster.ts';
import { type FacePatch, PATCH_EYES_PX } from './face-patch.ts';
import { MARK } from './mesh-regions.ts';
import type { FaceSkin, LinearColour } from './photo-traits.ts';

/** sRGB bytes at and beyond which a pixel says no more about the skin. */
export const CLIPPED = { dark: 25, bright: 247 } as const;
/** Fewer pixels of skin than this say nothing. */
const LEAST_SKIN = 4000;
/** The side of the square of cheek that is measured, in eye distances. */
export const CHEEK_SIDE = 0.3;
/** How far outwards from the middle between eye and corner of the mouth, in half widths of the eye. */
const CHEEK_OUTWARDS = 0.35;

/** A part of a patch in whole pixels; what it says beyond the patch is left out. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean colour of the pixels of a part that a test picks, in linear light, and how many there are. */
export function meanColour(
  { width, height, data }: Raster,
  { left, top, right, bottom }: Part,
  isIn: (pixel: number) => boolean,
): { readonly colour: LinearColour; readonly pixels: number } {
  let [r, g, b, pixels] = [0, 0, 0, 0];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    for (let x = Math.max(0, left), i = y * width + x; x < Math.min(width, right); x++, i++) {
      if (!isIn(i)) continue;
      r += LINEAR_OF_BYTE[data[i * 4] ?? 0] ?? 0;
      g += LINEAR_OF_BYTE[data[i * 4 + 1] ?? 0] ?? 0;
      b += LINEAR_OF_BYTE[data[i * 4 + 2] ?? 0] ?? 0;
      pixels++;
    }
  const n = Math.max(1, pixels);
  return { colour: [r / n, g / n, b / n], pixels };
}

/** Whether a pixel is burnt out or drowned. A dark skin's own darkness is not: some channel of it still tells. */
export function clipOf(r: number, g: number, b: number): 'bright' | 'dark' | null {
  if (Math.max(r, g, b) <= CLIPPED.dark) return 'dark';
  return 0.2126 * r + 0.7152 * g + 0.0722 * b >= CLIPPED.bright ? 'bright' : null;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middles of the squares of cheek that are measured, half-way from eyes to mouth; `at` is where a vertex lies. */
export function cheekMiddles(at: (vertex: number) => Place): readonly [right: Place, left: Place] {
  const middle = (outer: number, inner: number, corner: number): Place => {
    const [o, i, m] = [at(outer), at(inner), at(corner)];
    // The middle between eye and corner of the mouth, and a little outwards, off the fold beside the nose.
    const along = (k: 'x' | 'y') => {
      const eye = (o[k] + i[k]) / 2;
      return (eye + m[k]) / 2 + (o[k] - eye) * CHEEK_OUTWARDS;
    };
    return { x: along('x'), y: along('y') };
  };
  return [
    middle(MARK.rightEyeOuter, MARK.rightEyeInner, MARK.rightMouthCorner),
    middle(MARK.leftEyeOuter, MARK.leftEyeInner, MARK.leftMouthCorner),
  ];
}

/** The squares of cheek of a face on its patch: left top corner and side in pixels. */
export function cheekSquares(mesh: Float32Array): readonly [right: CheekSquare, left: CheekSquare] {
  const side = CHEEK_SIDE * PATCH_EYES_PX;
  const square = ({ x, y }: Place): CheekSquare => ({ x: x - side / 2, y: y - side / 2, side });
  const [right, left] = cheekMiddles((vertex) => ({ x: mesh[vertex * 2] ?? 0, y: mesh[vertex * 2 + 1] ?? 0 }));
  return [square(right), square(left)];
}

/** A square on a patch, in its pixels. */
export interface CheekSquare {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Mean colour of the skin within a square of the patch; `null` where too little of it is there. */
export function cheekColour({ raster }: FacePatch, mask: Uint8Array, { x, y, side }: CheekSquare): LinearColour | null {
  // The pixels whose middles lie within the square.
  const [left, top] = [Math.ceil(x - 0.5), Math.ceil(y - 0.5)];
  const part = { left, top, right: Math.ceil(x + side - 0.5), bottom: Math.ceil(y + side - 0.5) };
  const { colour, pixels } = meanColour(raster, part, (i) => mask[i] === 1);
  return pixels >= (side * side) / 4 ? colour : null;
}

/** One pixel of so many is enough for what lies in the middle of all of them. */
const EVERY = 3;

/** Mean of the middle half of a plane's values within a mask: neither highlights nor shadows pull at it. */
function middleMean(data: Float32Array, mask: Uint8Array): number {
  const picked = new Float32Array(Math.ceil(data.length / EVERY));
  let count = 0;
  for (let i = 0; i < data.length; i += EVERY) if (mask[i] === 1) picked[count++] = data[i] ?? 0;
  const values = picked.subarray(0, count).toSorted();
  const [from, to] = [Math.floor(values.length / 4), Math.ceil((values.length * 3) / 4)];
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum / Math.max(1, to - from);
}

function clippedShares({ data }: Raster, mask: Uint8Array): { readonly bright: number; readonly dark: number } {
  let [bright, dark, all] = [0, 0, 0];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) continue;
    all++;
    const clip = clipOf(data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0);
    if (clip === 'bright') bright++;
    if (clip === 'dark') dark++;
  }
  return { bright: bright / Math.max(1, all), dark: dark / Math.max(1, all) };
}

/** What surrounds the skin (lashes, hair) reaches so many pixels into its detail. */
const RIM_PX = 8;

/** The second octave: its band is half as strong at 1/20 and at 1/5 cycles a pixel. The first is mostly noise. */
function skinDetail(plane: Plane, mask: Uint8Array): number {
  const octave = octavesOf(plane, 2)[1];
  return octave ? energyWithin(octave, shrinkMask(mask, plane.width, RIM_PX)) : 0;
}

/** What the skin of a face tells; `null` where too little of it is on the photo. */
export function estimateSkin(patch: FacePatch, mask: Uint8Array): FaceSkin | null {
  const { raster } = patch;
  const count = mask.reduce((sum, inside) => sum + inside, 0);
  if (count < LEAST_SKIN) return null;
  const plane = logLuminance(raster);
  const clipped = clippedShares(raster, mask);
  const cheeks = cheekSquares(patch.mesh)
    .map((square) => cheekColour(patch, mask, square))
    .filter((colour) => colour !== null);
  const cheek =
    cheeks.length > 0
      ? meanOf(cheeks)
      : meanColour(raster, { left: 0, top: 0, right: raster.width, bottom: raster.height }, (i) => mask[i] === 1)
          .colour;
  return {
    luminanceStops: middleMean(plane.data, mask),
    cheek,
    burntOutShare: clipped.bright,
    drownedShare: clipped.dark,
    detail: skinDetail(plane, mask),
  };
}

function meanOf(colours: readonly LinearColour[]): LinearColour {
  const mean = (c: 0 | 1 | 2) => colours.reduce((sum, colour) => sum + colour[c], 0) / colours.length;
  return [mean(0), mean(1), mean(2)];
}

/** log2 of the luminance of a colour. */
export function stopsOf([r, g, b]: LinearColour): number {
  return Math.log2(Math.max(1e-4, luminanceOf(r, g, b)));
}
