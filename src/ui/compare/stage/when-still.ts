/**
 * Does something once nothing has moved for a while. One timer that is set again, rather than a new one for each movement, and no
 * clock: to note that something moved costs next to nothing, however often it does.
 */
export class WhenStill {
  readonly #deed: () => void;
  #stillMs = 0;
  #hasMoved = false;
  #timer = 0;

  constructor(deed: () => void) {
    this.#deed = deed;
  }

  /** Something moved; the deed is done once or, after more such calls, at most twice `stillMs` after the last one. */
  moved(stillMs: number): void {
    this.#stillMs = stillMs;
    if (this.#timer) this.#hasMoved = true;
    else this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#hasMoved = false;
  }

  #wait(): void {
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      if (this.#hasMoved) {
        this.#hasMoved = false;
        this.#wait();
      } else this.#deed();
    }, this.#stillMs);
  }
}
