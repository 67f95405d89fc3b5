import type { Size } from '../geometry/rectangle.ts';
import { longSidePx, type PhotoSize } from './extent.ts';

/** A canvas on the page never holds more pixels than this: iOS refuses 16,777,216 and more. */
export const MAX_CANVAS_PIXELS = 16_700_000;

/** Long side of the coarse picture of a whole photo that is moved while finer detail is being drawn. */
const COARSE_LONG_PX = 2048;

/** A canvas that covers a pane: whole pixels, and how many of them one CSS px is. */
export interface PanePixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerCss: number;
}

/** Device pixels of a pane; fewer for one so large that a canvas of them would be refused. At least one pixel. */
export function panePixels(pane: Size, deviceRatio: number): PanePixels {
  const wanted = pane.width * pane.height * deviceRatio * deviceRatio;
  const pxPerCss = deviceRatio * Math.min(1, Math.sqrt(MAX_CANVAS_PIXELS / Math.max(1, wanted)));
  const whole = (length: number) => Math.max(1, Math.round(length * pxPerCss - (pxPerCss < deviceRatio ? 0.5 : 0)));
  return { widthPx: whole(pane.width), heightPx: whole(pane.height), pxPerCss };
}

/** Size of the coarse picture of a photo, never larger than the photo itself. */
export function coarsePixels(photo: PhotoSize): PhotoSize {
  const scale = Math.min(1, COARSE_LONG_PX / longSidePx(photo));
  return {
    widthPx: Math.max(1, Math.round(photo.widthPx * scale)),
    heightPx: Math.max(1, Math.round(photo.heightPx * scale)),
  };
}
