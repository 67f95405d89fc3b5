import type { CompareMode } from '../../../domain/comparison/comparison.ts';
import type { Shown } from './stage-paint.ts';

/** Which of the photos is to be seen: the one that rests on the stage, the other while something is held, each in turn by time. */
export class Blinking {
  readonly #onChange: () => void;
  #resting: 'before' | 'after' = 'before';
  #isHeld = false;
  #timer = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isTimed(): boolean {
    return this.#timer !== 0;
  }

  /** Which photo blink mode shows while nothing is held. */
  rest(which: 'before' | 'after'): void {
    this.#resting = which;
    this.#onChange();
  }

  exchange(): void {
    this.rest(this.#resting === 'before' ? 'after' : 'before');
  }

  hold(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    this.#onChange();
  }

  start(intervalMs: number): void {
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.exchange(), intervalMs);
    this.#onChange();
  }

  stop(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#onChange();
  }

  /** `share`: how much of the before photo is seen while nothing is held. */
  shown(mode: CompareMode, share: number): Shown {
    if (mode === 'blink') return this.#isHeld === (this.#resting === 'before') ? 'after' : 'before';
    if (!this.#isHeld) return 'both';
    return share >= 0.5 ? 'after' : 'before';
  }
}
