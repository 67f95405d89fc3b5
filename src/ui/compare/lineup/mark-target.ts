import type { PointMark, Side } from '../../../domain/comparison/point-marks.ts';
import type { Fingers } from '../../../domain/comparison/viewport.ts';
import { type CanvasPoint, distance, type PhotoPoint } from '../../../domain/geometry/point.ts';
import { apply } from '../../../domain/geometry/similarity.ts';
import type { Drag, GestureTarget } from '../stage/gestures.ts';
import type { PaneControl } from './pane-control.ts';

/** What comes of gestures on a pane of marks. */
export interface MarkDeeds {
  /** The marks as they are now. */
  marks(): readonly PointMark[];
  move(id: number, at: PhotoPoint): void;
  place(at: PhotoPoint): void;
}

/** How near to a mark a press takes hold of it, in CSS px. */
const REACH_PX = 24;

/** Placing marks by a tap or, with the loupe, by a drag; dragging those there are; zooming and panning the photo. */
export class MarkTarget implements GestureTarget {
  readonly #control: PaneControl;
  readonly #side: Side;
  #deeds: MarkDeeds = { marks: () => [], move: () => {}, place: () => {} };

  constructor(control: PaneControl, side: Side) {
    this.#control = control;
    this.#side = side;
  }

  setDeeds(deeds: MarkDeeds): void {
    this.#deeds = deeds;
  }

  press(at: CanvasPoint): Drag | null {
    const held = this.#nearest(at);
    if (held) return this.#dragMark(held.id, held.point, at);
    return this.#control.isPannable ? this.#pan(at) : this.#dragNew(at);
  }

  #nearest(at: CanvasPoint): { readonly id: number; readonly point: PhotoPoint } | null {
    const near = this.#deeds.marks().flatMap((mark) => {
      const point = mark[this.#side];
      if (!point) return [];
      const photoPoint: PhotoPoint = { x: point.x, y: point.y };
      const away = distance(apply(this.#control.place, photoPoint), at);
      return away <= REACH_PX ? [{ id: mark.id, point: photoPoint, away }] : [];
    });
    return near.toSorted((a, b) => a.away - b.away)[0] ?? null;
  }

  /** The mark keeps its distance from the finger, so that a touch beside it does not move it. */
  #dragMark(id: number, start: PhotoPoint, from: CanvasPoint): Drag {
    const origin = apply(this.#control.place, start);
    let at = start;
    this.#control.setMoving({ id, at });
    return {
      move: (to) => {
        at = this.#control.photoPoint({ x: origin.x + to.x - from.x, y: origin.y + to.y - from.y });
        this.#control.setMoving({ id, at });
      },
      end: (isCancelled) => {
        this.#control.setMoving(null);
        if (!isCancelled && at !== start) this.#deeds.move(id, at);
      },
    };
  }

  #dragNew(from: CanvasPoint): Drag {
    let at: PhotoPoint | null = null;
    return {
      move: (to) => {
        // What hardly moves is a tap.
        if (!at && distance(from, to) <= 4) return;
        at = this.#control.photoPoint(to);
        this.#control.setMoving({ id: null, at });
      },
      end: (isCancelled) => {
        this.#control.setMoving(null);
        if (at && !isCancelled) this.#deeds.place(at);
      },
    };
  }

  #pan(from: CanvasPoint): Drag {
    let last = from;
    return {
      move: (at) => {
        this.#control.panBy(at.x - last.x, at.y - last.y);
        last = at;
      },
      end: () => {},
    };
  }

  tap(at: CanvasPoint): void {
    if (!this.#nearest(at)) this.#deeds.place(this.#control.photoPoint(at));
  }

  pinch(from: Fingers, to: Fingers): void {
    this.#control.pinch(from, to);
  }

  pinchEnd(): void {}

  doubleTap(): void {}

  wheelZoom(at: CanvasPoint, factor: number): void {
    this.#control.zoomBy(factor, at);
  }

  wheelPan(dx: number, dy: number): void {
    this.#control.panBy(dx, dy);
  }
}
