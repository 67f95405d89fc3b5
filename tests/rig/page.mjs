// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Found, toQuery } from './found.mjs';
import { Mouse } from './mouse.mjs';
import { AGENT, IS_AGENT_THERE } from './page-agent.mjs';
import { pause, waitUntil } from './waiting.mjs';

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {import('./drive.mjs').Drive} Drive */

/** A page in a real browser, used as a person would: by roles and names, mouse, keys and fingers. */
export class Page {
  /** @type {Drive} */ #drive;
  /** @type {RegExp[]} */ #expected = [];

  /** @param {Drive} drive */
  constructor(drive) {
    this.#drive = drive;
    this.engine = drive.engine;
    this.mouse = new Mouse(drive);
    /** Fingers: `null` where the engine’s driver has none. */
    this.touch = drive.touch;
  }

  /** @param {string} address */
  goto(address) {
    return this.#drive.goto(address);
  }

  reload() {
    return this.#drive.reload();
  }

  /** Changes the size of the window’s content, in CSS pixels. @param {number} width @param {number} height */
  async resize(width, height) {
    await this.#drive.resize(width, height);
    await waitUntil(`a window of ${width} × ${height}`, () =>
      this.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height),
    );
  }

  /**
   * Calls a function in the page. Arguments and answer travel as JSON.
   * @param {(...given: any[]) => unknown} deed @param {...unknown} given
   * @returns {Promise<any>}
   */
  evaluate(deed, ...given) {
    return this.#drive.evaluate(`(${deed})(...${JSON.stringify(given)})`);
  }

  /** @param {string} deed @param {...unknown} given @returns {Promise<any>} */
  async agent(deed, ...given) {
    const call = `(${deed})(samelightRig, ...${JSON.stringify(given)})`;
    const answer = await this.#drive.evaluate(`${IS_AGENT_THERE} ? (async () => ({ is: await ${call} }))() : null`);
    if (answer) return answer.is;
    await this.#drive.evaluate(AGENT);
    return this.#drive.evaluate(call);
  }

  /**
   * What has a role and, when one is given, an accessible name: one that starts with a string, is the string (`exact`), or
   * fits a pattern. Where several start with it and one is it, that one is meant.
   * @param {string} role @param {string | RegExp} [name] @param {{ exact?: boolean }} [options]
   */
  find(role, name, options) {
    return new Found(this, toQuery(role, name, options));
  }

  /**
   * Waits until the page shows a text somewhere. @param {string | RegExp} text @param {number} [ms]
   */
  async waitForText(text, ms) {
    await waitUntil(
      `the text ${text}`,
      async () => {
        const shown = (await this.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
        return typeof text === 'string' ? shown.includes(text) : text.test(shown);
      },
      ms,
    );
  }

  /** Waits until the answer is true. @param {string} what @param {() => unknown} ask @param {number} [ms] */
  async until(what, ask, ms) {
    await waitUntil(what, async () => Boolean(await ask()), ms);
  }

  /** Presses keys one after the other: `'ArrowRight'`, `'Shift+Tab'`, `'Control+z'`, `'x'`, `'Space'`. @param {...string} keys */
  async press(...keys) {
    for (const combination of keys) {
      const held = combination === '+' ? ['+'] : combination.split(/(?<=.)\+/);
      for (const key of held) await this.#drive.keyDown(key);
      for (const key of held.toReversed()) await this.#drive.keyUp(key);
    }
  }

  /** @param {string} key */
  keyDown(key) {
    return this.#drive.keyDown(key);
  }

  /** @param {string} key */
  keyUp(key) {
    return this.#drive.keyUp(key);
  }

  /** @param {string} text */
  type(text) {
    return this.#drive.type(text);
  }

  /**
   * Gives files to the file input that a CSS selector finds.
   * @param {readonly string[]} paths @param {string} [selector]
   */
  async upload(paths, selector = 'input[type=file]') {
    await waitUntil(selector, () => this.evaluate((css) => document.querySelector(css) !== null, selector));
    await this.#drive.upload(selector, paths);
  }

  /**
   * Drops files on the place in the middle of the window, or on `at`, as if dragged from the desktop.
   * The event is made in the page: no driver can drag from the desktop.
   * @param {readonly string[]} paths @param {Point} [at]
   */
  dropFiles(paths, at) {
    return this.#giveFiles(['dragenter', 'dragover', 'drop'], paths, at);
  }

  /** Pastes files where the focus is; the event is made in the page. @param {readonly string[]} paths */
  pasteFiles(paths) {
    return this.#giveFiles(['paste'], paths);
  }

  /** @param {string[]} events @param {readonly string[]} paths @param {Point} [at] */
  async #giveFiles(events, paths, at) {
    const files = paths.map((path) => ({ name: basename(path), data: readFileSync(path).toString('base64') }));
    await this.evaluate(
      async (names, given, place) => {
        const transfer = new DataTransfer();
        for (const { name, data } of given) {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        const { x, y } = place ?? { x: innerWidth / 2, y: innerHeight / 2 };
        for (const name of names) {
          const target = name === 'paste' ? (document.activeElement ?? document.body) : document.elementFromPoint(x, y);
          const init = { bubbles: true, cancelable: true, composed: true };
          const event =
            name === 'paste'
              ? Object.defineProperty(new ClipboardEvent(name, init), 'clipboardData', { value: transfer })
              : new DragEvent(name, { ...init, clientX: x, clientY: y, dataTransfer: transfer });
          target?.dispatchEvent(event);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      events,
      files,
      at ?? null,
    );
  }

  /**
   * Waits for a download that is complete and resolves to its path on disk; its name there is the one the page gave.
   * @param {RegExp} name @param {number} [ms]
   */
  downloaded(name, ms) {
    return waitUntil(`a download ${name}`, () => this.#drive.downloaded(name), ms);
  }

  /** A PNG of the window. @returns {Promise<Buffer>} */
  screenshot() {
    return this.#drive.screenshot();
  }

  /** Asserts that axe-core finds nothing on the page as it is now. */
  async assertAccessible() {
    await this.#settle();
    const found = await this.agent(`async (rig) => {
      // A window over the screen hides all that is beside it, the screen's main part and its heading too, as it should.
      const isCovered = document.querySelector('main:is([aria-hidden=true], [inert], [aria-hidden=true] *, [inert] *)') !== null;
      const rules = isCovered ? { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } } : {};
      const { violations } = await rig.axe.run(document, { resultTypes: ['violations'], rules });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + help + '\\n  ' + html.slice(0, 240) + '\\n  ' + failureSummary));
    }`);
    assert.deepEqual(found, [], `axe-core found ${found.length} faults:\n${found.join('\n')}`);
  }

  /** Waits for animations that end by themselves: half-transparent text has too little contrast. */
  async #settle() {
    const isStill = () =>
      document
        .getAnimations()
        .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity);
    for (let i = 0; i < 20 && !(await this.evaluate(isStill)); i++) await pause(50);
  }

  /** Lets errors of a kind pass that the test provokes. @param {RegExp} pattern */
  expectError(pattern) {
    this.#expected.push(pattern);
  }

  /** Addresses of everything the page asked for so far. */
  requests() {
    return this.#drive.requests();
  }

  /** Asserts that the page made no error, broke no rule of its content policy and asked nobody but its own origin. */
  assertClean() {
    const errors = this.#drive.errors().filter((message) => !this.#expected.some((pattern) => pattern.test(message)));
    assert.deepEqual(errors, [], `the page made errors:\n${errors.join('\n')}`);
    const foreign = this.requests().filter(
      (address) => !/^(blob|data|about):/.test(address) && !address.startsWith(this.#drive.origin()),
    );
    assert.deepEqual(foreign, [], `the page asked foreign servers:\n${foreign.join('\n')}`);
  }

  /** Closes the browser and opens it again with all that it keeps on disk. */
  async restart() {
    this.assertClean();
    await this.#drive.restart();
  }

  /** Closes the browser and asserts what {@link assertClean} does. */
  async close() {
    try {
      this.assertClean();
    } finally {
      await this.#drive.close();
    }
  }
}
