import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { chapter } from '../rig/chapter.mjs';
import { assertBarePicture, compareWithCanvas } from '../rig/picture-file.mjs';
import { fixture } from '../rig/testdata.mjs';
import { pause } from '../rig/waiting.mjs';

const PREVIEW = 'main canvas';
const DAYS = ['2026-02-03', '2026-04-23', '2026-10-08'];
const photos = DAYS.map((day) => fixture(`../../public/samples/front-${day}.jpg`));

/** Adds photos and opens a new collage of the first and the last. */
async function beginCollage(page, files = photos) {
  await page.upload(files);
  await page.find('img', /^Photo/).waitForCount(files.length);
  await page.find('button', 'Close').click();
  await page.find('link', 'Collage', { exact: true }).click();
  await page.find('button', 'Export').waitFor();
  await page.find('button', /^Cell 1: Photo/).waitFor();
}

/** A number for what the preview shows, once it has not changed for a while. */
async function settledPreview(page) {
  // While photos are being lined up and checked, the page still changes by itself.
  const isChecked = () => page.evaluate(() => !/Checking whether the photos/.test(document.body.innerText));
  await page.until('the photos checked', isChecked, 60_000);
  const look = () =>
    page.evaluate((selector) => {
      const shown = document.querySelector(selector);
      if (!shown || shown.width < 50 || shown.ariaBusy === 'true') return null;
      const { width, height } = shown;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(shown, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let sum = width;
      for (let i = 0; i < data.length; i += 1) sum = (sum * 31 + data[i]) >>> 0;
      return sum;
    }, PREVIEW);
  let before = null;
  let after = await look();
  await page.until('a preview that stands still', async () => {
    before = after;
    await pause(250);
    after = await look();
    return after !== null && after === before;
  });
  return after;
}

/** Presses Export and resolves to the file on disk. */
async function exportFile(page, name, press = (at) => page.mouse.click(at)) {
  const button = page.find('button', 'Export', { exact: true });
  await button.waitFor();
  await press(await button.point());
  await page.find('heading', 'Exported').waitFor(30_000);
  const path = await page.downloaded(name);
  await page.find('button', 'Done').click();
  await page.find('heading', 'Exported').waitGone();
  return path;
}

/** Gives the page a size of its own. */
async function setPage(page, width, height) {
  await page.find('button', 'Custom', { exact: true }).click();
  await page.find('textbox', 'Width (px)').fill(String(width));
  await page.press('Tab');
  await page.find('textbox', 'Height (px)').fill(String(height));
  await page.press('Tab');
}

const waitUntilSaved = (page) => page.waitForText(/Collage Saved/);
const previewSize = (page) =>
  page.evaluate((selector) => {
    const { width, height } = document.querySelector(selector);
    return [width, height];
  }, PREVIEW);

chapter('6 A collage is made and kept', { detail: true, width: 1440, height: 900 }, async ({ page, step, address }) => {
  await step('begins with the pair that would be compared', async () => {
    await beginCollage(page);
    assert.match((await page.find('button', /^Cell 1/).names())[0] ?? '', /3 February 2026/);
    assert.match((await page.find('button', /^Cell 2/).names())[0] ?? '', /8 October 2026/);
    await settledPreview(page);
    await page.assertAccessible();
  });

  await step('is saved by itself, with an address to return to', async () => {
    assert.ok(!(await page.evaluate(() => location.hash)).includes('/collage/'), 'looking in leaves nothing behind');
    await page.find('textbox', 'Title').fill('Right cheek');
    await waitUntilSaved(page);
    assert.match(await page.evaluate(() => location.hash), /#\/collage\/[0-9a-f-]{36}$/);
    await page.reload();
    assert.equal(await page.find('textbox', 'Title').value(), 'Right cheek');
  });

  await step('every layout and caption paints another preview', async () => {
    const seen = new Set([await settledPreview(page)]);
    for (const name of ['Pair down', 'Three', '2 × 2', 'Strip over time', 'Pair across']) {
      await page.find('button', name, { exact: true }).click();
      const shown = await settledPreview(page);
      assert.ok(!seen.has(shown) || name === 'Pair across', `${name} shows nothing new`);
      seen.add(shown);
    }
    await page.find('checkbox', 'Days since the first').click();
    assert.ok(!seen.has(await settledPreview(page)), 'the days under the photos are gone');
  });

  await step('is there after the browser was closed, in the list of collages', async () => {
    await waitUntilSaved(page);
    await page.restart();
    await page.goto(`${address}#/collage`);
    await page.find('heading', 'Collages').waitFor();
    await page.assertAccessible();
    await page.find('link', /^Right cheek/).click();
    assert.equal(await page.find('textbox', 'Title').value(), 'Right cheek');
  });

  await step('a photo that is deleted leaves an empty cell, and comes back with it', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    await page.find('img', /^Photo, 8 October 2026/).click();
    await page.find('button', 'Delete').click();
    await page.find('img', /^Photo/).waitForCount(2);
    await page.goto(`${address}#/collage`);
    await page.find('link', /^Right cheek/).click();
    await page.find('button', 'Cell 2: This photo is not in the library any more. Choose another').waitFor();
    await page.assertAccessible();
    await page.find('button', 'Undo', { exact: true }).nth(-1).click();
    await page.find('button', /^Cell 2: Photo, 8 October 2026/).waitFor();
  });
});

chapter('6 The file of a collage', { width: 1440, height: 900 }, async ({ page, step, engine }) => {
  await step('what is seen is what is saved, to the pixel', async () => {
    await beginCollage(page);
    await page.find('textbox', 'Title').fill('Right cheek');
    const [width, height] = await previewSize(page);
    await setPage(page, width, height);
    await page.find('button', 'PNG', { exact: true }).click();
    await page.until('a preview of that size', async () => `${await previewSize(page)}` === `${width},${height}`);
    await settledPreview(page);
    const path = await exportFile(page, /^samelight-Right-cheek-2026-02-03-2026-10-08\.png$/);
    const difference = await compareWithCanvas(page, path, PREVIEW);
    assert.deepEqual(difference, { largest: 0, mean: 0, width, height });
    assertBarePicture(path);
  });

  await step('a larger file is the same picture with more pixels', async () => {
    await page.find('button', '4:5', { exact: true }).click();
    await page.find('button', 'JPEG', { exact: true }).click();
    await settledPreview(page);
    const path = await exportFile(page, /\.jpg$/, (at) => page.mouse.doubleClick(at));
    const { width, height, mean } = await compareWithCanvas(page, path, PREVIEW);
    assert.deepEqual([width, height], [2160, 2700]);
    assert.ok(mean < 1.5, `it differs from the preview by ${mean} of 255 on average`);
    assertBarePicture(path);
  });

  await step('a format the browser cannot write is said to be one, with a way out', async () => {
    await page.find('button', 'WebP', { exact: true }).click();
    if (engine !== 'webkit') {
      assertBarePicture(await exportFile(page, /\.webp$/));
      return;
    }
    await page.find('button', 'Export', { exact: true }).click();
    await page.waitForText('This browser cannot write WebP files.', 30_000);
    await page.find('button', 'Export as PNG').click();
    await page.find('heading', 'Exported').waitFor(30_000);
    await page.find('button', 'Done').click();
  });
});

chapter('6 Cells, by mouse and by keyboard', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  let start = null;

  await step('dragging moves all cells, and can be undone', async () => {
    await beginCollage(page);
    await page.find('textbox', 'Title').fill('x');
    await waitUntilSaved(page);
    start = await settledPreview(page);
    await page.find('button', /^Cell 1/).click();
    await page.find('button', 'Zoom in').click();
    const zoomed = await settledPreview(page);
    assert.notEqual(zoomed, start);
    await page.find('button', /^Cell 1/).drag([0.5, 0.5], [0.8, 0.6]);
    assert.notEqual(await settledPreview(page), zoomed);
    await page.find('button', 'Undo').click();
    assert.equal(await settledPreview(page), zoomed);
  });

  await step('the wheel zooms the selected cell', async () => {
    const before = await settledPreview(page);
    await page.mouse.wheel(await page.find('button', /^Cell 1/).point(), { down: -300 });
    const zoomed = await settledPreview(page);
    assert.notEqual(zoomed, before);
    await page.mouse.wheel(await page.find('button', /^Cell 2/).point(), { down: -300 });
    assert.equal(await settledPreview(page), zoomed, 'a cell that is not selected stays as it is');
    await waitUntilSaved(page);
  });

  await step('arrows, plus, minus and 0 do what the mouse does', async () => {
    const cell = page.find('button', /^Cell 2/);
    const seen = [await settledPreview(page)];
    for (const key of ['+', 'ArrowRight', 'ArrowDown', '-', '0']) {
      await cell.press(key);
      seen.push(await settledPreview(page));
    }
    assert.equal(new Set(seen).size, seen.length, `not every key changed the picture: ${seen}`);
    assert.equal(seen.at(-1), start, '0 shows as much as at the start');
    assert.equal(await cell.attribute('aria-pressed'), 'true');
    await page.press('Control+z');
    assert.equal(await settledPreview(page), seen.at(-2), 'Control+Z takes back the last key');
  });

  await step('without “One crop for all” a cell moves alone', async () => {
    await page.find('switch', 'One crop for all').click();
    const before = await settledPreview(page);
    await page.find('button', /^Cell 2/).press('+', 'ArrowLeft');
    const alone = await settledPreview(page);
    assert.notEqual(alone, before);
    await page.find('switch', 'One crop for all').click();
    assert.equal(await settledPreview(page), before);
  });

  await step('photos lie on each other as they were lined up', async () => {
    const before = await settledPreview(page);
    // They lay on each other by themselves; what a person does by hand afterwards counts here too.
    assert.ok(!(await page.evaluate(() => document.body.innerText)).includes('is not lined up'));
    await page.find('link', 'Compare', { exact: true }).click();
    await page.find('button', 'Line up', { exact: true }).click();
    await page.find('heading', 'Line up').waitFor();
    await page.find('button', 'Move', { exact: true }).click();
    await page.find('textbox', 'Turn (°)').fill('8');
    await page.press('Tab');
    await page.find('button', 'Save', { exact: true }).click();
    await page.find('heading', 'Line up').waitGone();
    await page.find('link', 'Collage', { exact: true }).click();
    await page.find('link', /^x /).click();
    await page.find('button', /^Cell 2/).waitFor();
    assert.notEqual(await settledPreview(page), before);
    assert.ok(!(await page.evaluate(() => document.body.innerText)).includes('is not lined up'));
  });

  await step('photos are chosen, moved and taken out', async () => {
    await page.find('button', 'Choose photos').click();
    await page.find('button', /^Photo, 23 April 2026/).click();
    await page.assertAccessible();
    await page.find('button', 'Use 3 photos').click();
    await page.waitForText('1 photo has no place in this layout.');
    await page.find('button', 'Three', { exact: true }).click();
    await page.find('button', /^Cell 3: Photo, 23 April 2026/).waitFor();
    await page.find('button', 'More for photo 3').click();
    await page.find('menuitem', 'Move earlier').click();
    await page.find('button', /^Cell 2: Photo, 23 April 2026/).waitFor();
    await page.find('button', 'Sort by date').waitGone();
    await page.find('button', 'More for photo 1').click();
    await page.find('menuitem', 'Take out of the collage').click();
    await page.find('button', 'Cell 3: empty. Add a photo').waitFor();
    await page.find('button', 'Undo').click();
    await page.find('button', /^Cell 1: Photo, 3 February 2026/).waitFor();
  });
});

chapter(
  '6 A collage with the thumb',
  { width: 360, height: 800, deviceScaleFactor: 2, touch: true, colorScheme: 'dark', engines: ['chromium'] },
  async ({ page, step }) => {
    await step('options come from below, and nothing is wider than the screen', async () => {
      await beginCollage(page);
      for (const name of ['Layout', 'Photos', 'Page', 'Text']) {
        await page.find('toolbar').find('button', name).click();
        await page.find('dialog', name).waitFor();
        await page.assertAccessible();
        await page.find('button', 'Close').click();
        await page.find('dialog').waitGone();
      }
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    });

    await step('two fingers zoom, one moves', async () => {
      const before = await settledPreview(page);
      const middle = await page.find('button', /^Cell 1/).point();
      await page.touch.pinch(middle, 50, 120);
      const zoomed = await settledPreview(page);
      assert.notEqual(zoomed, before);
      await page.touch.drag(middle, { x: middle.x + 30, y: middle.y + 60 });
      assert.notEqual(await settledPreview(page), zoomed);
      await waitUntilSaved(page);
      await page.assertAccessible();
    });

    await step('the picture is exported, and can be given to other programs where there are any', async () => {
      await page.evaluate(() => {
        navigator.canShare = () => true;
        navigator.share = async ({ files }) => {
          window.shared = files.map(({ name, type, size }) => `${name} ${type} ${size > 100_000}`);
        };
      });
      await page.find('button', 'Export', { exact: true }).click();
      await page.find('button', 'Share').click();
      assert.deepEqual(await page.evaluate(() => window.shared), [
        'samelight-2026-02-03-2026-10-08.jpg image/jpeg true',
      ]);
      const path = await page.downloaded(/\.jpg$/);
      assertBarePicture(path);
      assert.ok(statSync(path).size > 100_000);
      await page.assertAccessible();
    });
  },
);
