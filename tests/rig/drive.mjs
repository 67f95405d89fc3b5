// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlaywrightDrive } from './drive-playwright.mjs';
import { WebKitDrive } from './drive-webkit.mjs';
import { findEngines } from './engines.mjs';
import { Page } from './page.mjs';

/** @typedef {{ x: number, y: number }} Point */

/**
 * What a window is opened with. Sizes in CSS pixels; `reducedMotion` and `language` are what the person set on their device.
 * @typedef {{
 *   width: number, height: number, deviceScaleFactor: number, touch: boolean, colorScheme: 'light' | 'dark',
 *   reducedMotion: boolean, language: string
 * }} WindowOptions
 */

/** Where a browser keeps what must outlive it, and what it saves. @typedef {{ profile: string, downloads: string }} Folders */

/**
 * The least a browser must be able to do for a {@link Page}.
 * @typedef {object} Drive
 * @property {import('./engines.mjs').Engine} engine
 * @property {import('./touch.mjs').Touch | null} touch
 * @property {(address: string) => Promise<void>} goto
 * @property {() => Promise<void>} reload
 * @property {(expression: string) => Promise<any>} evaluate the value of an expression or of what it promises, as JSON
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {(key: string) => Promise<void>} keyDown
 * @property {(key: string) => Promise<void>} keyUp
 * @property {(text: string) => Promise<void>} type
 * @property {(to: Point) => Promise<void>} mouseMove
 * @property {(clickCount?: number) => Promise<void>} mouseDown
 * @property {(clickCount?: number) => Promise<void>} mouseUp
 * @property {(at: Point, right: number, down: number) => Promise<void>} wheel
 * @property {(selector: string, paths: readonly string[]) => Promise<void>} upload
 * @property {() => Promise<Buffer>} screenshot
 * @property {(name: RegExp) => string | null} downloaded
 * @property {() => string[]} errors errors of the page and breaches of its content policy
 * @property {() => string[]} requests
 * @property {() => string} origin the one the page was first sent to
 * @property {() => Promise<void>} restart
 * @property {() => Promise<void>} renew leaves the site, and forgets what was noted and saved until then
 * @property {() => Promise<void>} close
 */

/** @param {Partial<WindowOptions>} options @returns {WindowOptions} */
export function withDefaults(options) {
  return {
    width: 1280,
    height: 800,
    deviceScaleFactor: 1,
    touch: false,
    colorScheme: 'light',
    language: 'en-GB',
    reducedMotion: false,
    ...options,
  };
}

/**
 * Starts a browser with a profile of its own on disk, which is gone when it is closed.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Partial<WindowOptions>} [options]
 */
export async function openDrive(engine, options = {}) {
  const found = findEngines().find((one) => one.engine === engine);
  if (!found?.path) throw new Error(`${engine}: ${found?.missing}`);
  const root = mkdtempSync(join(tmpdir(), `samelight-${engine}-`));
  const folders = { profile: join(root, 'profile'), downloads: join(root, 'downloads') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const all = withDefaults(options);
  if (engine !== 'chromium' && all.touch) throw new Error(`${engine} has no driver for touch; use chromium`);
  const forget = () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const drive =
    engine === 'webkit'
      ? new WebKitDrive(found.path, folders, all, forget)
      : new PlaywrightDrive(engine, found.path, folders, all, forget);
  await drive.open();
  return drive;
}

/**
 * Opens a page in a browser of its own. @param {import('./engines.mjs').Engine} engine @param {Partial<WindowOptions>} [options]
 */
export async function openBrowser(engine, options = {}) {
  return new Page(await openDrive(engine, options));
}
