// @ts-check
import { waitUntil } from './waiting.mjs';

/** @typedef {{ x: number, y: number }} Point in CSS pixels of the window */

/** A mouse, moved in the window’s own pixels. */
export class Mouse {
  /** @type {import('./drive.mjs').Drive} */ #drive;
  /** @type {Point} */ #at = { x: 0, y: 0 };

  /** @param {import('./drive.mjs').Drive} drive */
  constructor(drive) {
    this.#drive = drive;
  }

  /** Moves in steps, so that what follows the mouse sees a way and not a jump. @param {Point} to @param {number} [steps] */
  async move(to, steps = 1) {
    const { x, y } = this.#at;
    for (let i = 1; i <= steps; i++) {
      await this.#drive.mouseMove({ x: x + ((to.x - x) * i) / steps, y: y + ((to.y - y) * i) / steps });
    }
    this.#at = to;
  }

  down() {
    return this.#drive.mouseDown();
  }

  up() {
    return this.#drive.mouseUp();
  }

  /** @param {Point} at */
  async click(at) {
    await this.move(at);
    await this.down();
    await this.up();
  }

  /** @param {Point} at */
  async doubleClick(at) {
    await this.click(at);
    await this.#drive.mouseDown(2);
    await this.#drive.mouseUp(2);
    if (this.#drive.engine !== 'firefox') return;
    // Firefox counts the clicks of its driver as single ones, so the last event is made in the page.
    const init = `{ bubbles: true, cancelable: true, detail: 2, clientX: ${at.x}, clientY: ${at.y} }`;
    await this.#drive.evaluate(
      `void document.elementFromPoint(${at.x}, ${at.y})?.dispatchEvent(new MouseEvent('dblclick', ${init}))`,
    );
  }

  /** @param {Point} from @param {Point} to @param {number} [steps] */
  async drag(from, to, steps = 8) {
    await this.move(from);
    await this.down();
    await this.move(to, steps);
    await this.up();
  }

  /** Turns the wheel over a place; positive `down` scrolls down. @param {Point} at @param {{ right?: number, down?: number }} by */
  async wheel(at, { right = 0, down = 0 }) {
    await this.move(at);
    // WebKit's driver answers before the page has heard of it.
    const listen =
      "addEventListener('wheel', () => { globalThis.samelightRigWheel = true; }, { once: true, capture: true, passive: true })";
    await this.#drive.evaluate(`void (globalThis.samelightRigWheel = false, ${listen})`);
    await this.#drive.wheel(at, right, down);
    await waitUntil('the wheel to turn', () => this.#drive.evaluate('globalThis.samelightRigWheel'));
  }
}
