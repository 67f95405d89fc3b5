import { type Levels, lumaLevels, rasterLevels } from '../domain/raster/halve.ts';
import type { Plane, Raster } from '../domain/raster/raster.ts';

/** A photo as it is shown, ready to be looked at: its pixels and their luminance, each with halvings. */
export interface Picture {
  readonly colour: Levels<Raster>;
  readonly luma: Levels<Plane>;
  /** The unit of photo space in pixels of the raster. */
  readonly longSidePx: number;
  /** The long side of the photo itself, of which the raster may be a reduction. */
  readonly photoLongSidePx: number;
}

/** Prepares an upright photo, mirrored already where it is shown so. What is made of it is made when it is first asked for. */
export function pictureOf(raster: Raster, photoLongSidePx = Math.max(raster.width, raster.height)): Picture {
  return {
    colour: rasterLevels(raster),
    luma: lumaLevels(raster),
    longSidePx: Math.max(raster.width, raster.height),
    photoLongSidePx,
  };
}
