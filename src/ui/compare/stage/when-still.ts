/** Does something once nothing has moved for a while. One timer that is set again, rather than a new one for each movement. */
export class WhenStill {
  readonly #deed: () => void;
  #stillMs = 0;
  #movedAt = 0;
  #timer = 0;

  constructor(deed: () => void) {
    this.#deed = deed;
  }

  /** Something moved; `stillMs` after the last such call the deed is done. */
  moved(stillMs: number): void {
    this.#stillMs = stillMs;
    this.#movedAt = performance.now();
    if (!this.#timer) this.#wait(stillMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #wait(ms: number): void {
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      const rest = this.#movedAt + this.#stillMs - performance.now();
      if (rest > 1) this.#wait(rest);
      else this.#deed();
    }, ms);
  }
}
