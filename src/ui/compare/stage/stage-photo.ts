import type { LayerRequest } from '../../../app/ports.ts';
import { type PhotoSize, photoExtent } from '../../../domain/comparison/extent.ts';
import type { StageState } from '../../../domain/comparison/stage-geometry.ts';
import { fitted } from '../../../domain/comparison/viewport.ts';
import type { Fingerprint, Photo } from '../../../domain/photo/photo.ts';
import type { Gains } from '../../../domain/raster/gains.ts';

/** A photo to be shown, and how: mirrored, and with its light matched. */
export interface StagePhoto extends PhotoSize {
  readonly fingerprint: Fingerprint;
  readonly mirrored?: true;
  readonly gains?: Gains;
}

/** No photo yet. */
export const NO_PHOTO: StagePhoto = { fingerprint: '', widthPx: 4, heightPx: 3 };

/** A stage on which nothing lies yet. */
export const NO_STAGE: StageState = {
  stage: { width: 0, height: 0 },
  deviceRatio: 1,
  before: NO_PHOTO,
  after: NO_PHOTO,
  viewport: fitted(photoExtent(NO_PHOTO)),
  mode: 'slider',
  direction: 'vertical',
};

/** A photo of the library as it goes on a stage. */
export function stagePhoto({ file, mirrored }: Pick<Photo, 'file' | 'mirrored'>, gains?: Gains): StagePhoto {
  const { fingerprint, widthPx, heightPx } = file;
  return { fingerprint, widthPx, heightPx, ...(mirrored ? { mirrored } : {}), ...(gains ? { gains } : {}) };
}

/** What to ask a worker for to have a photo drawn as it is shown. */
export function layerRequest(
  { fingerprint, mirrored, gains }: StagePhoto,
  { place, widthPx, heightPx }: Omit<LayerRequest, 'fingerprint'>,
): LayerRequest {
  return {
    fingerprint,
    place,
    widthPx,
    heightPx,
    ...(mirrored ? { mirrored } : {}),
    ...(gains ? { gains } : {}),
  };
}

/** What tells apart the pictures that can be drawn of a photo. */
export function lookOf({ fingerprint, mirrored, gains }: StagePhoto): string {
  return `${fingerprint} ${mirrored ? 'mirrored' : ''} ${gains?.join(' ') ?? ''}`;
}
