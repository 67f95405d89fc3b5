import { fingerMovement } from '../../../domain/comparison/move-after.ts';
import { dividerPx, splitAt } from '../../../domain/comparison/split.ts';
import { PANE_GAP } from '../../../domain/comparison/stage-geometry.ts';
import { doubleTapZoom, type Fingers, pinch } from '../../../domain/comparison/viewport.ts';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import { about, shift } from '../../../domain/geometry/similarity.ts';
import type { Drag, GestureTarget } from './gestures.ts';
import type { StageControl } from './stage-control.ts';

/** How near to the divider a press takes hold of it, in CSS px. */
const REACH_PX = { mouse: 14, touch: 26 };

/** What pointers and wheel do on a stage. */
export class StageTarget implements GestureTarget {
  readonly #control: StageControl;

  constructor(control: StageControl) {
    this.#control = control;
  }

  /** A place of the stage as a place of the pane it is on. */
  #onPane(at: CanvasPoint): CanvasPoint {
    const { arrangement, frame } = this.#control.layout;
    const [right, below] = [frame.pane.width + PANE_GAP / 2, frame.pane.height + PANE_GAP / 2];
    const { stage } = this.#control.state;
    if (arrangement === 'across' && at.x > right) return { x: at.x - (stage.width - frame.pane.width), y: at.y };
    if (arrangement === 'stacked' && at.y > below) return { x: at.x, y: at.y - (stage.height - frame.pane.height) };
    return at;
  }

  press(at: CanvasPoint, event: PointerEvent): Drag | null {
    const control = this.#control;
    const { mode } = control.state;
    if (mode === 'slider' && this.#isOnDivider(at, event)) return this.#split(at);
    if (!control.isLinked) return this.#moveAfter(at);
    const pan = control.geometry.isPannable ? this.#pan(at) : null;
    if (mode === 'blink') return this.#hold(pan);
    return pan ?? (mode === 'slider' ? this.#splitFromAnywhere(at) : null);
  }

  #isOnDivider(at: CanvasPoint, event: PointerEvent): boolean {
    const isHandle = event.target instanceof Element && event.target.closest('[role="slider"]') !== null;
    const { geometry, state, view } = this.#control;
    const along = state.direction === 'vertical' ? at.x : at.y;
    const reach = event.pointerType === 'mouse' ? REACH_PX.mouse : REACH_PX.touch;
    return isHandle || Math.abs(along - dividerPx(view.split, geometry.track)) <= reach;
  }

  /** The divider keeps its distance from the pointer that took hold of it. */
  #split(from: CanvasPoint): Drag {
    const control = this.#control;
    const start = dividerPx(control.view.split, control.geometry.track);
    return {
      move: (at) => {
        const { geometry, state } = control;
        const px = { x: start + at.x - from.x, y: start + at.y - from.y };
        control.setSplit(splitAt(px, geometry.track, state.direction));
      },
      end: () => {},
    };
  }

  /** Where there is nothing to pan, a drag from anywhere brings the divider to the pointer. */
  #splitFromAnywhere(from: CanvasPoint): Drag {
    const control = this.#control;
    let isFar = false;
    return {
      move: (at) => {
        const { geometry, state } = control;
        isFar ||= Math.abs(state.direction === 'vertical' ? at.x - from.x : at.y - from.y) > 4;
        if (isFar) control.setSplit(splitAt(at, geometry.track, state.direction));
      },
      end: () => {},
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

  #hold(pan: Drag | null): Drag {
    this.#control.blinking.hold(true);
    return {
      move: (at) => pan?.move(at),
      end: () => this.#control.blinking.hold(false),
    };
  }

  #moveAfter(from: CanvasPoint): Drag {
    let last = from;
    return {
      move: (at) => {
        this.#control.moveAfter(shift(at.x - last.x, at.y - last.y));
        last = at;
      },
      end: () => {
        if (last !== from) this.#control.letGoOfAfter();
      },
    };
  }

  pinch(from: Fingers, to: Fingers): void {
    const control = this.#control;
    const [held, now]: [Fingers, Fingers] = [
      [this.#onPane(from[0]), this.#onPane(from[1])],
      [this.#onPane(to[0]), this.#onPane(to[1])],
    ];
    if (!control.isLinked) {
      control.moveAfter(fingerMovement(held, now));
      return;
    }
    const { frame, limits } = control.layout;
    control.setViewport(pinch(control.state.viewport, frame, held, now, limits));
  }

  pinchEnd(): void {
    if (!this.#control.isLinked) this.#control.letGoOfAfter();
  }

  doubleTap(at: CanvasPoint): void {
    const { state, layout } = this.#control;
    const zoom = doubleTapZoom(state.viewport, layout.limits);
    if (zoom === 1) this.#control.fit();
    else this.#control.zoomBy(zoom / state.viewport.zoom, this.#onPane(at));
  }

  wheelZoom(at: CanvasPoint, factor: number): void {
    const control = this.#control;
    if (control.isLinked) {
      control.zoomBy(factor, this.#onPane(at));
      return;
    }
    control.moveAfter(about(this.#onPane(at), factor, 0));
    control.letGoOfAfter();
  }

  wheelPan(dx: number, dy: number): void {
    this.#control.panBy(dx, dy);
  }
}
