import { type CanvasPoint, distance, midpoint } from '../geometry/point.ts';
import { centre, type Rectangle, type Size } from '../geometry/rectangle.ts';
import { apply, invert, type Similarity } from '../geometry/similarity.ts';
import type { Viewport } from './comparison.ts';
import { longSidePx, type PhotoSize } from './extent.ts';

/** What a viewport is measured against: the pane it fills, in CSS px, and the extent of the reference (before) photo. */
export interface Frame {
  readonly pane: Size;
  readonly reference: Rectangle<'common'>;
}

/** How far one may zoom. `oneToOne`: the zoom at which one photo pixel fills one device pixel. */
export interface ZoomLimits {
  readonly min: number;
  readonly max: number;
  readonly oneToOne: number;
}

/** Closest look: this many device pixels for one photo pixel. */
const CLOSEST = 8;

/** CSS px of the pane for one unit of the common space when the reference just fits. */
export function fitScale({ pane, reference }: Frame): number {
  return Math.min(pane.width / reference.width, pane.height / reference.height);
}

/** The viewport in which the whole reference photo is seen. */
export function fitted(reference: Rectangle<'common'>): Viewport {
  return { centre: centre(reference), zoom: 1 };
}

/** The viewport that shows a part of the common space as large as the pane allows. */
export function showing(part: Rectangle<'common'>, frame: Frame): Viewport {
  return { zoom: fitScale({ pane: frame.pane, reference: part }) / fitScale(frame), centre: centre(part) };
}

/** Where the common space lies on the pane: the viewport's centre in the middle, its zoom times the fitting scale. */
export function viewOf(viewport: Viewport, frame: Frame): Similarity<'common', 'canvas'> {
  const a = fitScale(frame) * viewport.zoom;
  return {
    a,
    b: 0,
    tx: frame.pane.width / 2 - a * viewport.centre.x,
    ty: frame.pane.height / 2 - a * viewport.centre.y,
  };
}

/**
 * How far one may zoom on a pane: out until all of `content` (both photos) is seen and 1:1 is reached, in until one pixel of the reference fills
 * {@link CLOSEST} device pixels; a small photo that is enlarged that much when it fits can still be looked at four times closer.
 */
export function zoomLimits(
  frame: Frame,
  photo: PhotoSize,
  content: Rectangle<'common'>,
  deviceRatio: number,
): ZoomLimits {
  const fit = fitScale(frame);
  const oneToOne = longSidePx(photo) / (fit * deviceRatio);
  const all = fitScale({ pane: frame.pane, reference: content }) / fit;
  return { min: Math.max(0.1, Math.min(1, all, oneToOne)), max: Math.max(CLOSEST * oneToOne, 4), oneToOne };
}

/** Device pixels for one pixel of the reference photo, 1 meaning “1:1”. */
export function magnification(viewport: Viewport, limits: ZoomLimits): number {
  return viewport.zoom / limits.oneToOne;
}

/** The nearest centre along one axis from which no more than need be of the pane is empty. `wanted` when nothing is hidden. */
function clampAxis(value: number, start: number, length: number, seen: number, wanted: number): number {
  const [low, high] = [start + seen / 2, start + length - seen / 2];
  if (low <= high) return Math.min(high, Math.max(low, value));
  return Math.min(low, Math.max(high, wanted));
}

/**
 * The nearest allowed viewport: zoom within the limits, and the pane filled as far as `content` can fill it. Along an axis on
 * which all content is seen the reference stays in the middle.
 */
export function clampViewport(
  viewport: Viewport,
  frame: Frame,
  content: Rectangle<'common'>,
  limits: Pick<ZoomLimits, 'min' | 'max'>,
): Viewport {
  const zoom = Math.min(limits.max, Math.max(limits.min, viewport.zoom));
  const scale = fitScale(frame) * zoom;
  const middle = centre(frame.reference);
  return {
    zoom,
    centre: {
      x: clampAxis(viewport.centre.x, content.x, content.width, frame.pane.width / scale, middle.x),
      y: clampAxis(viewport.centre.y, content.y, content.height, frame.pane.height / scale, middle.y),
    },
  };
}

/** Zooms so that what was under `from` comes under `to`, `factor` times as large. Not clamped. */
function zoomFromTo(viewport: Viewport, frame: Frame, from: CanvasPoint, to: CanvasPoint, factor: number): Viewport {
  const held = apply(invert(viewOf(viewport, frame)), from);
  const zoom = viewport.zoom * factor;
  const scale = fitScale(frame) * zoom;
  return {
    zoom,
    centre: {
      x: held.x - (to.x - frame.pane.width / 2) / scale,
      y: held.y - (to.y - frame.pane.height / 2) / scale,
    },
  };
}

/** Zooms by `factor` about a place of the pane, which keeps what it shows. The zoom is kept within the limits, the centre is not clamped. */
export function zoomAbout(
  viewport: Viewport,
  frame: Frame,
  at: CanvasPoint,
  factor: number,
  limits: Pick<ZoomLimits, 'min' | 'max'>,
): Viewport {
  const zoom = Math.min(limits.max, Math.max(limits.min, viewport.zoom * factor));
  return zoomFromTo(viewport, frame, at, at, zoom / viewport.zoom);
}

/** Moves the picture by CSS px: what was at a place is `dx`, `dy` further on. Not clamped. */
export function panBy(viewport: Viewport, frame: Frame, dx: number, dy: number): Viewport {
  const scale = fitScale(frame) * viewport.zoom;
  return { zoom: viewport.zoom, centre: { x: viewport.centre.x - dx / scale, y: viewport.centre.y - dy / scale } };
}

/** Two places of the pane under two fingers. */
export type Fingers = readonly [CanvasPoint, CanvasPoint];

/** Zooms and moves as two fingers went; their turning is left out, since a comparison is never shown turned. Zoom within limits, centre not clamped. */
export function pinch(
  viewport: Viewport,
  frame: Frame,
  from: Fingers,
  to: Fingers,
  limits: Pick<ZoomLimits, 'min' | 'max'>,
): Viewport {
  const factor = distance(to[0], to[1]) / Math.max(1, distance(from[0], from[1]));
  const zoom = Math.min(limits.max, Math.max(limits.min, viewport.zoom * factor));
  return zoomFromTo(viewport, frame, midpoint(from[0], from[1]), midpoint(to[0], to[1]), zoom / viewport.zoom);
}

/** The two states a double tap goes between: the whole photo, and 1:1 or (where that is hardly closer) three times as large. */
export function doubleTapZoom(viewport: Viewport, limits: ZoomLimits): number {
  const close = Math.min(limits.max, limits.oneToOne > 1.3 ? limits.oneToOne : 3);
  return viewport.zoom > 1.01 ? 1 : close;
}
