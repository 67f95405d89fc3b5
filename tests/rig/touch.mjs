// @ts-check
import { pause } from './waiting.mjs';

/** @typedef {{ x: number, y: number }} Point in CSS pixels of the window */

/** Fingers on a screen, for Chromium: the browser turns them into scrolling and clicks as on a phone. */
export class Touch {
  /** @type {import('playwright').CDPSession} */ #session;

  /** @param {import('playwright').CDPSession} session */
  constructor(session) {
    this.#session = session;
  }

  /** @param {'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'} type @param {Point[]} fingers */
  async #send(type, fingers) {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** @param {Point} at */
  async tap(at) {
    await this.#send('touchStart', [at]);
    await this.#send('touchEnd', []);
  }

  /** @param {Point} at */
  async doubleTap(at) {
    await this.tap(at);
    await pause(60);
    await this.tap(at);
  }

  /** Holds a finger down while `meanwhile` goes on. @param {Point} at @param {() => Promise<void>} meanwhile */
  async hold(at, meanwhile) {
    await this.#send('touchStart', [at]);
    await meanwhile();
    await this.#send('touchEnd', []);
  }

  /** @param {Point} from @param {Point} to @param {number} [steps] */
  drag(from, to, steps = 12) {
    return this.gesture([[from, to]], steps);
  }

  /**
   * Two fingers on either side of a place, their distance going from one to another; `turnRad` turns them clockwise on
   * the way, and `moveBy` moves both.
   * @param {Point} centre @param {number} fromPx @param {number} toPx
   * @param {{ turnRad?: number, moveBy?: Point, steps?: number }} [options]
   */
  pinch(centre, fromPx, toPx, { turnRad = 0, moveBy = { x: 0, y: 0 }, steps = 12 } = {}) {
    /** @param {1 | -1} side @param {number} t */
    const at = (side, t) => {
      const radius = (side * (fromPx + (toPx - fromPx) * t)) / 2;
      return {
        x: centre.x + moveBy.x * t + radius * Math.cos(turnRad * t),
        y: centre.y + moveBy.y * t + radius * Math.sin(turnRad * t),
      };
    };
    const way = (/** @type {1 | -1} */ side) => Array.from({ length: steps + 1 }, (_, i) => at(side, i / steps));
    return this.#along([way(-1), way(1)]);
  }

  /** Any number of fingers, each from one place straight to another. @param {[Point, Point][]} ways @param {number} [steps] */
  gesture(ways, steps = 12) {
    return this.#along(
      ways.map(([from, to]) =>
        Array.from({ length: steps + 1 }, (_, i) => ({
          x: from.x + ((to.x - from.x) * i) / steps,
          y: from.y + ((to.y - from.y) * i) / steps,
        })),
      ),
    );
  }

  /** @param {Point[][]} ways one of equal length for each finger */
  async #along(ways) {
    const [first] = ways;
    for (let i = 0; i < (first?.length ?? 0); i++) {
      const fingers = ways.flatMap((way) => way[i] ?? []);
      await this.#send(i === 0 ? 'touchStart' : 'touchMove', fingers);
      await pause(16);
    }
    await this.#send('touchEnd', []);
  }
}
