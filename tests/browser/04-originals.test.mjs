import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { chapter } from '../rig/chapter.mjs';
import { coloursAt, isAlike, paintPhoto } from '../rig/painted-photo.mjs';
import { pause } from '../rig/waiting.mjs';

const RED = [200, 40, 40];

async function addPhotos(page, files) {
  await page.upload(files);
  await page.find('img', /^Photo/).waitForCount(files.length);
  await page.find('button', 'Close', { exact: true }).click();
}

const openCompare = (page) => page.find('link', 'Compare', { exact: true }).click();

/** A photo of 48 megapixels, as phones take them, on whose middle dark and light stripes of four pixels stand. */
async function stripedPhoto(day, grey) {
  const [width, height, side, stripe] = [8064, 6048, 1200, 4];
  const stripes = Buffer.alloc(side * side * 3);
  for (let i = 0; i < side * side; i += 1)
    stripes.fill((i % side) % (2 * stripe) < stripe ? 20 : 235, i * 3, i * 3 + 3);
  const path = join(mkdtempSync(join(tmpdir(), 'samelight-large-')), `IMG_${day.replaceAll('-', '')}_101500.jpg`);
  await sharp({ create: { width, height, channels: 3, background: { r: grey, g: grey, b: grey } } })
    .composite([{ input: stripes, raw: { width: side, height: side, channels: 3 }, gravity: 'centre' }])
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toFile(path);
  return path;
}

chapter('4 Photos of 48 megapixels', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  const stage = () => page.find('group', 'Photos compared').box();
  /** The darkest and the lightest of some pixels in a row on the before, near the middle of the stage. */
  const contrast = async () => {
    const { x, y, width, height } = await stage();
    const places = Array.from({ length: 32 }, (_, k) => ({ x: x + width / 2 - 60 + k, y: y + height / 2 + 40 }));
    const seen = (await coloursAt(page, places)).map(([red]) => red);
    return Math.max(...seen) - Math.min(...seen);
  };

  await step('are compared whole', async () => {
    await addPhotos(page, [await stripedPhoto('2026-01-05', 90), await stripedPhoto('2026-04-02', 150)]);
    await openCompare(page);
    await page.find('slider', 'Split').waitFor();
    await page.until('stripes too fine to be seen', async () => (await contrast()) < 60);
  });

  await step('and are as sharp at one to one as their files', async () => {
    await page.find('button', '1:1').click();
    await page.until('one to one', async () => Number.parseInt(await page.find('status', /^Zoom/).text(), 10) === 100);
    await page.until('every stripe', async () => (await contrast()) > 190);
  });
});

chapter('4 An original that is gone', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  const first = paintPhoto('2026-01-05', 600, 800, () => RED);
  const latest = paintPhoto('2026-04-02', 450, 600, () => [40, 60, 200]);

  await step('is said where the photo would be, and the other is still shown', async () => {
    await addPhotos(page, [first, latest]);
    const gone = createHash('sha256').update(readFileSync(latest)).digest('hex');
    await page.evaluate(
      (fingerprint) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('samelight');
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('originals', 'readwrite');
            writing.objectStore('originals').delete(fingerprint);
            writing.addEventListener('complete', () => {
              opening.result.close();
              resolve(null);
            });
          });
        }),
      gone,
    );
    await openCompare(page);
    await page.waitForText('The original of this photo is missing in this browser.');
    const { x, y, width, height } = await page.find('group', 'Photos compared').box();
    await page.until('the other photo', async () => {
      const [seen] = await coloursAt(page, [{ x: x + width * 0.42, y: y + height * 0.4 }]);
      return isAlike(seen, RED);
    });
    await page.assertAccessible();
  });
});

chapter('4 While the view moves', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  const COLOURS = [
    RED,
    [40, 60, 200],
    [230, 200, 60],
    [30, 140, 70],
    [240, 240, 240],
    [90, 30, 120],
    [20, 20, 20],
    [230, 130, 40],
  ];
  /** Coloured fields, of which the topmost row is `tone`, so that no two photos are the same file. */
  const fields = (day, tone) =>
    paintPhoto(day, 900, 1200, (x, y) =>
      y < 1 ? [tone, tone, tone] : (COLOURS[(Math.floor(y / 75) + Math.floor(x / 150)) % COLOURS.length] ?? RED),
    );
  const stage = () => page.find('group', 'Photos compared').box();
  /** A column of places on each of the photos, where a drag downwards brings into sight what was above the pane. */
  const places = async () => {
    const { x, y, width, height } = await stage();
    return [0.4, 0.6].flatMap((across) =>
      Array.from({ length: 12 }, (_, k) => ({ x: x + width * across, y: y + height * (0.05 + 0.07 * k) })),
    );
  };
  /** Colours of the places once they stay as they are. */
  const atRest = async () => {
    let last = '';
    await page.until('the picture at rest', async () => {
      const seen = JSON.stringify(await coloursAt(page, await places()));
      await pause(500);
      const isStill = seen === last;
      last = seen;
      return isStill;
    });
    return JSON.parse(last);
  };
  const comeNear = async () => {
    await page.press('0', '+', '+', '+');
    await atRest();
  };
  /** Pulls the picture down by three quarters of the pane. */
  const pullDown = async () => {
    const { x, y, width, height } = await stage();
    const at = { x: x + width * 0.62, y: y + height * 0.15 };
    await page.mouse.drag(at, { x: at.x, y: at.y + height * 0.75 });
  };
  let atTheEnd = [];

  await step('what comes into sight is drawn sharp once it rests', async () => {
    await addPhotos(page, [fields('2026-01-05', 0), fields('2026-04-02', 9)]);
    await openCompare(page);
    await page.find('slider', 'Split').waitFor();
    await comeNear();
    await pullDown();
    atTheEnd = await atRest();
  });

  await step('and until then is seen coarsely, in its place', async () => {
    await comeNear();
    await page.evaluate(() => {
      // A worker that takes its time.
      Worker.prototype.postMessage = () => {};
    });
    await pullDown();
    // One or the other place may lie on the edge of two fields.
    await page.until('what it looks like at rest', async () => {
      const coarse = await coloursAt(page, await places());
      return coarse.filter((colour, i) => isAlike(colour, atTheEnd[i], 24)).length >= 22;
    });
  });
});
