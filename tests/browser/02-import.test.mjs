import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { chapter } from '../rig/chapter.mjs';
import { fixture, NO_TESTDATA, testdata } from '../rig/testdata.mjs';

const image = (name) => fixture(`images/${name}`);
const folder = mkdtempSync(join(tmpdir(), 'samelight-import-'));
after(() => rmSync(folder, { recursive: true }));

/** A file of the test's own, made of bytes or of another file. */
function made(name, content) {
  const path = join(folder, name);
  if (typeof content === 'string' && content.startsWith('/')) copyFileSync(content, path);
  else writeFileSync(path, content);
  return path;
}

/** The day of a photo of {@link manyPhotos}, as it is read out. */
const longDate = (index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** As many small photos that all differ, taken one a day; bytes after a JPEG's end are nobody's business. */
function manyPhotos(count) {
  const jpeg = readFileSync(image('turn-1.jpg'));
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '');
    return made(`IMG_${day}_080000.jpg`, Buffer.concat([jpeg, Buffer.from(`no. ${i}`)]));
  });
}

const panel = (page) => page.find('region', 'Adding photos');
const photos = (page) => page.find('img', /^Photo/);

/** Adds files through the picker and waits for the result. */
async function add(page, files, ms) {
  await page.upload(files);
  await panel(page).find('button', 'Close', { exact: true }).waitFor(ms);
}

const closePanel = (page) => panel(page).find('button', 'Close', { exact: true }).click();

/** The colours in the corners of every thumbnail that is shown, by the photo's name. */
function corners(page) {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll('img[alt^="Photo"]')];
    return Promise.all(
      images.map(async (shown) => {
        // A thumbnail is read from storage when it comes into sight.
        for (let i = 0; i < 100 && !shown.hasAttribute('src'); i++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        await shown.decode();
        const { naturalWidth: width, naturalHeight: height } = shown;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        // WebKit says that a picture is decoded and may still draw nothing of it.
        for (let i = 0; i < 60 && context.getImageData(width >> 1, height >> 1, 1, 1).data[3] === 0; i++) {
          if (i > 0) await new Promise((resolve) => setTimeout(resolve, 50));
          context.drawImage(shown, 0, 0);
        }
        const at = (x, y) => {
          const { data } = context.getImageData(Math.round(x * width), Math.round(y * height), 1, 1);
          return [data[0], data[1], data[2]];
        };
        return { name: shown.alt, corners: [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)] };
      }),
    );
  });
}

/** Red, green over blue, yellow: the upright picture of the fixtures. */
function assertUpright({ name, corners: found }) {
  const upright = [
    [220, 40, 40],
    [40, 160, 60],
    [40, 70, 200],
    [230, 210, 50],
  ];
  for (const [i, colour] of upright.entries()) {
    const apart = Math.max(...colour.map((value, channel) => Math.abs(value - found[i][channel])));
    assert.ok(apart < 48, `${name}: corner ${i} is ${found[i]}, not ${colour}`);
  }
}

chapter('2 Adding photos', { width: 1440, height: 900 }, async ({ page, address, step }) => {
  await step('JPEGs in all eight orientations stand upright', async () => {
    await add(
      page,
      Array.from({ length: 8 }, (_, i) => image(`turn-${i + 1}.jpg`)),
    );
    await photos(page).waitForCount(8);
    await page.waitForText('8 photos added');
    for (const one of await corners(page)) assertUpright(one);
  });

  await step('so do HEIC and AVIF, whose turns stand elsewhere', async () => {
    await add(
      page,
      ['turn-3.heic', 'turn-6.heic', 'turn-8.heic', 'turn-5.avif', 'turn-6.avif', 'exif-says-6.avif'].map(image),
    );
    await photos(page).waitForCount(14);
    for (const one of await corners(page)) assertUpright(one);
  });

  await step('the same files again are recognised', async () => {
    await add(page, [image('turn-1.jpg'), image('turn-6.heic')]);
    await page.waitForText('No photos added');
    await page.waitForText('2 already in the library');
    await photos(page).waitForCount(14);
  });

  await step('dates come from the photos, in every format', async () => {
    await add(
      page,
      ['dated.jpg', 'dated.heic', 'dated.avif', 'dated.png', 'dated.webp', 'dated-by-xmp.jpg'].map(image),
    );
    await page.find('img', 'Photo, 4 March 2026, Face, front').waitForCount(6);
  });

  await step('what is no photo is refused by name and reason, and stops nothing', async () => {
    const files = [
      made('drawing.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      made('nothing.jpg', ''),
      made('letter.png', 'Dear all,'),
      made('half.jpg', readFileSync(image('dated.jpg')).subarray(0, 300)),
      image('moving.gif'),
    ];
    await add(page, files);
    await page.waitForText('1 photo added');
    await page.waitForText('4 not added');
    await page.waitForText('drawing.jpg is a drawing (SVG), not a photo.');
    await page.waitForText('nothing.jpg is empty.');
    await page.waitForText('letter.png is not a photo Samelight knows.');
    await page.waitForText('half.jpg is damaged');
    await page.assertAccessible();
    await closePanel(page);
  });

  await step('files can be dropped anywhere, and pasted', async () => {
    await page.dropFiles([image('half-clear.png')]);
    await page.waitForText('1 photo added');
    await closePanel(page);
    await page.pasteFiles([image('p3.jpg')]);
    await page.waitForText('1 photo added');
    await closePanel(page);
    await photos(page).waitForCount(23);
  });

  await step('a whole folder can be added; what systems leave in it is not a refused photo', async () => {
    await page.evaluate(
      async (bytes) => {
        // No driver can choose a folder in all engines: the input that the menu makes is filled here instead.
        const click = HTMLInputElement.prototype.click;
        HTMLInputElement.prototype.click = function fill() {
          if (!this.webkitdirectory) return click.call(this);
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(bytes)], 'IMG_20260102_101112.jpg', { type: 'image/jpeg' }));
          for (const name of ['.DS_Store', 'Thumbs.db']) transfer.items.add(new File(['x'], name));
          this.files = transfer.files;
          return this.dispatchEvent(new Event('change'));
        };
      },
      [...readFileSync(image('turn-2.jpg')), 0],
    );
    await page.find('button', 'More ways to add').click();
    await page.find('menuitem', 'Add a folder').click();
    await page.waitForText('1 photo added');
    assert.doesNotMatch(await panel(page).text(), /not added/);
    await page.find('img', 'Photo, 2 January 2026').waitFor();
    await closePanel(page);
  });

  await step('it is all there after the browser was closed', async () => {
    await page.restart();
    await page.goto(address);
    await photos(page).waitForCount(24);
  });
});

chapter('2 What a batch shows', { detail: true, width: 1440, height: 900 }, async ({ page, address, step }) => {
  await step('one press changes it for all of them', async () => {
    await add(page, [image('turn-1.jpg'), image('turn-2.jpg'), image('turn-3.jpg')]);
    await panel(page).find('button', 'Left 45°').click();
    await page.find('img', /^Photo, .*, Face, left 45°$/).waitForCount(3);
    await panel(page).find('button', /Area/).click();
    await page.find('option', 'Hands').click();
    await page.find('img', /^Photo, .*, Hands, right$/).waitForCount(3);
    await closePanel(page);
  });

  await step('a close-up has a region', async () => {
    await add(page, [image('turn-4.jpg')]);
    await panel(page).find('button', /Area/).click();
    await page.find('option', 'Face').click();
    await panel(page).find('button', 'Close-up').click();
    await panel(page)
      .find('button', /Region/)
      .click();
    await page.find('option', 'Chin').click();
    await page.find('img', /^Photo, .*, Face, close-up, chin$/).waitFor();
    await closePanel(page);
  });

  await step('the choice of a person appears with the second one', async () => {
    await add(page, [image('turn-5.jpg')]);
    assert.equal(
      await panel(page)
        .find('button', /Person/)
        .count(),
      0,
    );
    await panel(page).find('button', 'Photos of someone else?').click();
    await page.find('textbox', 'Name of the person').fill('Anna');
    await panel(page).find('button', 'Add person').click();
    await panel(page)
      .find('button', /Anna.*Person|Person.*Anna/)
      .waitFor();
    await page.find('button', /Everyone/).waitFor();
    await closePanel(page);
  });

  await step('the last choice is remembered, also by the next visit', async () => {
    await page.restart();
    await page.goto(address);
    await add(page, [image('turn-6.jpg')]);
    await page.find('img', /^Photo, .*, Face, close-up, chin$/).waitForCount(3);
    await page.waitForText('Face, close-up, chin · Anna');
  });
});

chapter('2 A date in doubt', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  const first = made('IMG_20190807_101010.jpg', image('dated.jpg'));
  const second = made('IMG_20200102_101010.heic', image('dated.heic'));

  await step('is asked about where sources disagree by more than a day', async () => {
    await add(page, [first, second]);
    await panel(page).find('button', 'Check dates').click();
    await page.find('dialog', 'Which date is right?').waitFor();
    await page.waitForText('2 photos with a date to check');
    await page.assertAccessible();
  });

  await step('and where nothing tells of it but a file that was written just now', async () => {
    await page.find('button', 'Done').click();
    await add(page, [made('from-a-chat.jpg', image('turn-1.jpg'))]);
    await page.waitForText('1 photo has a date to check.');
    await panel(page).find('button', 'Check dates').click();
    await page.waitForText('3 photos with a date to check');
    const question = page.find('article', 'from-a-chat.jpg');
    assert.match(await question.text(), /Its file was written on this day/);
    await question.find('button', /from the file’s time stamp$/).click();
    await page.waitForText('2 photos with a date to check');
  });

  await step('is settled by choosing a source', async () => {
    const question = page.find('article', 'IMG_20190807_101010.jpg');
    await question.find('button', '4 March 2026, 10:22 from the camera (EXIF)').waitFor();
    await question.find('button', '7 August 2019, 10:10 from the file name').click();
    await page.waitForText('1 photo with a date to check');
  });

  await step('or by giving another date', async () => {
    const question = page.find('article', 'IMG_20200102_101010.heic');
    await question.find('spinbutton', /day/).focus();
    await page.type('05062021');
    await question.find('button', 'Use this date').click();
    await page.waitForText('Every photo’s date is settled.');
    await page.find('button', 'Done').click();
    await page.find('img', 'Photo, 7 August 2019').waitFor();
    await page.find('img', 'Photo, 5 June 2021').waitFor();
    assert.equal(await page.find('button', 'Check dates').count(), 0);
  });
});

chapter(
  '2 Hundreds of photos in one go',
  { detail: true, width: 1440, height: 900 },
  async ({ page, step, engine }) => {
    // The others take several times as long and show nothing more.
    const total = engine === 'chromium' ? 600 : 120;
    const many = manyPhotos(total);
    const newest = longDate(total - 1);

    await step('can be stopped, and what was added stays', async () => {
      await page.upload(many);
      const progress = panel(page).find('progressbar', 'Adding photos');
      await progress.waitFor();
      assert.match(await progress.attribute('aria-valuetext'), new RegExp(`^\\d+ of ${total}$`));
      await panel(page).find('button', 'Cancel').click();
      await panel(page).find('button', 'Close', { exact: true }).waitFor();
      const text = (await panel(page).text()).replace(/\s+/g, ' ');
      const [, added, left] = /Stopped: (\d+) photos? added, (\d+) left out/.exec(text) ?? [];
      assert.equal(Number(added) + Number(left), total, text);
      await closePanel(page);
    });

    await step('come in, each counted once', async () => {
      await add(page, many, 120_000);
      const text = (await panel(page).text()).replace(/\s+/g, ' ');
      const [, added] = /(\d+) photos added/.exec(text) ?? [];
      const [, there] = /(\d+) already in the library/.exec(text) ?? ['', '0'];
      assert.equal(Number(added) + Number(there), total, text);
      await page.waitForText(`${total} photos`);
      await closePanel(page);
    });

    await step('of which only those in sight are in the page', async () => {
      assert.ok((await photos(page).count()) < 100);
      await page.find('img', `Photo, ${newest}`).waitFor();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.find('img', 'Photo, 1 January 2024').waitFor();
    });

    await step('and one comes back from a photo to where one was', async () => {
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      const before = await scrolled();
      await page.find('img', 'Photo, 1 January 2024').click();
      await page.find('heading', '1 January 2024').waitFor();
      assert.equal(await scrolled(), 0);
      await page.evaluate(() => history.back());
      await page.find('img', 'Photo, 1 January 2024').waitFor();
      await page.until(`the place where one was, ${before} px`, async () => Math.abs((await scrolled()) - before) <= 1);
    });
  },
);

chapter('2 Real photos', { width: 1440, height: 900 }, async ({ page, step }) => {
  await step('of phones and cameras come in upright and dated', async (t) => {
    const files = [
      'formats/immich__IMG_2682.heic',
      'heif_avif/exifsamples__IMG_5195.HEIC',
      'orientation/libvips__avif-orientation-6.avif',
      ...[1, 2, 3, 4, 5, 6, 7].map(
        (turn) =>
          `orientation/recurser__${turn === 1 || turn === 3 || turn === 4 || turn === 7 ? 'Landscape' : 'Portrait'}_${turn}.jpg`,
      ),
    ].map(testdata);
    if (files.includes(null)) return t.skip(NO_TESTDATA);
    await add(page, files, 60_000);
    await page.waitForText(`${files.length} photos added`, 60_000);
    await page.find('img', 'Photo, 21 March 2019, Face, front').waitFor();
  });
});
