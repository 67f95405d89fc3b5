import type { Fingers } from '../../../domain/comparison/viewport.ts';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import { WheelZoom } from './wheel-zoom.ts';

/** One finger or mouse button on its way. */
export interface Drag {
  move(at: CanvasPoint): void;
  /** `isCancelled`: the browser took the touch over, or a second finger came; what was begun is to be left as it is. */
  end(isCancelled: boolean): void;
}

/** What an element does with pointers. Points are in CSS px from the element's top left corner. */
export interface GestureTarget {
  /** A pointer went down; `null` when nothing follows from a drag from there. */
  press(at: CanvasPoint, event: PointerEvent): Drag | null;
  /** Two fingers moved. */
  pinch(from: Fingers, to: Fingers): void;
  pinchEnd(): void;
  /** Pressed and let go on one place. */
  tap?(at: CanvasPoint, event: PointerEvent): void;
  doubleTap(at: CanvasPoint): void;
  /** `factor` > 1 is closer. */
  wheelZoom(at: CanvasPoint, factor: number): void;
  wheelPan(dx: number, dy: number): void;
}

const DOUBLE_TAP_MS = 320;
const TAP_SLACK_PX = 24;
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** Turns pointer, touch and wheel events of an element into gestures until it is disposed. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #target: GestureTarget;
  readonly #listening = new AbortController();
  #following = new AbortController();
  #isMouse = false;
  readonly #fingers = new Map<number, CanvasPoint>();
  #origin = { x: 0, y: 0 };
  #drag: Drag | null = null;
  #pressedAt: CanvasPoint | null = null;
  #lastTap: { readonly at: CanvasPoint; readonly time: number } | null = null;
  readonly #wheel: WheelZoom;

  constructor(element: HTMLElement, target: GestureTarget) {
    this.#element = element;
    this.#target = target;
    const { signal } = this.#listening;
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    element.addEventListener('pointerup', (event) => this.#up(event, false), { signal });
    element.addEventListener('pointercancel', (event) => this.#up(event, true), { signal });
    // Also where nobody tells that the pointer went up; after it did, nothing is left to end.
    element.addEventListener('lostpointercapture', (event) => this.#up(event, true), { signal });
    this.#wheel = new WheelZoom(element, target);
    // Two fingers are always ours; one finger is the page's where `touch-action` says so.
    const keep = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchstart', keep, { signal, passive: false });
    element.addEventListener('touchmove', keep, { signal, passive: false });
  }

  dispose(): void {
    this.#listening.abort();
    this.#following.abort();
    this.#wheel.dispose();
    this.#drag?.end(true);
    if (this.#fingers.size > 1) this.#target.pinchEnd();
    delete this.#element.dataset.held;
  }

  /**
   * Begins to listen to movements, before anyone else does: while something is dragged nobody else needs to hear of each step, and all
   * that listen for the whole page, once for the pointer and once for the mouse, would take longer than moving the picture.
   */
  #follow(): void {
    this.#measure();
    this.#following = new AbortController();
    const options = { signal: this.#following.signal, capture: true };
    addEventListener('pointermove', (event) => this.#move(event), options);
    addEventListener('mousemove', (event) => this.#isMouse && event.stopImmediatePropagation(), options);
  }

  #measure(): void {
    const { left, top } = this.#element.getBoundingClientRect();
    this.#origin = { x: left + this.#element.clientLeft, y: top + this.#element.clientTop };
  }

  #pointOf(event: MouseEvent): CanvasPoint {
    return { x: event.clientX - this.#origin.x, y: event.clientY - this.#origin.y };
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button > 1) return;
    // A pointer that is gone already cannot be held, and nothing would tell of its end.
    try {
      this.#element.setPointerCapture(event.pointerId);
    } catch {
      return;
    }
    if (this.#fingers.size === 0) this.#follow();
    this.#isMouse = event.pointerType === 'mouse';
    const at = this.#pointOf(event);
    this.#fingers.set(event.pointerId, at);
    if (this.#fingers.size === 1) {
      this.#pressedAt = at;
      this.#drag = this.#target.press(at, event);
      this.#element.dataset.held = '';
      if (this.#isMouse && this.#drag) this.#spareMouseEvents(event);
      return;
    }
    this.#drag?.end(true);
    this.#drag = null;
    this.#pressedAt = null;
  }

  /**
   * Spares a drag the events that are made of its steps once more for pages that know mice alone; they would take a tenth of its time.
   * The focus goes where it would have gone. Where something in the element can have it, all is left as it is.
   */
  #spareMouseEvents(event: PointerEvent): void {
    const { target } = event;
    const holder = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null;
    if (holder && this.#element.contains(holder)) return;
    event.preventDefault();
    if (holder) holder.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  #move(event: PointerEvent): void {
    const known = this.#fingers.get(event.pointerId);
    if (!known) return;
    event.stopImmediatePropagation();
    const at = this.#pointOf(event);
    if (this.#fingers.size === 2) {
      const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) this.#target.pinch([known, other], [at, other]);
    }
    this.#fingers.set(event.pointerId, at);
    if (this.#pressedAt && Math.hypot(at.x - this.#pressedAt.x, at.y - this.#pressedAt.y) > 4) this.#pressedAt = null;
    this.#drag?.move(at);
  }

  #up(event: PointerEvent, isCancelled: boolean): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (this.#fingers.size === 0) this.#following.abort();
    if (this.#fingers.size > 0) {
      this.#target.pinchEnd();
      return;
    }
    delete this.#element.dataset.held;
    this.#drag?.end(isCancelled);
    this.#drag = null;
    if (this.#pressedAt && !isCancelled) this.#tapped(this.#pressedAt, event);
    this.#pressedAt = null;
  }

  #tapped(at: CanvasPoint, event: PointerEvent): void {
    const last = this.#lastTap;
    const isDouble =
      last !== null &&
      event.timeStamp - last.time < DOUBLE_TAP_MS &&
      Math.hypot(at.x - last.at.x, at.y - last.at.y) < TAP_SLACK_PX;
    this.#lastTap = isDouble ? null : { at, time: event.timeStamp };
    if (isDouble) this.#target.doubleTap(at);
    else this.#target.tap?.(at, event);
  }
}
