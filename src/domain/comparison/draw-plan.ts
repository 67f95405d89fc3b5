import type { Rectangle } from '../geometry/rectangle.ts';
import type { Similarity } from '../geometry/similarity.ts';
import type { Fingerprint } from '../photo/photo.ts';
import type { Gains } from '../raster/gains.ts';

/** A plain colour, `#rrggbb`. */
export type Colour = string;

/** Fill a rectangle with a colour. */
export interface FillCommand {
  readonly kind: 'fill';
  readonly area: Rectangle<'page'>;
  readonly colour: Colour;
}

/** Draw an upright photo, placed by a similarity and cut off at a rectangle. */
export interface PhotoCommand {
  readonly kind: 'photo';
  readonly fingerprint: Fingerprint;
  readonly place: Similarity<'photo', 'page'>;
  readonly clip: Rectangle<'page'>;
  /** The photo shown mirrored; photo space is then the space of the mirrored photo. */
  readonly mirrored?: true;
  /** What its colour channels are multiplied by; absent for the photo as it is. */
  readonly gains?: Gains;
}

/** Write one line of text. What is wider than `maxWidth` is shortened with an ellipsis. */
export interface TextCommand {
  readonly kind: 'text';
  readonly text: string;
  /** The anchor: baseline of the text at its left end, middle or right end, by `align`. */
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: Colour;
  readonly opacity: number;
  readonly maxWidth: number;
}

/** One step of a plan; later ones cover earlier ones. */
export type DrawCommand = FillCommand | PhotoCommand | TextCommand;

/** A picture as a list of things to draw, first command first, in pixels of the finished page. Screen and export draw the same one. */
export interface DrawPlan {
  readonly width: number;
  readonly height: number;
  readonly commands: readonly DrawCommand[];
}
