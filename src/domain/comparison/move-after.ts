import type { CanvasPoint, CommonPoint } from '../geometry/point.ts';
import { distance, midpoint } from '../geometry/point.ts';
import type { Similarity } from '../geometry/similarity.ts';
import { about, compose, invert, shift, toParts } from '../geometry/similarity.ts';
import type { Fingers } from './viewport.ts';

/** How the after photo lies on the before photo. */
export type Lying = Similarity<'photo', 'common'>;

/** The after photo moved alone, by a movement seen on the stage. `view`: where the common space lies on it. */
export function moveOnStage(
  lying: Lying,
  view: Similarity<'common', 'canvas'>,
  movement: Similarity<'canvas', 'canvas'>,
): Lying {
  return compose(invert(view), compose(movement, compose(view, lying)));
}

/** The movement that takes two fingers from where they were to where they are: shift, turn and scale. */
export function fingerMovement(from: Fingers, to: Fingers): Similarity<'canvas', 'canvas'> {
  const scale = distance(to[0], to[1]) / Math.max(1, distance(from[0], from[1]));
  const angle = (p: Fingers) => Math.atan2(p[1].y - p[0].y, p[1].x - p[0].x);
  const held = midpoint(from[0], from[1]);
  const now = midpoint(to[0], to[1]);
  return compose(shift(now.x - held.x, now.y - held.y), about(held, scale, angle(to) - angle(from)));
}

/** The turn that a handle dragged round a pivot makes, in radians. */
export function turnAbout(pivot: CanvasPoint, from: CanvasPoint, to: CanvasPoint): number {
  return Math.atan2(to.y - pivot.y, to.x - pivot.x) - Math.atan2(from.y - pivot.y, from.x - pivot.x);
}

/** A way the after photo lies, in the numbers a person edits: where its middle is, in pixels of the before photo away from the before's middle. */
export interface LyingNumbers {
  readonly rightPx: number;
  readonly downPx: number;
  /** Degrees clockwise, in (−180, 180]. */
  readonly angleDeg: number;
  readonly scalePercent: number;
}

/** What {@link toNumbers} and {@link fromNumbers} are measured against: the photos' middles, each in its own space, and the before's long side. */
export interface NumbersFrame {
  readonly beforeMiddle: CommonPoint;
  readonly afterMiddle: { readonly x: number; readonly y: number };
  readonly beforeLongPx: number;
}

/** The numbers of a way the after lies. */
export function toNumbers(lying: Lying, frame: NumbersFrame): LyingNumbers {
  const { scale, angleRad } = toParts(lying);
  const { x, y } = frame.afterMiddle;
  return {
    rightPx: (lying.a * x - lying.b * y + lying.tx - frame.beforeMiddle.x) * frame.beforeLongPx,
    downPx: (lying.b * x + lying.a * y + lying.ty - frame.beforeMiddle.y) * frame.beforeLongPx,
    angleDeg: (angleRad * 180) / Math.PI,
    scalePercent: scale * 100,
  };
}

/** The way the after lies that has these numbers; the inverse of {@link toNumbers}. */
export function fromNumbers(numbers: LyingNumbers, frame: NumbersFrame): Lying {
  const angleRad = (numbers.angleDeg * Math.PI) / 180;
  const scale = numbers.scalePercent / 100;
  const [a, b] = [scale * Math.cos(angleRad), scale * Math.sin(angleRad)];
  const { x, y } = frame.afterMiddle;
  return {
    a,
    b,
    tx: frame.beforeMiddle.x + numbers.rightPx / frame.beforeLongPx - (a * x - b * y),
    ty: frame.beforeMiddle.y + numbers.downPx / frame.beforeLongPx - (b * x + a * y),
  };
}

/** Scales beyond these make no comparison; a slip of the finger must not lose the photo. */
const SMALLEST = 0.05;
const LARGEST = 20;

/** Whether the after photo still lies in a way one can see and find again: not scaled away and not shifted out of reach. */
export function isReachable(lying: Lying): boolean {
  const { scale, tx, ty } = toParts(lying);
  return scale >= SMALLEST && scale <= LARGEST && Math.hypot(tx, ty) <= 3 * Math.max(1, scale);
}
