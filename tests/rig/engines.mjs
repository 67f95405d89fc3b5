// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{ engine: Engine, path: string | null, missing: string }} FoundEngine `path` is `null` where there is none; `missing` says why */

/** Why an engine is left out that SAMELIGHT_ENGINES does not name. */
export const NOT_ASKED_FOR = 'not asked for';

/** Whether every test is to be run in every engine, also what can hardly differ between them. */
export const isEverythingWanted = process.env['SAMELIGHT_EVERYWHERE'] === '1';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIREFOX = ['firefox-esr', 'firefox'];
const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap((folder) => folder ?? []);
const ELSEWHERE = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...programs.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program lies on the PATH, or `null`.
 * @param {string} name
 */
export function findProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isRunnable) ?? null;
}

/** Whether our window for WebKitGTK can open: it wants a virtual screen and Python's bindings. */
function hasWebKitWindow() {
  if (!findProgram('WebKitWebDriver') || !findProgram('Xvfb')) return false;
  const bindings = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  return spawnSync('/usr/bin/python3', ['-c', bindings], { stdio: 'ignore' }).status === 0;
}

/**
 * The three engines and where they are. SAMELIGHT_ENGINES=chromium,firefox limits the choice.
 * @returns {FoundEngine[]}
 */
export function findEngines() {
  const wanted = (process.env['SAMELIGHT_ENGINES'] ?? 'chromium,firefox,webkit').split(',');
  const first = (/** @type {string[]} */ names, /** @type {string[]} */ paths) =>
    names.map(findProgram).find((path) => path !== null) ?? paths.find(isRunnable) ?? null;
  /** @type {FoundEngine[]} */
  const all = [
    { engine: 'chromium', path: first(CHROMIUM, ELSEWHERE.chromium), missing: 'no Chromium, Chrome or Edge was found' },
    { engine: 'firefox', path: first(FIREFOX, ELSEWHERE.firefox), missing: 'no Firefox was found' },
    {
      engine: 'webkit',
      path: hasWebKitWindow() ? findProgram('WebKitWebDriver') : null,
      missing: 'WebKitGTK is driven on Linux only, by WebKitWebDriver, Xvfb and Python’s GTK bindings',
    },
  ];
  return all.map((one) => (wanted.includes(one.engine) ? one : { ...one, path: null, missing: NOT_ASKED_FOR }));
}
