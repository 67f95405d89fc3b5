import { blur } from './blur.ts';
import type { Plane } from './raster.ts';
import type { Resampled } from './resample.ts';

/** A spread of values that still is most likely noise, of 255. */
const NOISE = 3;

/**
 * What stands out from its surroundings, in standard deviations of those surroundings: exposure, white balance and shading fall out.
 * Where the picture says nothing the answer is 0.
 * @param sigmaPx the size of what counts as the surroundings, as the standard deviation of a Gaussian
 * @param noise a spread of values, of 255, that is most likely noise and is not to be taken for contrast
 */
export function localContrast({ values, valid }: Resampled, sigmaPx: number, noise = NOISE): Plane {
  const { width, height } = values;
  const share = blur(valid, sigmaPx).data;
  const mean = blur(values, sigmaPx).data;
  const deviation = new Float32Array(share.length);
  for (let i = 0; i < deviation.length; i++)
    if (valid.data[i]) deviation[i] = (values.data[i] ?? 0) - (mean[i] ?? 0) / Math.max(share[i] ?? 0, 1e-3);
  const variance = blur({ width, height, data: deviation.map((one) => one * one) }, sigmaPx).data;
  for (let i = 0; i < deviation.length; i++) {
    const spread = (variance[i] ?? 0) / Math.max(share[i] ?? 0, 1e-3);
    deviation[i] = (deviation[i] ?? 0) / Math.sqrt(spread + noise * noise);
  }
  return { width, height, data: deviation };
}
