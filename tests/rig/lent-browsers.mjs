// @ts-check
import { openDrive, withDefaults } from './drive.mjs';
import { Page } from './page.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./drive.mjs').Drive} Drive */
/** @typedef {import('./drive.mjs').WindowOptions} WindowOptions */

/**
 * Browsers that one story after the other is told in: starting one costs more than most stories. A story finds none of what an
 * earlier one stored, since each is served at an origin of its own.
 */
export class LentBrowsers {
  /** @type {{ key: string, drive: Drive }[]} */ #idle = [];
  /** @type {Map<Page, { key: string, drive: Drive }>} */ #lent = new Map();

  /** A page of a window with just these options. @param {Engine} engine @param {Partial<WindowOptions>} options */
  async lend(engine, options) {
    const { width, height, ...others } = withDefaults(options);
    const key = JSON.stringify([engine, others]);
    const place = this.#idle.findIndex((one) => one.key === key);
    const [kept] = place < 0 ? [] : this.#idle.splice(place, 1);
    const drive = kept?.drive ?? (await openDrive(engine, options));
    const page = new Page(drive);
    this.#lent.set(page, { key, drive });
    if (kept) await page.resize(width, height);
    return page;
  }

  /**
   * Takes a page back, asserts what {@link Page.assertClean} does, and keeps its browser for the next story; after a story that
   * failed the browser is closed instead.
   * @param {Page} page @param {boolean} failed
   */
  async takeBack(page, failed) {
    const lent = this.#lent.get(page);
    if (!lent) throw new Error('this page was not lent here');
    this.#lent.delete(page);
    let isClean = false;
    try {
      page.assertClean();
      if (!failed) await lent.drive.renew();
      isClean = !failed;
    } finally {
      if (isClean) this.#idle.push(lent);
      else await lent.drive.close();
    }
  }

  async close() {
    for (const { drive } of this.#idle.splice(0)) await drive.close();
  }
}
