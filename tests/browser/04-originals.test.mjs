import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { chapter } from '../rig/chapter.mjs';
import { coloursAt, isAlike, paintPhoto } from '../rig/painted-photo.mjs';

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
