import type { Viewport } from '../../../domain/comparison/comparison.ts';
import type { StageGeometry } from '../../../domain/comparison/stage-geometry.ts';
import { magnification } from '../../../domain/comparison/viewport.ts';
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

/** The part of a snapshot that zoom and layout decide. */
export function zoomOf(
  viewport: Viewport,
  { limits, arrangement }: StageGeometry,
): Pick<StageSnapshot, 'magnification' | 'isFitted' | 'arrangement'> {
  return {
    magnification: magnification(viewport, limits),
    isFitted: Math.abs(viewport.zoom - 1) < 1e-3,
    arrangement,
  };
}

/** Whether two snapshots tell the same. */
export function isSameSnapshot(a: StageSnapshot, b: StageSnapshot): boolean {
  return (Object.keys(a) as (keyof StageSnapshot)[]).every((key) => Object.is(a[key], b[key]));
}
