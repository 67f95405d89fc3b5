import { deltaE00, type Lab, labOf, luminanceOf } from '../raster/colour.ts';
import type { Pair } from './pair.ts';
import type { FaceTraits, LinearColour } from './photo-traits.ts';
import { CELLS } from './surroundings.ts';
import { median, tilePairs } from './tile-pairs.ts';

/** What of a pair should not have changed, and what it looks like in both photos. Never the skin that is judged. */
export interface Reference {
  readonly from: 'sclera' | 'background';
  /** log2 of each channel's linear light, after over before. */
  readonly shift: LinearColour;
  /** Cells around the face (see `CELLS`) it was seen in; none for the whites of the eyes, and for photos without a face. */
  readonly cells: readonly number[];
}

/** A colour of a place in both photos, as log2 of after over before in each channel. */
interface Seen {
  readonly cell: number;
  readonly shift: LinearColour;
  readonly level: number;
}

/** Fewer places than this are no background. */
const LEAST_CELLS = 8;
/** Channels darker than this are noise, and brighter than that cut off, in linear light. */
const USABLE = { least: 0.006, most: 0.96 } as const;
/** Places agree whose colour shifts by the same within this, and whose brightness does, in stops. */
const AGREEING = { colour: 0.12, brightness: 0.4 } as const;
/** So many of the places have to agree. */
const AGREEING_SHARE = 0.6;
/** A background with less structure than this (scatter of its brightness, in stops) could be another wall as well. */
const LEAST_STRUCTURE = 0.25;
/** A plain background's colour may shift by so much otherwise than the skin's, in stops. */
const SKIN_AGREES = 0.16;
/** Whites of the eyes and background may shift by so much differently. */
const SCLERA_AGREES = 0.2;

const CHANNELS = [0, 1, 2] as const;

function shiftOf(before: LinearColour, after: LinearColour): LinearColour | null {
  if (![...before, ...after].every((v) => v >= USABLE.least && v <= USABLE.most)) return null;
  return [Math.log2(after[0] / before[0]), Math.log2(after[1] / before[1]), Math.log2(after[2] / before[2])];
}

/** The part of a shift that is colour and not brightness. */
function chroma(shift: LinearColour): LinearColour {
  const mean = (shift[0] + shift[1] + shift[2]) / 3;
  return [shift[0] - mean, shift[1] - mean, shift[2] - mean];
}

/** How far apart two shifts are in colour, in stops. */
function chromaApart(a: LinearColour, b: LinearColour): number {
  const [p, q] = [chroma(a), chroma(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function medianShift(seen: readonly Seen[]): LinearColour {
  const [r, g, b] = CHANNELS.map((c) => median(seen.map(({ shift }) => shift[c])));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** What the places of a background say together, where enough of them say the same. */
function agreement(seen: readonly Seen[]): { readonly shift: LinearColour; readonly agreeing: readonly Seen[] } | null {
  if (seen.length < LEAST_CELLS) return null;
  const middle = medianShift(seen);
  const level = ([r, g, b]: LinearColour) => (r + g + b) / 3;
  const agreeing = seen.filter(
    ({ shift }) =>
      chromaApart(shift, middle) < AGREEING.colour && Math.abs(level(shift) - level(middle)) < AGREEING.brightness,
  );
  return agreeing.length < AGREEING_SHARE * seen.length ? null : { shift: medianShift(agreeing), agreeing };
}

/** Whether the places differ among themselves, so that they would hardly agree if they were others. */
function isStructured(seen: readonly Seen[]): boolean {
  const middle = median(seen.map(({ level }) => level));
  return median(seen.map(({ level }) => Math.abs(level - middle))) * 1.4826 > LEAST_STRUCTURE;
}

function backgroundAroundFaces(before: FaceTraits, after: FaceTraits): Reference | null {
  const seen = CELLS.flatMap((_, cell): Seen[] => {
    const [b, a] = [before.surroundings[cell], after.surroundings[cell]];
    const shift = b && a ? shiftOf(b, a) : null;
    return b && shift ? [{ cell, shift, level: Math.log2(luminanceOf(...b)) }] : [];
  });
  const found = agreement(seen);
  if (!found) return null;
  const skin = before.skin && after.skin ? shiftOf(before.skin.cheek, after.skin.cheek) : null;
  const isBelieved = isStructured(found.agreeing) || (skin !== null && chromaApart(skin, found.shift) < SKIN_AGREES);
  return isBelieved ? { from: 'background', shift: found.shift, cells: found.agreeing.map(({ cell }) => cell) } : null;
}

function whitesOfEyes(before: FaceTraits, after: FaceTraits): Reference | null {
  if (!before.sclera || !after.sclera) return null;
  const shift = shiftOf(before.sclera.colour, after.sclera.colour);
  return shift && { from: 'sclera', shift, cells: [] };
}

/** Whether a colour could be skin: reddish yellow and somewhat colourful. */
function looksLikeSkin(colour: LinearColour): boolean {
  const { a, b } = labOf(colour);
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return Math.hypot(a, b) > 8 && hue > 10 && hue < 85;
}

function backgroundOfTiles(pair: Pair): Reference | null {
  const seen = tilePairs(pair).flatMap(({ before, after }): Seen[] => {
    // A grey in warm light looks like skin as well: only what does so in both lights is taken for it.
    if (looksLikeSkin(before.colour) && looksLikeSkin(after.colour)) return [];
    const shift = shiftOf(before.colour, after.colour);
    return shift ? [{ cell: -1, shift, level: Math.log2(luminanceOf(...before.colour)) }] : [];
  });
  const found = agreement(seen);
  return found && isStructured(found.agreeing) ? { from: 'background', shift: found.shift, cells: [] } : null;
}

/**
 * What of a pair should not have changed: the background where it is the same in both, else the whites of the eyes. A background that
 * shifts otherwise than the eyes is another background.
 * @returns `null` where nothing is left
 */
export function findReference(pair: Pair): Reference | null {
  const [b, a] = [pair.before.traits?.face, pair.after.traits?.face];
  if (!b || !a) return backgroundOfTiles(pair);
  const [background, eyes] = [backgroundAroundFaces(b, a), whitesOfEyes(b, a)];
  if (!background) return eyes;
  if (!eyes) return background;
  return chromaApart(background.shift, eyes.shift) < SCLERA_AGREES || background.cells.length >= 3 * LEAST_CELLS
    ? background
    : eyes;
}

/** What a middle grey of the before looks like in the after, brightness left out. */
export function greyAfter({ shift }: Pick<Reference, 'shift'>): Lab {
  const [r, g, b] = chroma(shift);
  return { ...labOf([0.2 * 2 ** r, 0.2 * 2 ** g, 0.2 * 2 ** b]), l: 50 };
}

/** How far a shift moves grey, ΔE₀₀ in the a*b* plane. */
export function greyShift(reference: Reference): number {
  return deltaE00(greyAfter({ shift: [0, 0, 0] }), greyAfter(reference));
}
