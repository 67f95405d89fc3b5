import type { CanvasPoint } from '../../../domain/geometry/point.ts';

/** What an element does with the wheel. */
export interface WheelTarget {
  /** `factor` > 1 is closer. */
  wheelZoom(at: CanvasPoint, factor: number): void;
  wheelPan(dx: number, dy: number): void;
}

/** A pause after which a turn of the wheel is a new gesture, and the page may have moved meanwhile, in ms. */
const PAUSE_MS = 200;
/** One event never goes further than three notches. */
const MOST_PX = 300;

/** Whether the wheel has a page to scroll here. Then it scrolls, and zooms only together with Ctrl (as a trackpad's pinch does). */
function isPageScrollable(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const isRoot = box === document.documentElement || box === document.body;
    const scrolls = isRoot || /auto|scroll/.test(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight + 1) return true;
  }
  return false;
}

/** Zooms an element by the wheel, pans it with Shift, and leaves the wheel to a page that can be scrolled. */
export class WheelZoom {
  readonly #element: HTMLElement;
  readonly #target: WheelTarget;
  #origin = { x: 0, y: 0 };
  #last = Number.NEGATIVE_INFINITY;
  #isPageScrolled = false;

  constructor(element: HTMLElement, target: WheelTarget) {
    this.#element = element;
    this.#target = target;
    // Not passive: the browser would zoom the page with Ctrl. Without it, too, preventing is measurably the quicker way in
    // Chromium, which else begins a scroll for each turn only to find nothing to scroll.
    element.addEventListener('wheel', this.#turn, { passive: false });
  }

  dispose(): void {
    this.#element.removeEventListener('wheel', this.#turn);
  }

  #begin(): void {
    const { left, top } = this.#element.getBoundingClientRect();
    this.#origin = { x: left + this.#element.clientLeft, y: top + this.#element.clientTop };
    this.#isPageScrolled = isPageScrollable(this.#element);
  }

  readonly #turn = (event: WheelEvent): void => {
    if (event.timeStamp - this.#last > PAUSE_MS) this.#begin();
    this.#last = event.timeStamp;
    if (this.#isPageScrolled && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.shiftKey) {
      this.#target.wheelPan(-(event.deltaX || event.deltaY) * unit, 0);
      return;
    }
    // A trackpad's pinch comes in small steps, a notched wheel in steps of about 100 px.
    const perPx = event.ctrlKey ? 0.01 : 0.002;
    const steps = Math.max(-MOST_PX, Math.min(MOST_PX, event.deltaY * unit));
    const at = { x: event.clientX - this.#origin.x, y: event.clientY - this.#origin.y };
    this.#target.wheelZoom(at, Math.exp(-steps * perPx));
  };
}
