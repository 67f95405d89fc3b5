import { blur } from './blur.ts';
import type { Plane } from './raster.ts';
import type { Resampled } from './resample.ts';

/** A spread of values that still is most likely noise, of 255. */
const NOISE = 3;

/** What stands out of a picture, and how far that is to be trusted. */
export interface LocalContrast {
  /** What stands out, in standard deviations of its surroundings; 0 where the picture says nothing. */
  readonly contrast: Plane;
  /** 0 where the picture says nothing and at its very edge, where half of the surroundings are missing; 1 where they are all there. */
  readonly trust: Plane;
}

/** The share of each pixel's surroundings of the last whole plane: most pictures lie wholly on their photo, and many of one size follow each other. */
let whole: { readonly width: number; readonly sigmaPx: number; readonly share: Float32Array } | undefined;

/** How much of the surroundings of each pixel is there, 0–1. */
function shareOf({ valid, isWhole }: Resampled, sigmaPx: number): Float32Array {
  if (!isWhole) return blur(valid, sigmaPx).data;
  const isKnown = whole?.width === valid.width && whole.share.length === valid.data.length && whole.sigmaPx === sigmaPx;
  if (!whole || !isKnown) whole = { width: valid.width, sigmaPx, share: blur(valid, sigmaPx).data };
  return whole.share;
}

/**
 * What stands out from its surroundings, in standard deviations of those surroundings: exposure, white balance and shading fall out.
 * @param sigmaPx the size of what counts as the surroundings, as the standard deviation of a Gaussian
 * @param noise a spread of values, of 255, that is most likely noise and is not to be taken for contrast
 */
export function localContrast(picture: Resampled, sigmaPx: number, noise = NOISE): LocalContrast {
  const { values, valid } = picture;
  const { width, height } = values;
  const share = shareOf(picture, sigmaPx);
  const mean = blur(values, sigmaPx).data;
  const deviation = new Float32Array(share.length);
  const squares = new Float32Array(share.length);
  for (let i = 0; i < deviation.length; i++) {
    if (!valid.data[i]) continue;
    const one = (values.data[i] ?? 0) - (mean[i] ?? 0) / Math.max(share[i] ?? 0, 1e-3);
    deviation[i] = one;
    squares[i] = one * one;
  }
  const variance = blur({ width, height, data: squares }, sigmaPx).data;
  const trust = new Float32Array(share.length);
  for (let i = 0; i < deviation.length; i++) {
    if (!valid.data[i]) continue;
    const there = share[i] ?? 0;
    const spread = (variance[i] ?? 0) / Math.max(there, 1e-3);
    deviation[i] = (deviation[i] ?? 0) / Math.sqrt(spread + noise * noise);
    trust[i] = Math.min(Math.max(2 * there - 1, 0), 1);
  }
  return { contrast: { width, height, data: deviation }, trust: { width, height, data: trust } };
}
