import type { PhotoPoint } from '../geometry/point.ts';
import type { Fingerprint } from '../photo/photo.ts';

/** Goes up whenever the same photo would be measured otherwise. */
export const TRAITS_VERSION = 3;

/** A colour in linear light, each channel 0–1 (sRGB primaries). */
export type LinearColour = readonly [red: number, green: number, blue: number];

/**
 * How the head is held towards the camera. `yawDeg` > 0: turned towards the person's own left; `pitchDeg` > 0: chin up; `rollDeg` > 0:
 * leaning clockwise as seen on the photo.
 */
export interface HeadPose {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
  /** How much nearer parts are enlarged, in % per distance between the eyes of depth: the larger, the nearer the camera stood. */
  readonly perspectivePercent: number;
}

/** What the face does, each part of the distance from the eyes to the chin of a face at rest. */
export interface Expression {
  readonly mouthOpening: number;
  /** How high the corners of the mouth lie and how far they are drawn apart. */
  readonly mouthCorners: number;
  readonly eyeOpening: number;
  readonly browHeight: number;
}

/** Where the light comes from, in the frame of the face: x to the person's own left, y up, z out of the face. */
export interface FaceLight {
  readonly direction: readonly [x: number, y: number, z: number];
  /** Directed part of the light over its even part; 0: from everywhere alike, so that the direction means nothing. */
  readonly contrast: number;
  /** log2 of the luminance of the right cheek over the left (the person's own), in stops. */
  readonly cheekStops: number;
}

/** The skin of the face without eyes, brows and lips. */
export interface FaceSkin {
  /** log2 of the mean relative luminance (linear light). */
  readonly luminanceStops: number;
  /** Mean colour of both cheeks. */
  readonly cheek: LinearColour;
  /** Share of pixels that are burnt out, and that are drowned in black. */
  readonly burntOutShare: number;
  readonly drownedShare: number;
  /** Mean square detail of log2 luminance in the band about 1/16–1/4 cycles a pixel at 200 px between the eyes. */
  readonly detail: number;
}

/** A colour measured over some pixels. */
export interface MeasuredColour {
  readonly colour: LinearColour;
  /** Over about how many pixels of the measured raster. */
  readonly pixels: number;
}

/** What one face tells. Absent parts could not be measured. */
export interface FaceTraits {
  /** The mesh, as {@link import('../alignment/face.ts').Face.points} lays it out. */
  readonly mesh: Float32Array;
  /** The middle between the eyes, in photo space. */
  readonly eyes: PhotoPoint;
  /** Distance between the eyes' middles as it would be seen from the front, in photo space. */
  readonly eyeDistance: number;
  readonly pose: HeadPose;
  readonly expression: Expression;
  readonly skin: FaceSkin | null;
  readonly light: FaceLight | null;
  /** The white of both eyes. */
  readonly sclera: MeasuredColour | null;
  /** Colours around the face, one a cell of a grid that grows with it; `null` where the cell is not wholly on the photo, or burnt out. */
  readonly surroundings: readonly (LinearColour | null)[];
}

/** Means over one square of a photo. */
export interface Tile {
  readonly middle: PhotoPoint;
  readonly colour: LinearColour;
  readonly burntOutShare: number;
  readonly drownedShare: number;
  /**
   * Mean square detail of log2 luminance in octaves, the finest (1/4–1/2 cycles a pixel of the measured raster) first; none on a photo
   * with a face, where the skin's is measured.
   */
  readonly detail: readonly number[];
}

/**
 * Everything measured of one photo, unmirrored, that its fair comparison with others needs, so that pairs are judged, and
 * candidates ranked, without decoding anything again. A cache: it can be measured anew from the original.
 */
export interface PhotoTraits {
  readonly fingerprint: Fingerprint;
  readonly version: number;
  /** Size of the raster that was measured. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly face: FaceTraits | null;
  /** The photo in squares of 1/16 of its long side, row by row. */
  readonly tiles: readonly Tile[];
}
