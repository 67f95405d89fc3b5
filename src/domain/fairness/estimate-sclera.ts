import { LINEAR_OF_BYTE, luminanceOf } from '../raster/colour.ts';
import { fillPolygon } from '../raster/polygon.ts';
import type { Raster } from '../raster/raster.ts';
import { meanColour, type Part } from './estimate-skin.ts';
import { type FacePatch, PATCH_EYES_PX } from './face-patch.ts';
import { OUTLINE } from './mesh-regions.ts';
import type { LinearColour, MeasuredColour } from './photo-traits.ts';
import { outlineOnPatch } from './skin-mask.ts';

/** The lids' edges, lashes and the wet corners are left out. */
const SHRINK = 0.8;
/** Of the pixels of an eye so many are taken, those that are brightest in their weakest channel: white, not iris, not skin. */
const WHITEST_SHARE = 0.22;
/** Smaller eyes on the photo, in its own pixels between the eyes, are made of too few pixels of colour. */
const LEAST_EYES_PX = 60;
/** The white has to be so much less colourful than the skin beside it, and brighter than the darkest of the eye, to be believed. */
const MOST_COLOUR_OF_SKIN = 0.8;
const LEAST_CONTRAST = 1.8;
/** Fewer pixels of the photo are too few to tell their colour from that of the lids, which JPEG draws into it. */
const LEAST_PIXELS = 40;

/** How far apart the channels of a colour are, over its brightest. */
function colourfulness(colour: LinearColour): number {
  const most = Math.max(...colour);
  return most <= 0 ? 0 : (most - Math.min(...colour)) / most;
}

/** The pixel values below which a share of all lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The weakest channel of a pixel, linear light: high only where it is bright and colourless. */
function whiteness({ data }: Raster, i: number): number {
  return Math.min(
    LINEAR_OF_BYTE[data[i * 4] ?? 0] ?? 0,
    LINEAR_OF_BYTE[data[i * 4 + 1] ?? 0] ?? 0,
    LINEAR_OF_BYTE[data[i * 4 + 2] ?? 0] ?? 0,
  );
}

/** The part of a patch that an outline (x and y of each corner in turn) lies in. */
function partAround(outline: readonly number[]): Part {
  const [xs, ys] = [outline.filter((_, i) => i % 2 === 0), outline.filter((_, i) => i % 2 === 1)];
  return {
    left: Math.floor(Math.min(...xs)),
    top: Math.floor(Math.min(...ys)),
    right: Math.ceil(Math.max(...xs)),
    bottom: Math.ceil(Math.max(...ys)),
  };
}

function whiteOfEye(patch: FacePatch, vertices: readonly number[], skin: LinearColour): MeasuredColour | null {
  const { raster, onPhoto, mesh } = patch;
  const mask = new Uint8Array(raster.width * raster.height);
  const outline = outlineOnPatch(mesh, vertices, SHRINK);
  fillPolygon(mask, raster.width, outline, 1);
  const part = partAround(outline);
  const inside: number[] = [];
  const [first, last] = [Math.max(0, part.top) * raster.width, Math.max(0, part.bottom) * raster.width];
  for (let i = first; i < Math.min(last, mask.length); i++) if (mask[i] === 1 && onPhoto[i] === 1) inside.push(i);
  const values = inside.map((i) => whiteness(raster, i));
  const [low, high] = [quantile(values, 0.08), quantile(values, 1 - WHITEST_SHARE)];
  // The glint of a lamp on the eye has the lamp's colour and no more.
  const glint = quantile(values, 0.97);
  const { colour, pixels } = meanColour(raster, part, (i) => {
    const white = mask[i] === 1 ? whiteness(raster, i) : 0;
    return white >= high && white <= glint && white > 0;
  });
  const isWhite =
    pixels >= 40 &&
    high > LEAST_CONTRAST * low &&
    colourfulness(colour) < MOST_COLOUR_OF_SKIN * colourfulness(skin) &&
    luminanceOf(...colour) > 0.5 * luminanceOf(...skin);
  return isWhite ? { colour, pixels } : null;
}

/**
 * The colour of the white of the eyes, of both together; `null` where the eyes are closed, too small on the photo, or their white cannot
 * be told from what surrounds it.
 * @param eyesPx distance between the eyes in pixels of the photo
 * @param skin colour of the cheeks
 */
export function estimateSclera(patch: FacePatch, eyesPx: number, skin: LinearColour): MeasuredColour | null {
  if (eyesPx < LEAST_EYES_PX) return null;
  const eyes = [OUTLINE.rightEye, OUTLINE.leftEye]
    .map((vertices) => whiteOfEye(patch, vertices, skin))
    .filter((eye) => eye !== null);
  const pixels = eyes.reduce((sum, eye) => sum + eye.pixels, 0);
  const share = (eyesPx / PATCH_EYES_PX) ** 2;
  if (pixels * share < LEAST_PIXELS) return null;
  const mean = (c: 0 | 1 | 2) => eyes.reduce((sum, eye) => sum + eye.colour[c] * eye.pixels, 0) / pixels;
  return { colour: [mean(0), mean(1), mean(2)], pixels: pixels * share };
}
