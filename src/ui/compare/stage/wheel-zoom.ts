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
  readonly #listening = new AbortController();
  #over: AbortController | null = null;

  constructor(element: HTMLElement, target: WheelTarget) {
    this.#element = element;
    this.#target = target;
    const { signal } = this.#listening;
    element.addEventListener('pointerenter', () => this.#listen(), { signal });
    element.addEventListener('pointerleave', () => this.#over?.abort(), { signal });
    // Where no pointer came in before: the page opened under it, or moved.
    element.addEventListener('wheel', this.#turn, { signal, passive: false });
  }

  dispose(): void {
    this.#listening.abort();
    this.#over?.abort();
  }

  /**
   * While the pointer is over the element, turns are heard before anyone else hears of them: all that listen for the whole page would take
   * longer than zooming the picture. Not passive: the browser would zoom the page with Ctrl. Without it, too, preventing is measurably
   * the quicker way in Chromium, which else begins a scroll for each turn only to find nothing to scroll.
   */
  #listen(): void {
    this.#over?.abort();
    this.#over = new AbortController();
    addEventListener('wheel', this.#turn, { signal: this.#over.signal, capture: true, passive: false });
  }

  #begin(): void {
    const { left, top } = this.#element.getBoundingClientRect();
    this.#origin = { x: left + this.#element.clientLeft, y: top + this.#element.clientTop };
    this.#isPageScrolled = isPageScrollable(this.#element);
  }

  readonly #turn = (event: WheelEvent): void => {
    if (!(event.target instanceof Node && this.#element.contains(event.target))) return;
    if (event.timeStamp - this.#last > PAUSE_MS) this.#begin();
    this.#last = event.timeStamp;
    if (this.#isPageScrolled && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
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
