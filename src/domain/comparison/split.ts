import type { CanvasPoint } from '../geometry/point.ts';
import { intersect, type Rectangle, type Size } from '../geometry/rectangle.ts';
import type { DividerDirection } from './comparison.ts';

/** The stretch of the stage along which the divider moves, in CSS px from the stage's left (upright divider) or top edge. */
export interface SplitTrack {
  readonly start: number;
  readonly length: number;
}

/**
 * The divider moves over the part of the before photo that is seen, so that half is half of the photo, and so that a resized
 * stage leaves the divider on the same place of the photo. The whole stage where none of the photo is seen.
 */
export function splitTrack(before: Rectangle<'canvas'>, stage: Size, direction: DividerDirection): SplitTrack {
  const whole: Rectangle<'canvas'> = { x: 0, y: 0, width: stage.width, height: stage.height };
  const seen = intersect(before, whole) ?? whole;
  return direction === 'vertical' ? { start: seen.x, length: seen.width } : { start: seen.y, length: seen.height };
}

/** Keeps a split within 0 (all after) … 1 (all before). */
export function clampSplit(split: number): number {
  return Math.min(1, Math.max(0, split));
}

/** Where the divider stands, in CSS px along its track's axis. */
export function dividerPx(split: number, track: SplitTrack): number {
  return track.start + split * track.length;
}

/**
 * Where before ends and after begins, in CSS px. The same as the divider but at the ends: all before is all before and all
 * after all after, even where the after photo reaches further than the before.
 */
export function clipPx(split: number, track: SplitTrack, stageLength: number): number {
  if (split <= 0) return 0;
  return split >= 1 ? stageLength : dividerPx(split, track);
}

/** The split with the divider at a place of the stage. */
export function splitAt(at: CanvasPoint, track: SplitTrack, direction: DividerDirection): number {
  const along = direction === 'vertical' ? at.x : at.y;
  return clampSplit((along - track.start) / Math.max(1, track.length));
}

/** The share shown as a whole percentage, as it is spoken. */
export function splitPercent(split: number): number {
  return Math.round(split * 100);
}

/**
 * The share after a key of a slider, or `null` when the key says nothing to it. Arrows go where they point; with an upright
 * divider up is more and down is less, as sliders do. 1 % a step, 10 % with Page Up and Page Down.
 */
export function splitAfterKey(split: number, key: string, direction: DividerDirection): number | null {
  const up = direction === 'vertical' ? 0.01 : -0.01;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -0.01,
    ArrowRight: 0.01,
    ArrowUp: up,
    ArrowDown: -up,
    PageUp: up * 10,
    PageDown: -up * 10,
    Home: -1,
    End: 1,
  };
  const step = steps[key];
  // Rounded to whole steps, so that a hundred of them end where they should.
  return step === undefined ? null : clampSplit(Math.round((split + step) * 1000) / 1000);
}
