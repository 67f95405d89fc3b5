// @ts-check
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, firefox } from 'playwright';
import { Touch } from './touch.mjs';
import { witness } from './witness.mjs';

/** @typedef {import('./drive.mjs').Drive} Drive */

/** How Chromium is started for tests. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox does not start for root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Of `body {}`, the rule that Playwright tries to write into the page before a screenshot; our policy forbids it. */
const DRIVER_STYLE_HASH = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

/**
 * Chromium over its own protocol and an unpatched Firefox over WebDriver BiDi.
 * @implements {Drive}
 */
export class PlaywrightDrive {
  /** @type {Touch | null} */ touch = null;
  /** @type {import('playwright').BrowserContext | null} */ #context = null;
  /** @type {import('playwright').Page | null} */ #page = null;
  /** @type {string[]} */ #errors = [];
  /** @type {string[]} */ #requests = [];
  #origin = '';
  /** Origins that earlier stories were told at; what comes late from there is theirs. @type {string[]} */ #left = [];

  /**
   * @param {'chromium' | 'firefox'} engine @param {string} path @param {import('./drive.mjs').Folders} folders
   * @param {import('./drive.mjs').WindowOptions} options @param {() => void} forget
   */
  constructor(engine, path, folders, options, forget) {
    this.engine = engine;
    this.path = path;
    this.folders = folders;
    this.options = options;
    this.forget = forget;
  }

  async open() {
    const { width, height, deviceScaleFactor, touch, colorScheme, reducedMotion, language } = this.options;
    /** @type {'reduce' | 'no-preference'} */
    const calm = reducedMotion ? 'reduce' : 'no-preference';
    const window = { viewport: { width, height }, deviceScaleFactor };
    const own =
      this.engine === 'chromium'
        ? {
            ...window,
            args: CHROMIUM_FLAGS,
            hasTouch: touch,
            isMobile: touch,
            colorScheme,
            locale: language,
            reducedMotion: calm,
          }
        : { ...window, channel: 'moz-firefox', firefoxUserPrefs: firefoxPreferences(this.options) };
    const type = this.engine === 'chromium' ? chromium : firefox;
    const context = await type.launchPersistentContext(this.folders.profile, {
      ...own,
      executablePath: this.path,
      headless: true,
      acceptDownloads: true,
      // Chromium hands a download over under a name of its own; Firefox puts it into the folder by itself.
      downloadsPath: this.engine === 'chromium' ? join(this.folders.profile, 'downloads') : this.folders.downloads,
    });
    await context.addInitScript(`(${witness})(null)`);
    context.on('request', (request) => void this.#requests.push(request.url()));
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#note(error.stack ?? error.message));
    page.on('crash', () => this.#note('The page crashed'));
    if (this.engine === 'chromium') {
      page.on('download', (download) => {
        const path = join(this.folders.downloads, download.suggestedFilename());
        // It appears under its name when it is whole.
        const saving = download.saveAs(`${path}.part`).then(() => renameSync(`${path}.part`, path));
        saving.catch((error) => this.#note(`download: ${error}`));
      });
    }
    if (this.engine === 'chromium') this.touch = new Touch(await context.newCDPSession(page));
    this.#context = context;
    this.#page = page;
  }

  /** @param {string} error */
  #note(error) {
    if (!error.includes(DRIVER_STYLE_HASH)) this.#errors.push(error);
  }

  get page() {
    if (!this.#page) throw new Error('the browser is closed');
    return this.#page;
  }

  /** @param {string} address */
  async goto(address) {
    this.#origin ||= new URL(address).origin;
    await this.page.goto(address);
  }

  async reload() {
    await this.page.reload();
  }

  /** @param {string} expression */
  async evaluate(expression) {
    // Caught in the page: Firefox's driver loses the message of an error that crosses over.
    const guarded = `(async () => {
      try {
        return { is: await (${expression}) };
      } catch (error) {
        return { error: String(error?.message ?? error) };
      }
    })()`;
    /** @type {{ is?: any, error?: string }} */
    const answer = await this.page.evaluate(guarded);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.is;
  }

  /** @param {number} width @param {number} height */
  async resize(width, height) {
    await this.page.setViewportSize({ width, height });
  }

  /** @param {string} key */
  async keyDown(key) {
    await this.page.keyboard.down(key);
  }

  /** @param {string} key */
  async keyUp(key) {
    await this.page.keyboard.up(key);
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {import('./drive.mjs').Point} to */
  async mouseMove({ x, y }) {
    await this.page.mouse.move(x, y);
  }

  async mouseDown(clickCount = 1) {
    await this.page.mouse.down({ clickCount });
  }

  async mouseUp(clickCount = 1) {
    await this.page.mouse.up({ clickCount });
  }

  /** @param {import('./drive.mjs').Point} _at @param {number} right @param {number} down */
  async wheel(_at, right, down) {
    await this.page.mouse.wheel(right, down);
  }

  /** @param {string} selector @param {readonly string[]} paths */
  async upload(selector, paths) {
    await this.page.setInputFiles(selector, [...paths]);
  }

  async screenshot() {
    if (this.engine === 'firefox') {
      await this.page.evaluate(() => {
        const { driverStyles = 0 } = /** @type {any} */ (globalThis);
        Object.assign(globalThis, { driverStyles: driverStyles + 1 });
      });
    }
    return this.page.screenshot();
  }

  /** @param {RegExp} name */
  downloaded(name) {
    return finishedDownload(this.folders.downloads, name);
  }

  errors() {
    return this.#errors.filter((error) => !speaksOf(error, this.#left));
  }

  requests() {
    return this.#requests.filter((address) => !speaksOf(address, this.#left));
  }

  origin() {
    return this.#origin;
  }

  async restart() {
    await this.#context?.close();
    await this.open();
  }

  async renew() {
    await this.page.goto('about:blank');
    emptyFolder(this.folders.downloads);
    this.#errors.length = 0;
    this.#requests.length = 0;
    if (this.#origin) this.#left.push(this.#origin);
    this.#origin = '';
  }

  async close() {
    await this.#context?.close();
    this.#page = null;
    this.forget();
  }
}

/**
 * The path of a file in the folder of downloads, or `null` until it is complete.
 * @param {string} folder @param {RegExp} name
 */
export function finishedDownload(folder, name) {
  const names = readdirSync(folder);
  const found = names.find((one) => name.test(one));
  return found && !names.some((one) => /\.(part|crdownload|wkdownload)$/.test(one)) ? join(folder, found) : null;
}

/** Whether a text has one of some addresses in it. @param {string} text @param {readonly string[]} origins */
export function speaksOf(text, origins) {
  return origins.some((origin) => text.includes(origin));
}

/** @param {string} folder */
export function emptyFolder(folder) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** @param {import('./drive.mjs').WindowOptions} options */
function firefoxPreferences({ colorScheme, reducedMotion, language }) {
  return {
    'intl.accept_languages': language,
    // 0 is dark and 1 light: the driver has no command for it.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    // Firefox's own list of downloads would open by itself and take the keyboard away from the page.
    'browser.download.alwaysOpenPanel': false,
  };
}
