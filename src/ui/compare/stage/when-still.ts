/** What is due within so many ms of a tick is done with it. */
const SLACK_MS = 20;

/** All that waits, on one timer: while a picture is moved every wake costs time that its next frame needs. */
const waiting = new Set<WhenStill>();
let timer = 0;
let timerMs = 0;

function arm(nowMs: number): void {
  const nextMs = Math.min(...Array.from(waiting, (one) => one.dueMs));
  if (timer && nextMs > timerMs - SLACK_MS) return;
  clearTimeout(timer);
  timer = 0;
  if (waiting.size === 0) return;
  timerMs = nextMs;
  timer = window.setTimeout(tick, Math.max(0, nextMs - nowMs));
}

function tick(): void {
  timer = 0;
  const nowMs = performance.now();
  try {
    // A deed may stop another.
    for (const one of Array.from(waiting)) if (waiting.has(one)) one.look(nowMs);
  } finally {
    arm(nowMs);
  }
}

/** Does something once nothing has moved for a while. To note that something moved costs next to nothing, however often it does. */
export class WhenStill {
  readonly #deed: () => void;
  #stillMs = 0;
  #hasMoved = false;
  /** When it is to be looked at next, on the page's clock. */
  dueMs = 0;

  constructor(deed: () => void) {
    this.#deed = deed;
  }

  /**
   * Something moved. The deed is done about `stillMs` after the last such call or, where there were several, at most about twice as long
   * after it; a tick that is due for another one may take it along {@link SLACK_MS} early.
   */
  moved(stillMs: number): void {
    this.#stillMs = stillMs;
    if (waiting.has(this)) {
      this.#hasMoved = true;
      return;
    }
    const nowMs = performance.now();
    this.dueMs = nowMs + stillMs;
    waiting.add(this);
    arm(nowMs);
  }

  stop(): void {
    waiting.delete(this);
    this.#hasMoved = false;
  }

  /** Does the deed if it is due; waits on where something moved meanwhile. */
  look(nowMs: number): void {
    if (this.#hasMoved) {
      this.#hasMoved = false;
      this.dueMs = nowMs + this.#stillMs;
    } else if (this.dueMs <= nowMs + SLACK_MS) {
      waiting.delete(this);
      this.#deed();
    }
  }
}
