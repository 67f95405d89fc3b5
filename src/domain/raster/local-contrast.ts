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
function shareOf(valid: Plane, sigmaPx: number): Float32Array {
  if (!valid.data.every((one) => one === 1)) return blur(valid, sigmaPx).data;
  const isKnown = whole?.width === valid.width && whole.share.length === valid.data.length && whole.sigmaPx === sigmaPx;
  if (!whole || !isKnown) whole = { width: valid.width, sigmaPx, share: blur(valid, sigmaPx).data };
  return whole.share;
}

/**
 * What stands out from its surroundings, in standard deviations of those surroundings: exposure, white balance and shading fall out.
 * @param sigmaPx the size of what counts as the surroundings, as the standard deviation of a Gaussian
 * @param noise a spread of values, of 255, that is most likely noise and is not to be taken for contrast
 */
export function localContrast({ values, valid }: Resampled, sigmaPx: number, noise = NOISE): LocalContrast {
  const { width, height } = values;
  const share = shareOf(valid, sigmaPx);
  const mean = blur(values, sigmaPx).data;
  const deviation = new Float32Array(share.length);
  for (let i = 0; i < deviation.length; i++)
    if (valid.data[i]) deviation[i] = (values.data[i] ?? 0) - (mean[i] ?? 0) / Math.max(share[i] ?? 0, 1e-3);
  const squares = new Float32Array(deviation.length);
  for (let i = 0; i < squares.length; i++) squares[i] = (deviation[i] ?? 0) ** 2;
  const variance = blur({ width, height, data: squares }, sigmaPx).data;
  const trust = new Float32Array(share.length);
  for (let i = 0; i < deviation.length; i++) {
    const spread = (variance[i] ?? 0) / Math.max(share[i] ?? 0, 1e-3);
    deviation[i] = (deviation[i] ?? 0) / Math.sqrt(spread + noise * noise);
    if (valid.data[i]) trust[i] = Math.min(Math.max(2 * (share[i] ?? 0) - 1, 0), 1);
  }
  return { contrast: { width, height, data: deviation }, trust: { width, height, data: trust } };
}
