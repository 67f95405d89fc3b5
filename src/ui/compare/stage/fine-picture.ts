import { boundsOf, type PhotoSize, photoExtent } from '../../../domain/comparison/extent.ts';
import type { PanePart, PanePixels } from '../../../domain/comparison/stage-pixels.ts';
import type { Rectangle } from '../../../domain/geometry/rectangle.ts';
import { invert, type Similarity } from '../../../domain/geometry/similarity.ts';

type Place = Similarity<'photo', 'canvas'>;

/** A picture of what a pane shows of a photo. Rectangles are in CSS px of the pane that it was drawn for. */
export interface FinePicture {
  readonly place: Place;
  /** From the pane back to the photo. */
  readonly inverse: Similarity<'canvas', 'photo'>;
  readonly pane: PanePixels;
  /** `null`: the photo is out of sight. */
  readonly drawn: Rectangle<'canvas'> | null;
  /** The bounds of the whole photo. */
  readonly whole: Rectangle<'canvas'>;
  /** Whether it goes on beyond the pane. */
  readonly isWide: boolean;
}

/** Describes a picture of a part of a pane. */
export function finePicture(
  photo: PhotoSize,
  place: Place,
  pane: PanePixels,
  part: PanePart | null,
  isWide: boolean,
): FinePicture {
  const css = (px: number) => px / pane.pxPerCss;
  const drawn = part && { x: css(part.xPx), y: css(part.yPx), width: css(part.widthPx), height: css(part.heightPx) };
  return { place, inverse: invert(place), pane, drawn, whole: boundsOf(photoExtent(photo), place), isWide };
}

/** Whether a picture is of this very view, to a hundredth of a CSS px over the whole photo. */
export function isFor(picture: FinePicture, place: Place, pane: PanePixels): boolean {
  const { place: p, pane: drawnFor } = picture;
  return (
    Math.hypot(p.a - place.a, p.b - place.b) < 0.01 &&
    Math.hypot(p.tx - place.tx, p.ty - place.ty) < 0.01 &&
    drawnFor.widthPx === pane.widthPx &&
    drawnFor.heightPx === pane.heightPx
  );
}

/**
 * Whether a picture, moved by `since` (CSS px of the pane), still covers all that a pane shows of the photo. Parts are rounded to whole
 * pixels, so one is allowed.
 */
export function coversPane(
  { drawn, whole }: FinePicture,
  { a, b, tx, ty }: Similarity<'canvas', 'canvas'>,
  pane: PanePixels,
): boolean {
  if (!drawn || a <= 0 || Math.abs(b) >= 1e-9) return false;
  const one = 1 / pane.pxPerCss;
  const [left, right] = [Math.max(0, a * whole.x + tx), Math.min(pane.widthPx * one, a * (whole.x + whole.width) + tx)];
  const [top, bottom] = [
    Math.max(0, a * whole.y + ty),
    Math.min(pane.heightPx * one, a * (whole.y + whole.height) + ty),
  ];
  if (left >= right || top >= bottom) return true;
  return (
    a * drawn.x + tx <= left + one &&
    a * drawn.y + ty <= top + one &&
    a * (drawn.x + drawn.width) + tx >= right - one &&
    a * (drawn.y + drawn.height) + ty >= bottom - one
  );
}
