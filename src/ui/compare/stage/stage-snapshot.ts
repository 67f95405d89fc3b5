import type { Viewport } from '../../../domain/comparison/comparison.ts';
import type { StageGeometry } from '../../../domain/comparison/stage-geometry.ts';
import type { LayerStatus } from './photo-layer.ts';
import type { Shown } from './stage-paint.ts';

/** What screens may know of a stage; it changes when a gesture has come to rest, not while it goes on. */
export interface StageSnapshot {
  /** Device pixels for one pixel of the before photo. */
  readonly magnification: number;
  readonly isFitted: boolean;
  readonly arrangement: StageGeometry['arrangement'];
  readonly opacity: number;
  readonly isBlinking: boolean;
  readonly shown: Shown;
  readonly before: LayerStatus;
  readonly after: LayerStatus;
}

/** What a stage shows, as far as a saved comparison keeps it. */
export interface StageView {
  readonly viewport: Viewport;
  readonly split: number;
  readonly opacity: number;
}
