// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyFolder, finishedDownload, speaksOf } from './drive-playwright.mjs';
import { startWebKitDriver } from './virtual-screen.mjs';
import { waitUntil } from './waiting.mjs';
import { toWebDriverKey } from './webkit-keys.mjs';
import { witness } from './witness.mjs';

/** @typedef {import('./drive.mjs').Drive} Drive */

/** The browser that WebKitWebDriver starts, and what is off in it by default. */
export const WEBKIT_BROWSER = fileURLToPath(new URL('webkit-browser.py', import.meta.url));
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const WEBKIT_FEATURES = 'StorageAPI,StorageAPIEstimate,FileSystem';

/**
 * WebKitGTK over W3C WebDriver. Its own MiniBrowser forgets everything under automation, so a small window of ours with a
 * profile on disk is driven instead; it writes down what the page asks for and reports.
 * @implements {Drive}
 */
export class WebKitDrive {
  /** @type {'webkit'} */ engine = 'webkit';
  touch = null;
  /** @type {{ address: string, stop: () => void } | null} */ #driver = null;
  #session = '';
  #turned = { right: 0, down: 0 };
  #origin = '';
  /** Origins that earlier stories were told at; what comes late from there is theirs. @type {string[]} */ #left = [];

  /**
   * @param {string} path @param {import('./drive.mjs').Folders} folders
   * @param {import('./drive.mjs').WindowOptions} options @param {() => void} forget
   */
  constructor(path, folders, options, forget) {
    this.path = path;
    this.folders = folders;
    this.options = options;
    this.forget = forget;
    this.log = `${folders.profile}/page.log`;
  }

  async open() {
    const { width, height, deviceScaleFactor, colorScheme, reducedMotion, language } = this.options;
    this.#driver = await startWebKitDriver(this.path, { deviceScaleFactor });
    const witnessPath = `${this.folders.profile}/witness.js`;
    const report = '(message) => window.webkit.messageHandlers.samelightRig.postMessage(message)';
    writeFileSync(witnessPath, `(${witness})(${report})`);
    const args = [
      `--profile=${this.folders.profile}`,
      `--downloads=${this.folders.downloads}`,
      `--log=${this.log}`,
      `--witness=${witnessPath}`,
      `--size=${width}x${height}`,
      `--features=${WEBKIT_FEATURES}`,
      `--language=${language}`,
      ...(colorScheme === 'dark' ? ['--dark'] : []),
      ...(reducedMotion ? ['--calm'] : []),
    ];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args } } };
    const { sessionId } = await this.#call('POST', '/session', { capabilities });
    this.#session = `/session/${sessionId}`;
    this.#turned = { right: 0, down: 0 };
    await this.#call('POST', `${this.#session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
    await this.resize(width, height);
  }

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  async #call(method, path, body) {
    if (!this.#driver) throw new Error('the browser is closed');
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const { value } = await (await fetch(this.#driver.address + path, init)).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** @param {string} path @param {unknown} [body] */
  #post(path, body = {}) {
    return this.#call('POST', this.#session + path, body);
  }

  /** @param {Record<string, unknown>} source */
  #act(source) {
    return this.#post('/actions', { actions: [source] });
  }

  /** @param {string} address */
  async goto(address) {
    this.#origin ||= new URL(address).origin;
    await this.#post('/url', { url: address });
  }

  async reload() {
    await this.#post('/refresh');
  }

  /** @param {string} expression */
  async evaluate(expression) {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (is) => done(JSON.stringify({ is })),
        (error) => done(JSON.stringify({ error: String(error && error.message || error) })));`;
    const { is, error } = JSON.parse(await this.#post('/execute/async', { script, args: [] }));
    if (error !== undefined) throw new Error(error);
    return is;
  }

  /** @param {number} width @param {number} height */
  async resize(width, height) {
    await this.#post('/window/rect', { x: 0, y: 0, width, height });
  }

  /** @param {string} key */
  async keyDown(key) {
    await this.#act({ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: toWebDriverKey(key) }] });
  }

  /** @param {string} key */
  async keyUp(key) {
    await this.#act({ type: 'key', id: 'keys', actions: [{ type: 'keyUp', value: toWebDriverKey(key) }] });
  }

  /** @param {string} text */
  async type(text) {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act({ type: 'key', id: 'keys', actions });
  }

  /** @param {Record<string, unknown>} action */
  #point(action) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });
  }

  /** @param {import('./drive.mjs').Point} to */
  async mouseMove({ x, y }) {
    await this.#point({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  }

  async mouseDown() {
    await this.#point({ type: 'pointerDown', button: 0 });
  }

  async mouseUp() {
    await this.#point({ type: 'pointerUp', button: 0 });
  }

  /** @param {import('./drive.mjs').Point} at @param {number} right @param {number} down */
  async wheel({ x, y }, right, down) {
    // This driver turns the wheel by the difference to what it was told before.
    const turned = { right: this.#turned.right + right, down: this.#turned.down + down };
    this.#turned = turned;
    const place = { x: Math.round(x), y: Math.round(y) };
    const scroll = { type: 'scroll', ...place, deltaX: turned.right, deltaY: turned.down, duration: 0 };
    await this.#act({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  /** @param {string} selector @param {readonly string[]} paths */
  async upload(selector, paths) {
    const element = await this.#post('/element', { using: 'css selector', value: selector });
    await this.#post(`/element/${element[ELEMENT]}/value`, { text: paths.join('\n') });
  }

  async screenshot() {
    return Buffer.from(await this.#call('GET', `${this.#session}/screenshot`), 'base64');
  }

  /** @param {RegExp} name */
  downloaded(name) {
    return finishedDownload(this.folders.downloads, name);
  }

  /** @param {'error' | 'request'} kind @returns {string[]} */
  #logged(kind) {
    if (!existsSync(this.log)) return [];
    const lines = readFileSync(this.log, 'utf8').split('\n').filter(Boolean);
    return lines
      .map((line) => JSON.parse(line))
      .filter((one) => one.kind === kind && !speaksOf(one.text, this.#left))
      .map(({ text }) => text);
  }

  errors() {
    return this.#logged('error');
  }

  requests() {
    return this.#logged('request');
  }

  origin() {
    return this.#origin;
  }

  async restart() {
    await this.#quit();
    await this.open();
  }

  async renew() {
    await this.#post('/url', { url: 'about:blank' });
    emptyFolder(this.folders.downloads);
    writeFileSync(this.log, '');
    if (this.#origin) this.#left.push(this.#origin);
    this.#origin = '';
  }

  async close() {
    await this.#quit();
    this.forget();
  }

  async #quit() {
    const driver = this.#driver;
    // The window closes with its session; a driver that does not answer is stopped all the same.
    await this.#call('DELETE', this.#session).catch(() => {});
    await waitUntil('the WebKit window to close', () => this.#isGone(), 5000).catch(() => {});
    driver?.stop();
    this.#driver = null;
  }

  #isGone() {
    const path = `${this.folders.profile}/pid`;
    if (!existsSync(path)) return true;
    try {
      process.kill(Number(readFileSync(path, 'utf8')), 0);
      return false;
    } catch {
      return true;
    }
  }
}
