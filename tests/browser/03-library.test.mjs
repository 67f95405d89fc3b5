import assert from 'node:assert/strict';
import { chapter } from '../rig/chapter.mjs';
import { fixture } from '../rig/testdata.mjs';

const image = (name) => fixture(`images/${name}`);
const sample = (name) => fixture(`../../public/samples/${name}.jpg`);
/** Five photos of the face and two of a cheek, from February to October. */
const SERIES = [
  ...['2026-02-03', '2026-03-12', '2026-03-13', '2026-04-23', '2026-10-08'].map((day) => sample(`front-${day}`)),
  ...['2026-02-03', '2026-10-08'].map((day) => sample(`cheek-left-${day}`)),
];

const photos = (page) => page.find('img', /^Photo/);
const cell = (page, index) => page.find('gridcell').nth(index);
const bar = (page) => page.find('region', /selected$/);
const notice = (page, text) => page.waitForText(text);

async function add(page, files) {
  await page.upload(files);
  const panel = page.find('region', 'Adding photos');
  await panel.find('button', 'Close', { exact: true }).waitFor(30_000);
  await panel.find('button', 'Close', { exact: true }).click();
}

/** The photo that has the keyboard, by its name. */
const focused = (page) =>
  page.evaluate(() => document.activeElement?.closest('[role="gridcell"]')?.querySelector('img')?.alt ?? null);

async function openFromMenu(page, entry) {
  await page.find('button', 'More', { exact: true }).click();
  await page.find('menuitem', entry).click();
}

chapter('3 The sample photos', { detail: true, width: 1440, height: 900 }, async ({ page, address, step }) => {
  await step('come with one press, dated and marked', async () => {
    await page.find('button', 'Try it with sample photos').click();
    await page.find('button', 'Remove samples').waitFor(30_000);
    await photos(page).waitForCount(11);
    await page.find('region', 'Adding photos').waitGone();
    for (const name of await photos(page).names()) assert.match(name, /^Photo, .* 2026, Face, .*, sample$/);
    await page.assertAccessible();
  });

  await step('go with what was made of them alone, and come back with it', async () => {
    await page.goto(`${address}#/compare`);
    await page.find('group', 'Photos compared').waitFor();
    await page.find('button', 'Export', { exact: true }).click();
    await page.find('button', /^Cell 2: Photo/).waitFor();
    await page.goto(`${address}#/`);
    await page.find('button', 'Remove samples').click();
    await notice(page, /\d+ sample photos removed/);
    await page.goto(`${address}#/collage`);
    await page.find('heading', 'Collages').waitGone();
    await page.find('button', 'Undo').click();
    await page.find('link', 'Library', { exact: true }).click();
    await photos(page).waitForCount(11);
    await page.find('link', 'Collage', { exact: true }).click();
    await page.find('heading', 'Collages').waitFor();
    await page.find('link', /2026/).nth(0).click();
    await page.find('button', /^Cell 1: Photo/).waitFor();
    await page.find('button', /^Cell 2: Photo/).waitFor();
    await page.find('link', 'Library', { exact: true }).click();
  });

  await step('stand apart from the photos of one’s own', async () => {
    await add(page, [image('dated.jpg')]);
    await page.find('button', /Everyone/).click();
    await page.find('option', 'Me').click();
    await photos(page).waitForCount(1);
    await page.find('img', 'Photo, 4 March 2026, Face, front', { exact: true }).waitFor();
  });

  await step('go with one press, and come back with another', async () => {
    await page.find('button', 'Remove samples').click();
    await page.find('button', 'Remove samples').waitGone();
    await notice(page, /\d+ sample photos removed/);
    await photos(page).waitForCount(1);
    await page.find('button', 'Undo').click();
    await page.find('button', 'Remove samples').waitFor(30_000);
    await page.find('button', 'Remove samples').click();
    await photos(page).waitForCount(1);
  });
});

chapter('3 The library', { width: 1440, height: 900, reducedMotion: false }, async ({ page, address, step }) => {
  await step('shows photos by month, newest first', async () => {
    await add(page, SERIES);
    await photos(page).waitForCount(7);
    assert.deepEqual(await page.find('heading', /2026$/).names(), [
      'October 2026',
      'April 2026',
      'March 2026',
      'February 2026',
    ]);
    assert.match((await photos(page).names())[0], /^Photo, 8 October 2026/);
  });

  await step('is walked through by keys', async () => {
    await cell(page, 0).focus();
    await page.press('ArrowRight');
    const second = await focused(page);
    assert.equal(second, (await photos(page).names())[1]);
    await page.press('Control+End');
    assert.match(await focused(page), /^Photo, 3 February 2026/);
    await page.press('Control+Home');
    assert.match(await focused(page), /^Photo, 8 October 2026/);
  });

  await step('keeps the keyboard when the photo that has it is deleted', async () => {
    const [, second] = await photos(page).names();
    await page.press('Delete');
    await photos(page).waitForCount(6);
    assert.equal(await focused(page), second);
    await page.find('button', 'Undo').click();
    await photos(page).waitForCount(7);
    await cell(page, 0).focus();
  });

  await step('selects by keys, and compares the older one with the newer', async () => {
    await page.press('Space');
    assert.equal(await cell(page, 0).attribute('aria-selected'), 'true');
    await page.press('ArrowRight', 'ArrowRight', 'Space');
    await bar(page).find('button', 'Compare').click();
    await page.until('the address of a comparison', () =>
      page.evaluate(() => /^#\/compare\/[^/]+\/[^/]+/.test(location.hash)),
    );
    await page.find('link', 'Library', { exact: true }).click();
  });

  await step('selects by mouse, with Shift what lies between, and lets go with Escape', async () => {
    await page.find('button', 'Done', { exact: true }).click();
    await page
      .find('checkbox', /^Select Photo/)
      .nth(0)
      .click();
    await page.keyDown('Shift');
    await cell(page, 3).click();
    await page.keyUp('Shift');
    await bar(page).waitFor();
    assert.match(await bar(page).text(), /4 selected/);
    await page.assertAccessible();
    await cell(page, 3).press('Escape');
    await page.until(
      'nothing selected',
      async () => (await page.find('gridcell').nth(0).attribute('aria-selected')) === 'false',
    );
  });

  await step('changes several photos at once, and takes it back', async () => {
    await page
      .find('checkbox', /^Select Photo/)
      .nth(0)
      .click();
    await page
      .find('checkbox', /^Select Photo/)
      .nth(1)
      .click();
    await bar(page).find('button', 'Edit').click();
    const dialog = page.find('dialog', 'Edit 2 photos');
    await dialog.find('checkbox', 'Change area and view').evaluate((box) => box.click());
    await dialog.find('button', 'Right 90°').click();
    await dialog.find('checkbox', 'Change the note').evaluate((box) => box.click());
    await dialog.find('textbox', 'Note').fill('Turned too far.');
    await page.assertAccessible();
    // A slip beside it loses nothing of what was entered.
    await page.mouse.click({ x: 8, y: 8 });
    assert.equal(await dialog.find('textbox', 'Note').value(), 'Turned too far.');
    // The second half of a double click is not for what lies beneath.
    await page.mouse.doubleClick(await dialog.find('button', 'Save').point());
    await page.find('img', /Face, right 90°$/).waitForCount(2);
    assert.match(await bar(page).text(), /2 selected/);
    await notice(page, '2 photos changed.');
    await page.find('button', 'Undo').click();
    await page.find('img', /Face, right 90°$/).waitForCount(0);
  });

  await step('deletes into the bin, and takes that back', async () => {
    await bar(page).find('button', 'Delete').click();
    await photos(page).waitForCount(5);
    await notice(page, '2 photos moved to the bin.');
    await page.find('button', 'Undo').nth(-1).click();
    await photos(page).waitForCount(7);
  });

  await step('is filtered by what occurs in it', async () => {
    await page
      .find('checkbox', /^Select Photo/)
      .nth(0)
      .click();
    await bar(page).find('button', 'Edit').click();
    const dialog = page.find('dialog', 'Edit photo');
    await dialog.find('button', 'Left 45°').click();
    await dialog.find('button', 'Save').click();
    await page.find('button', 'Done', { exact: true }).click();
    await page.find('button', /All views/).click();
    await page.find('option').waitForCount(3);
    await page.find('option', 'Left 45°').click();
    await photos(page).waitForCount(1);
    await page.find('button', /Left 45°/).click();
    await page.find('option', 'All views').click();
    await photos(page).waitForCount(7);
  });

  await step('is the same after the browser was closed', async () => {
    await page.restart();
    await page.goto(address);
    await photos(page).waitForCount(7);
    await page.find('img', /Face, left 45°$/).waitFor();
  });
});

chapter('3 The calendar', { detail: true, width: 1440, height: 900 }, async ({ page, address, step }) => {
  await step('marks the days that have photos', async () => {
    await add(page, SERIES);
    await page.find('link', 'Calendar').click();
    await page.find('grid', /October 2026/).waitFor();
    await page.find('button', /Thursday, 8 October 2026, 2 photos/).waitFor();
    await page.assertAccessible();
  });

  await step('goes to any month, which has an address', async () => {
    await page.find('link', /^February 2026/).click();
    await page.find('button', /3 February 2026, 2 photos/).waitFor();
    await page.goto(`${address}#/calendar/2026-03`);
    await page.find('button', /12 March 2026, 1 photo/).waitFor();
  });

  await step('and leads to the photos of a day', async () => {
    await page.find('button', /13 March 2026, 1 photo/).click();
    await photos(page).waitForCount(1);
    await page.find('img', 'Photo, 13 March 2026').waitFor();
    await page.find('button', 'Stop showing only 13 March 2026').click();
    await photos(page).waitForCount(7);
  });
});

chapter('3 One photo', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  await step('opens large, with what is known about it', async () => {
    await add(page, [...SERIES, image('dated.jpg')]);
    await cell(page, 0).click();
    await page.find('img', 'Photo, 8 October 2026').waitFor();
    await page.until('the picture', () => page.evaluate(() => document.querySelector('canvas[data-drawn]') !== null));
    for (const text of ['8 October 2026', 'Face, front', '1200 × 1600 px', '2026-10-08.jpg'])
      await page.waitForText(text);
    await page.assertAccessible();
  });

  await step('leads to its neighbours by keys', async () => {
    await page.press('ArrowRight', 'ArrowRight');
    await page.waitForText('23 April 2026');
    await page.press('ArrowLeft');
    await page.waitForText('8 October 2026');
  });

  await step('takes a note', async () => {
    await page.find('button', 'Edit').click();
    await page.find('textbox', 'Note').fill('Good light.');
    await page.find('button', 'Save').click();
    await page.waitForText('Good light.');
  });

  await step('hands out the original, byte for byte, after saying what it carries', async () => {
    await page.find('button', 'Download original').click();
    await page.find('dialog', 'Download the original?').waitFor();
    await page.assertAccessible();
    await page.find('button', 'Download', { exact: true }).click();
    const { readFileSync } = await import('node:fs');
    const saved = readFileSync(await page.downloaded(/2026-10-08.*\.jpg$/));
    assert.ok(SERIES.some((path) => readFileSync(path).equals(saved)));
  });

  await step('is compared with the first one', async () => {
    await page.find('link', /^Compare with (first|latest)$/).click();
    await page.until('a comparison', () => page.evaluate(() => location.hash.startsWith('#/compare/')));
    await page.evaluate(() => history.back());
    await page.find('button', 'Delete').waitFor();
  });

  await step('is deleted, and can be taken back where one is then', async () => {
    await page.find('button', 'Delete').click();
    await photos(page).waitForCount(7);
    await page.find('button', 'Undo').nth(-1).click();
    await photos(page).waitForCount(8);
  });

  await step('that is gone says so', async () => {
    await page.evaluate(() => {
      location.hash = '#/photo/no-such-photo';
    });
    await page.find('heading', 'This photo is not here any more').waitFor();
    await page.find('link', 'Show all photos').click();
    await photos(page).waitForCount(8);
  });
});

chapter('3 The bin', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  await step('keeps what was deleted', async () => {
    await add(page, SERIES.slice(0, 3));
    await cell(page, 0).focus();
    await page.press('Control+a', 'Delete');
    await page.find('heading', 'See what has really changed').waitFor();
    await page.find('link', 'Settings', { exact: true }).click();
    await page.find('link', 'Open the bin').click();
    await page.find('button', /^Put back: Photo/).waitForCount(3);
    await page.assertAccessible();
  });

  await step('gives back what is wanted', async () => {
    await page
      .find('button', /^Put back: Photo/)
      .nth(0)
      .click();
    await page.find('button', /^Put back: Photo/).waitForCount(2);
  });

  await step('offers a photo that is added again while it lies there', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    await photos(page).waitForCount(1);
    await page.upload(SERIES.slice(0, 3));
    await page.waitForText('2 of these photos are in the bin.');
    await page.find('button', 'Put them back').click();
    await photos(page).waitForCount(3);
  });

  await step('is emptied only after a question, and for good', async () => {
    await page.find('region', 'Adding photos').find('button', 'Close', { exact: true }).click();
    await cell(page, 0).focus();
    await page.press('Delete');
    await photos(page).waitForCount(2);
    await openFromMenu(page, 'Bin');
    await page.find('button', 'Empty bin').click();
    const question = page.find('alertdialog', 'Delete for good?');
    await question.find('button', 'Cancel').click();
    await page.find('button', /^Put back: Photo/).waitForCount(1);
    await page.find('button', 'Empty bin').click();
    await question.find('button', 'Delete 1 photo for good').click();
    await page.find('heading', 'The bin is empty').waitFor();
    await page.find('link', 'Library', { exact: true }).click();
    await add(page, SERIES.slice(0, 3));
    await photos(page).waitForCount(3);
  });
});

chapter('3 Settings', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  await step('add and rename people', async () => {
    await page.find('link', 'Settings', { exact: true }).click();
    await page.find('button', 'Add person').click();
    await page.find('textbox', 'Name of the person').fill('Anna');
    await page.find('button', 'Add person').click();
    await page.find('button', 'Rename Anna').click();
    await page.find('textbox', 'Name').fill('Anna B.');
    await page.find('button', 'Save').click();
    await page.find('button', 'Rename Anna B.').waitFor();
    await page.reload();
    await page.find('button', 'Rename Anna B.').waitFor();
    await page.assertAccessible();
  });

  await step('say where photos are, and whose work is in the program', async () => {
    await page.waitForText('stored in this browser on this device, nowhere else');
    const licences = await page
      .find('link', 'Licences in full')
      .evaluate(async ({ href }) => (await fetch(href)).text());
    for (const part of ['libheif-js', 'react-aria-components', 'SIL OPEN FONT LICENSE'])
      assert.ok(licences.includes(part), part);
  });
});

chapter(
  '3 The library on a phone',
  { width: 360, height: 800, touch: true, engines: ['chromium'] },
  async ({ page, step }) => {
    await step('fits, and its main act is in thumb’s reach', async () => {
      await add(page, SERIES);
      await photos(page).waitForCount(7);
      const { y, height } = await page.find('button', 'Add photos').box();
      assert.ok(height >= 44 && y > 600, `Add photos is ${height} px high at ${y}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    });

    await step('selects by a long press, then by taps', async () => {
      const at = await cell(page, 0).point(0.5, 0.4);
      await page.touch.hold(at, () => page.find('region', /1 selected/).waitFor());
      await page.touch.tap(await cell(page, 1).point(0.5, 0.4));
      await page.find('region', /2 selected/).waitFor();
      for (const name of ['Compare', 'Collage', 'Edit', 'Delete']) {
        const box = await bar(page).find('button', name).box();
        assert.ok(box.height >= 44, `${name} is ${box.height} px high`);
      }
      await page.assertAccessible();
      await page.find('button', 'Done', { exact: true }).click();
    });

    await step('opens a photo by a tap', async () => {
      await page.touch.tap(await cell(page, 0).point(0.5, 0.4));
      await page.find('link', /^Compare with/).waitFor();
      await page.assertAccessible();
    });
  },
);
