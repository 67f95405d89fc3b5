import { type RefObject, useEffect, useRef } from 'react';
import type { CellCrop } from '../../../domain/collage/collage.ts';
import type { PlannedCell } from '../../../domain/collage/plan-collage.ts';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import { cellAt, cropOfGrip, cropOfWheel, type Grip, isOnHandle } from './cell-gestures.ts';

/** A press that moves less than this is a press, in CSS pixels. */
const STILL_PX = 4;
const HANDLE_REACH_PX = 22;
/** The wheel has stopped when nothing came for this long. */
const WHEEL_REST_MS = 200;

export interface GestureTarget {
  readonly cells: readonly PlannedCell[];
  /** CSS pixels for one pixel of the page. */
  readonly cssPerPage: number;
  /** The place of the selected cell. */
  readonly selected: number | null;
  readonly onSelect: (place: number | null) => void;
  /** While the gesture goes on: at most once a frame. */
  readonly onMove: (place: number, crop: CellCrop) => void;
  /** The gesture is over and this is what it came to. */
  readonly onEnd: (place: number, crop: CellCrop) => void;
}

interface Hold {
  readonly place: number;
  grip: Grip;
  crop: CellCrop;
  isMoving: boolean;
}

/** Follows fingers, mouse and wheel over the cells. Everything in motion stays out of React. */
class GestureTracker {
  readonly #surface: HTMLElement;
  readonly #target: () => GestureTarget | null;
  readonly #fingers = new Map<number, PagePoint>();
  #hold: Hold | null = null;
  #frame = 0;
  #wheelRest: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: HTMLElement, target: () => GestureTarget | null) {
    this.#surface = surface;
    this.#target = target;
  }

  listen(signal: AbortSignal): void {
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      this.#surface.addEventListener(type, listener, { signal, passive: false });
    on('pointerdown', (event) => this.#press(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#release(event));
    on('pointercancel', (event) => this.#release(event));
    on('wheel', (event) => this.#wheel(event));
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#wheelRest);
    });
  }

  #pointOf(event: MouseEvent, target: GestureTarget): PagePoint {
    const box = this.#surface.getBoundingClientRect();
    return { x: (event.clientX - box.left) / target.cssPerPage, y: (event.clientY - box.top) / target.cssPerPage };
  }

  #press(event: PointerEvent): void {
    const target = this.#target();
    if (!target || event.button !== 0) return undefined;
    const point = this.#pointOf(event, target);
    const place = this.#hold?.place ?? this.#placeAt(target, point);
    const cell = place === null ? undefined : target.cells[place];
    if (place === null || !cell?.crop) {
      target.onSelect(null);
      return;
    }
    this.#fingers.set(event.pointerId, point);
    const isHandle = place === target.selected && isOnHandle(cell, point, HANDLE_REACH_PX / target.cssPerPage);
    const crop = this.#hold?.crop ?? cell.crop;
    const grip: Grip = { kind: isHandle ? 'handle' : 'hand', cell, crop, from: [...this.#fingers.values()] };
    this.#hold = { place, grip, crop, isMoving: this.#hold?.isMoving ?? false };
    target.onSelect(place);
  }

  /** A handle reaches a little outside of its cell. */
  #placeAt(target: GestureTarget, point: PagePoint): number | null {
    const selected = target.selected === null ? undefined : target.cells[target.selected];
    const isOnSelected = selected && isOnHandle(selected, point, HANDLE_REACH_PX / target.cssPerPage);
    return isOnSelected ? target.selected : cellAt(target.cells, point);
  }

  #move(event: PointerEvent): void {
    const [target, hold] = [this.#target(), this.#hold];
    if (!target || !hold || !this.#fingers.has(event.pointerId)) return undefined;
    const point = this.#pointOf(event, target);
    const from = hold.grip.from[0];
    if (!hold.isMoving && from) {
      if (Math.hypot(point.x - from.x, point.y - from.y) * target.cssPerPage < STILL_PX) return;
      hold.isMoving = true;
      // Not before: a captured press would not be a click on the cell's button.
      this.#surface.setPointerCapture(event.pointerId);
    }
    this.#fingers.set(event.pointerId, point);
    hold.crop = cropOfGrip(hold.grip, [...this.#fingers.values()]);
    this.#show(hold);
  }

  #show(hold: Hold): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#target()?.onMove(hold.place, hold.crop));
  }

  #release(event: PointerEvent): void {
    const hold = this.#hold;
    if (!this.#fingers.delete(event.pointerId) || !hold) return undefined;
    if (this.#fingers.size > 0) {
      hold.grip = { ...hold.grip, crop: hold.crop, from: [...this.#fingers.values()] };
      return;
    }
    this.#hold = null;
    cancelAnimationFrame(this.#frame);
    if (hold.isMoving) this.#target()?.onEnd(hold.place, hold.crop);
  }

  #wheel(event: WheelEvent): void {
    const target = this.#target();
    if (!target || this.#fingers.size > 0) return undefined;
    const point = this.#pointOf(event, target);
    const place = cellAt(target.cells, point);
    const cell = place === null ? undefined : target.cells[place];
    // A wheel over a cell that nobody has chosen scrolls as everywhere; a pinch on a touchpad always means the picture.
    if (place === null || !cell?.crop || (place !== target.selected && !event.ctrlKey)) return undefined;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const crop = this.#hold?.place === place ? this.#hold.crop : cell.crop;
    const next = cropOfWheel(cell, crop, point, event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015));
    const hold: Hold = { place, grip: { kind: 'hand', cell, crop: next, from: [] }, crop: next, isMoving: true };
    this.#hold = hold;
    this.#show(hold);
    clearTimeout(this.#wheelRest);
    this.#wheelRest = setTimeout(() => {
      if (this.#hold !== hold) return;
      this.#hold = null;
      this.#target()?.onEnd(place, hold.crop);
    }, WHEEL_REST_MS);
  }
}

/** Lets the pictures in the cells be moved and zoomed on a surface that shows the page. */
export function useCellGestures(surface: RefObject<HTMLElement | null>, target: GestureTarget | null): void {
  const latest = useRef(target);
  useEffect(() => {
    latest.current = target;
  });
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const listening = new AbortController();
    new GestureTracker(element, () => latest.current).listen(listening.signal);
    return () => listening.abort();
  }, [surface]);
}
