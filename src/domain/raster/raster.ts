/**
 * Pixels of an upright picture in sRGB: RGBA, 8 bits each, not premultiplied, row by row from the top left.
 * `data.length === width * height * 4`. The pixel (i, j) covers the square from (i, j) to (i + 1, j + 1), so its middle lies at
 * (i + 0.5, j + 0.5): places are counted from pixel edges, as canvases do.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One value a pixel, laid out as in a {@link Raster}. `data.length === width * height`. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}
