// @ts-check
/** @typedef {import('./page-agent.mjs').Query} Query */
/** @typedef {import('./page.mjs').Page} Page */
import assert from 'node:assert/strict';
import { PATIENCE_MS, waitUntil } from './waiting.mjs';

/** What is at a place that a role and a name describe; looked for anew, and waited for, by each of its deeds. */
export class Found {
  /** @type {Page} */ #page;
  /** @type {Query} */ #query;

  /** @param {Page} page @param {Query} query */
  constructor(page, query) {
    this.#page = page;
    this.#query = query;
  }

  /** How it reads in a message. */
  toString() {
    return describe(this.#query);
  }

  /** The same inside this one. @param {string} role @param {string | RegExp} [name] @param {{ exact?: boolean }} [options] */
  find(role, name, options) {
    return new Found(this.#page, { ...toQuery(role, name, options), within: this.#query });
  }

  /** The one at a place among all that match; negative counts from the end. @param {number} index */
  nth(index) {
    return new Found(this.#page, { ...this.#query, nth: index });
  }

  /** How many there are right now. @returns {Promise<number>} */
  async count() {
    return (await this.names()).length;
  }

  /** The accessible names of all that match right now. @returns {Promise<string[]>} */
  names() {
    return this.#page.agent('(rig, query) => rig.find(query).map((one) => one.name)', this.#query);
  }

  /** Waits until it is there, alone. @param {number} [ms] */
  waitFor(ms) {
    return this.#ask('', '() => true', [], ms);
  }

  /** Waits until as many are there. @param {number} count @param {number} [ms] */
  waitForCount(count, ms) {
    return waitUntil(
      `${count} × ${this}`,
      async () => {
        const now = await this.count();
        if (now !== count) throw new Error(`there are ${now}`);
        return true;
      },
      ms,
    );
  }

  /** Waits until none is left. @param {number} [ms] */
  waitGone(ms) {
    return waitUntil(`${this} to go`, async () => (await this.count()) === 0, ms);
  }

  /**
   * Calls a function with the element, in the page. Arguments and answer travel as JSON.
   * @param {(element: any, ...given: any[]) => unknown} deed @param {...unknown} given
   * @returns {Promise<any>}
   */
  evaluate(deed, ...given) {
    return this.#ask(' to be asked', String(deed), given);
  }

  /** The text it shows. @returns {Promise<string>} */
  text() {
    return this.evaluate((element) => element.innerText ?? element.textContent);
  }

  /** The value of a field. @returns {Promise<string>} */
  value() {
    return this.evaluate((element) => element.value);
  }

  /** An attribute, or `null`. @param {string} name @returns {Promise<string | null>} */
  attribute(name) {
    return this.evaluate((element, asked) => element.getAttribute(asked), name);
  }

  /** @returns {Promise<boolean>} */
  isFocused() {
    return this.evaluate((element) => element === document.activeElement);
  }

  /** Where it lies in the window, in CSS pixels. @returns {Promise<{ x: number, y: number, width: number, height: number }>} */
  box() {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** A place on it: 0, 0 is its top left corner and 1, 1 its bottom right one. @param {number} across @param {number} down */
  async point(across = 0.5, down = 0.5) {
    const { x, y, width, height } = await this.box();
    return { x: x + width * across, y: y + height * down };
  }

  /** Brings it into the window and clicks its middle, as soon as it is enabled, still and uncovered. */
  async click() {
    const page = this.#page;
    const at = await waitUntil(`${this} to be clickable`, () =>
      page.agent('(rig, query) => rig.aim(query)', this.#query),
    );
    await page.mouse.click(at);
  }

  async focus() {
    await this.evaluate((element) => element.focus());
  }

  /** Focuses it and presses keys, as {@link Page.press} takes them. @param {...string} keys */
  async press(...keys) {
    await this.focus();
    await this.#page.press(...keys);
  }

  /** Replaces the text of a field by typing. @param {string} text */
  async fill(text) {
    await this.focus();
    await this.evaluate((element) => element.select?.());
    await this.#page.press('Backspace');
    await this.#page.type(text);
  }

  /** Drags with the mouse from one place on it to another, as {@link point} counts. @param {[number, number]} from @param {[number, number]} to */
  async drag(from, to) {
    await this.#page.mouse.drag(await this.point(...from), await this.point(...to));
  }

  /** @param {string} purpose @param {string} deed @param {unknown[]} given @param {number} [ms] */
  #ask(purpose, deed, given, ms = PATIENCE_MS) {
    const expression = `async (rig, query, given) => ({ answer: await (${deed})(rig.one(query), ...given) })`;
    return waitUntil(`${this}${purpose}`, () => this.#page.agent(expression, this.#query, given), ms).then(
      ({ answer }) => answer,
    );
  }
}

/**
 * @param {string} role @param {string | RegExp} [name] @param {{ exact?: boolean }} [options]
 * @returns {Query}
 */
export function toQuery(role, name, { exact = false } = {}) {
  assert.equal(typeof role, 'string', 'find() takes a role and a name');
  const pattern =
    name instanceof RegExp ? { source: name.source, flags: name.flags.replace(/[gy]/g, '') } : (name ?? null);
  return { role, name: pattern, exact, nth: null, within: null };
}

/** @param {Query} query @returns {string} */
function describe({ role, name, nth, within }) {
  const named = name === null ? '' : typeof name === 'string' ? ` “${name}”` : ` /${name.source}/${name.flags}`;
  return `${role}${named}${nth === null ? '' : ` (no. ${nth})`}${within ? ` in ${describe(within)}` : ''}`;
}
