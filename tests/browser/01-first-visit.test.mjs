import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chapter } from '../rig/chapter.mjs';

const SCREENS = ['#/', '#/calendar', '#/bin', '#/compare', '#/saved', '#/collage', '#/settings', '#/no-such-place'];

/** A server that anybody may ask; `close` tells how many did. */
async function foreignServer() {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve(asked))),
  };
}

/** Goes to each screen of a library without photos and lets axe-core look at it. */
async function lookAtEveryScreen(page, address) {
  for (const screen of SCREENS) {
    await page.goto(address + screen);
    await page.find('heading').nth(0).waitFor();
    await page.assertAccessible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${screen} is ${overflow} px wider than the window`);
  }
}

chapter('1 First visit', { width: 1440, height: 900 }, async ({ page, step }) => {
  await step('opens at any path of a server that sends no special headers', async () => {
    await page.find('link', 'Library').waitFor();
    assert.match(await page.evaluate(() => document.title), /Samelight/);
    assert.equal(
      await page.evaluate(() => document.querySelector('meta[http-equiv]')?.httpEquiv),
      'Content-Security-Policy',
    );
  });

  await step('shows the ways through the program, and how to begin', async () => {
    for (const name of ['Library', 'Compare', 'Collage', 'Settings'])
      await page.find('link', name, { exact: true }).waitFor();
    await page.until('“Add photos”', async () => {
      const ways = [page.find('button', 'Add photos'), page.find('link', 'Add photos')];
      return (await ways[0].count()) + (await ways[1].count()) > 0;
    });
    await page.until('a file input', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    assert.equal(await page.find('img', 'Photo').count(), 0);
  });

  await step('each screen has an address and says what it is', async () => {
    for (const name of ['Compare', 'Collage', 'Settings', 'Library']) {
      await page.find('link', name, { exact: true }).click();
      await page.until(`the title ${name}`, async () => (await page.evaluate(() => document.title)).includes(name));
      assert.equal(await page.find('link', name, { exact: true }).attribute('aria-current'), 'page');
    }
  });

  await step('loads heavy parts only when they are used', async () => {
    const scripts = page.requests().filter((one) => one.endsWith('.js'));
    assert.ok(scripts.length > 0);
    for (const script of new Set(scripts)) {
      const text = await (await fetch(script)).text();
      assert.ok(!/konvajs-content|_heif_context_alloc/.test(text), `${script} holds a heavy part`);
    }
  });

  await step('obeys its content policy', async () => {
    const foreign = await foreignServer();
    const blocked = await page.evaluate(async (elsewhere) => {
      // Chromium lets its driver's own call evaluate strings, but not what runs after it.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const attempts = {
        // oxlint-disable-next-line typescript/no-implied-eval -- this is what must not work
        eval: () => Function('return 1')(),
        markup: () => Object.assign(document.createElement('p'), { innerHTML: '<b>bold</b>' }),
        foreign: () => fetch(elsewhere),
      };
      const results = {};
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
          results[name] = 'allowed';
        } catch {
          results[name] = 'blocked';
        }
      }
      return results;
    }, foreign.address);
    page.expectError(/Content.Security.Policy|Content policy|Trusted|Refused to connect|Fetch API cannot load/i);
    assert.equal(await foreign.close(), 0);
    assert.deepEqual(blocked, { eval: 'blocked', markup: 'blocked', foreign: 'blocked' });
  });
});

chapter(
  '1 Every screen, wide and light',
  { detail: true, width: 1440, height: 900 },
  async ({ page, address, step }) => {
    await step('axe finds nothing and nothing is cut off', () => lookAtEveryScreen(page, address));
  },
);

chapter(
  '1 Every screen, narrow and dark',
  { detail: true, width: 360, height: 800, colorScheme: 'dark' },
  async ({ page, address, step }) => {
    await step('axe finds nothing and nothing is cut off', () => lookAtEveryScreen(page, address));
  },
);
