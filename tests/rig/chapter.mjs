// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findEngines, isEverythingWanted, NOT_ASKED_FOR } from './engines.mjs';
import { LentBrowsers } from './lent-browsers.mjs';
import { serveSite } from './site.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */

const OUTPUT = fileURLToPath(new URL('../output/failures', import.meta.url));

const browsers = new LentBrowsers();
after(() => browsers.close());

/**
 * What a chapter is given. `step` is one part of the story: after one that failed, the others are skipped. `again` opens
 * another browser with a window of its own. `refuse` lets the server have some of its files no more.
 * @typedef {{
 *   engine: Engine,
 *   page: import('./page.mjs').Page,
 *   address: string,
 *   step: (name: string, tell: (t: import('node:test').TestContext) => Promise<void>) => Promise<void>,
 *   refuse: (paths: RegExp | null) => void,
 *   again: (options: Partial<import('./drive.mjs').WindowOptions>) => Promise<import('./page.mjs').Page>,
 * }} Chapter
 */

/**
 * Tells one story in every engine there is, each at an origin of its own, where nothing is stored yet, at the start page of the
 * built site. Motion is reduced unless `reducedMotion: false` asks for it: nobody has to wait for it. At the end the page must
 * have made no error, broken no content policy and asked no foreign server.
 * @param {string} title
 * @param {Partial<import('./drive.mjs').WindowOptions> & { engines?: Engine[], detail?: boolean }} options `engines`: only these, where the
 *   others cannot do what the story needs. `detail`: what is told can hardly differ between engines, so one is enough unless
 *   all was asked for (`npm run test:everywhere`)
 * @param {(chapter: Chapter) => Promise<void>} tell
 */
export function chapter(title, { engines, detail, ...window }, tell) {
  const asked = findEngines().filter(
    ({ engine, missing }) => missing !== NOT_ASKED_FOR && (engines?.includes(engine) ?? true),
  );
  const first = asked.find(({ path }) => path) ?? asked[0];
  const chosen = detail && first && !isEverythingWanted ? [first] : asked;
  for (const { engine, path, missing } of chosen) {
    void test(`${title} · ${engine}`, { skip: path ? false : missing, timeout: 300_000 }, async (t) => {
      const site = await serveSite();
      /** @type {import('./page.mjs').Page[]} */
      const pages = [];
      const again = async (/** @type {Partial<import('./drive.mjs').WindowOptions>} */ options) => {
        const page = await browsers.lend(engine, { reducedMotion: true, ...window, ...options });
        pages.push(page);
        await page.goto(site.address);
        return page;
      };
      let failed = false;
      const step = (/** @type {string} */ name, /** @type {(t: any) => Promise<void>} */ act) =>
        t.test(name, { skip: failed ? 'an earlier step failed' : false }, async (inner) => {
          try {
            await act(inner);
          } catch (error) {
            failed = true;
            await keepScreenshots(`${title} ${engine} ${name}`, pages);
            throw error;
          }
        });
      /** @type {unknown[]} */
      const faults = [];
      await tell({ engine, page: await again({}), address: site.address, step, again, refuse: site.refuse }).catch(
        (error) => faults.push(error),
      );
      for (const page of pages)
        await browsers.takeBack(page, failed || faults.length > 0).catch((error) => faults.push(error));
      await site.close();
      if (faults.length > 0 && !failed) throw faults[0];
    });
  }
}

/** @param {string} name @param {import('./page.mjs').Page[]} pages */
async function keepScreenshots(name, pages) {
  mkdirSync(OUTPUT, { recursive: true });
  const stem = name.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  for (const [index, page] of pages.entries()) {
    const path = join(OUTPUT, `${stem}${index ? `-${index}` : ''}.png`);
    // The browser may be what failed.
    await page
      .screenshot()
      .then((png) => writeFileSync(path, png))
      .catch(() => {});
  }
}
