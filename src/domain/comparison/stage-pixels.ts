import { intersect, type Rectangle, type Size } from '../geometry/rectangle.ts';
import { compose, fromParts, type Similarity } from '../geometry/similarity.ts';
import { boundsOf, longSidePx, type PhotoSize, photoExtent } from './extent.ts';

/** A canvas on the page never holds more pixels than this: iOS refuses 16,777,216 and more. */
export const MAX_CANVAS_PIXELS = 16_700_000;

/** Long side of a photo in its coarse picture, which is moved while finer detail is being drawn. */
const COARSE_LONG_PX = 1280;

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

/** A picture of a whole photo. */
export interface WholePicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Photo space → pixels of the picture. */
  readonly place: Similarity<'photo', 'canvas'>;
}

/**
 * The coarse picture of a whole photo, turned by `angleRad` already: what is turned while it is shown costs the browser three times as
 * much to draw. Its pixels are never smaller than the photo's.
 */
export function coarsePicture(photo: PhotoSize, angleRad: number): WholePicture {
  const scale = Math.min(COARSE_LONG_PX, longSidePx(photo));
  const turned = fromParts<'photo', 'canvas'>({ scale, angleRad, tx: 0, ty: 0 });
  const { x, y, width, height } = boundsOf(photoExtent(photo), turned);
  return {
    widthPx: Math.max(1, Math.ceil(width - 1e-6)),
    heightPx: Math.max(1, Math.ceil(height - 1e-6)),
    place: { ...turned, tx: -x, ty: -y },
  };
}

/** The part of a pane that a photo covers, in whole pixels, and where the photo lies in it. */
export interface PanePart {
  /** The part's left top corner, in pixels of the pane. */
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Photo space → pixels of the part. */
  readonly place: Similarity<'photo', 'canvas'>;
}

/**
 * The last pixel at or before a place; where a CSS px is a whole number of pixels, the last that begins one. A canvas that lies on whole CSS px and
 * is moved by whole CSS px need not be sampled anew.
 */
function onCssPixel(px: number, { pxPerCss }: PanePixels): number {
  return Number.isInteger(pxPerCss) ? Math.floor(px / pxPerCss) * pxPerCss : Math.floor(px);
}

/** How far beyond a pane a picture goes on so that it stays sharp when it is moved a little: this share of the pane on either side. */
const MARGIN_SHARE = 1 / 4;

/** With its margin a picture has no more pixels than this, 32 MB. */
const MAX_WIDE_PIXELS = 8_400_000;

/** A pane with a margin round it, in its own pixels; narrower for a large pane, and none where that is large enough by itself. */
export function withMargin({ widthPx, heightPx, pxPerCss }: PanePixels): Rectangle<'canvas'> {
  const room = (Math.sqrt(MAX_WIDE_PIXELS / (widthPx * heightPx)) - 1) / 2;
  const share = Math.max(0, Math.min(MARGIN_SHARE, room));
  const unit = Number.isInteger(pxPerCss) ? pxPerCss : 1;
  const whole = (px: number) => Math.floor((px * share) / unit) * unit;
  const [across, down] = [whole(widthPx), whole(heightPx)];
  return { x: -across, y: -down, width: widthPx + 2 * across, height: heightPx + 2 * down };
}

/** A pane without a margin, in its own pixels. */
export function withoutMargin({ widthPx, heightPx }: PanePixels): Rectangle<'canvas'> {
  return { x: 0, y: 0, width: widthPx, height: heightPx };
}

/**
 * The part of a pane that a photo covers: all that needs to be drawn of it. `null` where the photo is out of sight.
 * @param place photo space → CSS px of the pane
 * @param within what is to be drawn at most, in pixels of the pane
 */
export function coveredPart(
  photo: PhotoSize,
  place: Similarity<'photo', 'canvas'>,
  pane: PanePixels,
  within = withoutMargin(pane),
): PanePart | null {
  const toPx = fromParts<'canvas', 'canvas'>({ scale: pane.pxPerCss, angleRad: 0, tx: 0, ty: 0 });
  const inPane = compose(toPx, place);
  const seen = intersect(boundsOf(photoExtent(photo), inPane), within);
  if (!seen) return null;
  const [xPx, yPx] = [onCssPixel(seen.x, pane), onCssPixel(seen.y, pane)];
  return {
    xPx,
    yPx,
    widthPx: Math.max(1, Math.min(within.x + within.width, Math.ceil(seen.x + seen.width - 1e-6)) - xPx),
    heightPx: Math.max(1, Math.min(within.y + within.height, Math.ceil(seen.y + seen.height - 1e-6)) - yPx),
    place: { ...inPane, tx: inPane.tx - xPx, ty: inPane.ty - yPx },
  };
}
