import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBrowser } from '../rig/drive.mjs';
import { findEngines } from '../rig/engines.mjs';
import { serveSite } from '../rig/site.mjs';

// A page of the rig's own, to prove that it does what it says and notices what it must.
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'" />
    <meta name="viewport" content="width=device-width" />
    <title>Rig</title>
    <link rel="icon" href="icon.svg" />
    <script type="module" src="page.js"></script>
  </head>
  <body>
    <main>
      <h1>Rig</h1>
      <button aria-label="Save as">S</button> <button aria-label="Save">s</button> <button disabled>Later</button>
      <label><input type="checkbox" style="position:absolute;width:1px;height:1px;opacity:0" /> Agree</label>
      <input aria-label="Note" />
      <a download="note.txt" href="#">Download</a>
      <div id="pad" role="img" aria-label="Pad" style="width:300px;height:300px;touch-action:none"></div>
    </main>
  </body>
</html>`;

const SCRIPT = `
globalThis.seen = [];
for (const kind of ['keydown', 'keyup', 'click', 'dblclick', 'wheel', 'drop', 'paste'])
  addEventListener(kind, (event) => {
    const files = [...((event.dataTransfer ?? event.clipboardData)?.files ?? [])].map((file) => file.name);
    seen.push([kind, event.key ?? event.target.getAttribute?.('aria-label') ?? event.deltaY ?? '', ...files].join(' '));
  });
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => event.preventDefault());
globalThis.fingers = 0;
pad.addEventListener('pointermove', ({ pointerId, pointerType }) => {
  if (pointerType === 'touch') globalThis.fingers = touches.add(pointerId).size;
});
const touches = new Set();
document.querySelector('a').href = URL.createObjectURL(new Blob(['kept']));
`;

const site = mkdtempSync(join(tmpdir(), 'samelight-rig-'));
writeFileSync(join(site, 'index.html'), PAGE);
writeFileSync(join(site, 'page.js'), SCRIPT);
writeFileSync(join(site, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
process.once('exit', () => rmSync(site, { recursive: true, force: true }));

const seen = (page) => page.evaluate(() => globalThis.seen.splice(0));

for (const { engine } of findEngines().filter(({ path }) => path)) {
  void test(`0 The rig · ${engine}`, { timeout: 90_000 }, async (t) => {
    const { address, close } = await serveSite(site);
    const page = await openBrowser(engine, { width: 400, height: 700, touch: engine === 'chromium' });
    await page.goto(address);

    await t.test('finds by role and name, and waits', async () => {
      assert.deepEqual(await page.find('button', 'Save').names(), ['Save']);
      assert.deepEqual(await page.find('button', /^Sa/).names(), ['Save as', 'Save']);
      assert.deepEqual(await page.find('main').find('button').nth(-1).names(), ['Later']);
      await assert.rejects(page.find('button', 'Gone').waitFor(200), /button “Gone”.*it is not there/);
      await assert.rejects(page.find('button', /^Sa/).waitFor(200), /there are 2: Save as \| Save/);
    });

    await t.test('clicks, types and presses', async () => {
      await page.find('button', 'Save as').click();
      await page.find('checkbox', 'Agree').click();
      assert.equal(await page.find('checkbox', 'Agree').evaluate((box) => box.checked), true);
      await page.find('textbox', 'Note').fill('a b');
      await page.press('Home', 'Shift+End', 'Delete', 'x', 'Space');
      assert.equal(await page.find('textbox', 'Note').value(), 'x ');
      const [first, ...rest] = await seen(page);
      assert.equal(first, 'click Save as');
      assert.ok(rest.includes('keydown Home') && rest.includes('keyup Shift'), rest.join());
      await page.mouse.doubleClick(await page.find('img', 'Pad').point());
      await page.mouse.wheel({ x: 200, y: 300 }, { down: 90 });
      await page.until('a double click', async () => (await seen(page)).includes('dblclick Pad'));
    });

    await t.test('drops, pastes and downloads files', async () => {
      await page.dropFiles([join(site, 'page.js')]);
      await page.pasteFiles([join(site, 'icon.svg')]);
      const [dropped, pasted] = (await seen(page)).filter((one) => /^(drop|paste)/.test(one));
      assert.match(`${dropped} ${pasted}`, /page\.js.*icon\.svg/);
      await page.find('link', 'Download').click();
      assert.equal(readFileSync(await page.downloaded(/^note\.txt$/), 'utf8'), 'kept');
    });

    // Only Chromium's driver has fingers.
    if (page.touch) {
      await t.test('has two fingers', async () => {
        await page.touch.pinch(await page.find('img', 'Pad').point(), 40, 120);
        assert.equal(await page.evaluate(() => globalThis.fingers), 2);
      });
    }

    await t.test('keeps what was stored when the browser is closed and opened', async () => {
      await page.evaluate(() => localStorage.setItem('kept', 'yes'));
      await page.restart();
      await page.goto(address);
      assert.equal(await page.evaluate(() => localStorage.getItem('kept')), 'yes');
    });

    await t.test('notices errors, breaches of the policy and foreign requests', async () => {
      await page.screenshot();
      page.assertClean();
      await page.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error('a fault of the page');
          }),
      );
      await assert.rejects(async () => page.until('a fault', () => page.assertClean(), 500), /a fault of the page/);
      page.expectError(/a fault of the page/);
      await page.evaluate(
        () =>
          void setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { text: 'f()' }))),
      );
      await assert.rejects(async () => page.until('a breach', () => page.assertClean(), 500), /script-src/);
      page.expectError(/script-src/);
      await page.evaluate(() => void fetch('http://127.0.0.2:4999/').catch(() => {}));
      await assert.rejects(async () => page.until('a request', () => page.assertClean(), 500), /127\.0\.0\.2/);
      page.expectError(/127\.0\.0\.2|ERR_|due to access control|network connection|Could not connect/i);
    });

    await assert.rejects(page.close(), /foreign servers/);
    await close();
  });
}
