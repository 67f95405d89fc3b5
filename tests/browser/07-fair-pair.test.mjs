import assert from 'node:assert/strict';
import { join } from 'node:path';
import { chapter } from '../rig/chapter.mjs';
import { assertBarePicture, compareWithCanvas } from '../rig/picture-file.mjs';
import { fixture, NO_TESTDATA, testdata } from '../rig/testdata.mjs';
import {
  addPhotos,
  CHECKS,
  checkOf,
  chip,
  copiedDetails,
  dated,
  openCompare,
  openPanel,
  PATIENCE_MS,
  panel,
  VERDICTS,
  verdictOf,
} from './fair-pair.mjs';

const sample = (name) => fixture(`../../public/samples/${name}.jpg`);
/** What is written on the page of a collage, as it is read out. */
const written = (page) => page.find('note', 'Written on the page').text();

chapter('7 A pair lines up by itself and says whether it is fair', { width: 1440, height: 900 }, async (story) => {
  const { page, step } = story;
  let verdict = '';

  await step('two sittings are added and lie on each other without being touched', async () => {
    await addPhotos(page, [sample('front-2026-02-03'), sample('front-2026-07-09'), sample('front-2026-10-08')]);
    await openCompare(page);
    verdict = await verdictOf(page);
    assert.notEqual(verdict, 'Not checked');
    await openPanel(page);
    await page.waitForText('By itself, over the face.');
    await page.waitForText(
      /Off by \d+(\.\d)? px on average, in pixels of the before photo: about \d+\.\d mm on the face\./,
    );
  });

  await step('the verdict stands with its reasons, and every check with its figure and its level', async () => {
    const words = (await panel(page).text()).replace(/\s+/g, ' ');
    assert.ok(words.includes(verdict), words.slice(0, 300));
    await panel(page).find('list', 'Checks').find('listitem').waitForCount(CHECKS.length);
    for (const name of CHECKS) {
      const check = await checkOf(page, name);
      assert.match(check, new RegExp(`^${name}\\b.* (Good|Care|Poor|Not checked)\\b.*[.]$`), check);
    }
    assert.match(await checkOf(page, 'Yaw'), /^Yaw \d+(\.\d)?° /);
    assert.match(await checkOf(page, 'Timing'), /Not checked This could not be checked: no treatment sessions/);
    await page.assertAccessible();
  });

  await step('a check is drawn on both photos while it is pressed', async () => {
    const exposure = panel(page).find('button', /^Exposure.*show on the photos$/);
    await exposure.click();
    assert.equal(await exposure.attribute('aria-pressed'), 'true');
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('svg[data-evidence] path')].map((one) => one.getAttribute('d')),
      );
    await page.until('lines on both photos', async () => {
      const paths = await drawn();
      return paths.length === 4 && paths.every((path) => (path ?? '').length > 20);
    });
    // Each photo is seen whole for it, and then as before.
    const mode = () => page.find('group', 'Photos compared').attribute('data-mode');
    assert.equal(await mode(), 'side-by-side');
    await page.assertAccessible();
    await exposure.click();
    assert.equal(await exposure.attribute('aria-pressed'), 'false');
    assert.equal(await mode(), 'slider');
    assert.deepEqual(await drawn(), []);
  });

  await step('lining up again changes nothing before it is chosen', async () => {
    await panel(page).find('button', 'Align again').click();
    await page.waitForText(/Lined up again with the same result|Which one lies better\?/, PATIENCE_MS);
    const choice = panel(page).find('button', 'Keep the old one');
    if ((await choice.count()) > 0) await choice.click();
    await panel(page).find('button', 'Align again').waitFor();
    await page.waitForText('By itself, over the face.');
  });

  await step('light is matched on both or refused with a reason, and said on the screen while it is', async () => {
    const light = panel(page).find('switch', 'Match light');
    if ((await light.attribute('disabled')) !== null) {
      await page.waitForText('Not possible here:');
      return;
    }
    assert.equal(await light.evaluate((input) => input.checked), false);
    await light.click();
    await page.waitForText('Light matched on all photos shown');
    await panel(page).find('button', 'Hold to see without').waitFor();
    await page.assertAccessible();
    await light.click();
    await page.until('no light matched', () =>
      page.evaluate(() => !document.body.innerText.includes('Light matched on all photos shown')),
    );
  });

  await step('the details are copied as JSON', async () => {
    const details = await copiedDetails(page);
    assert.equal(typeof details, 'object');
    const text = JSON.stringify(details);
    for (const part of ['afterToBefore', 'light-direction', 'verdict']) assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, /\.jpg|IMG_|front-2026/);
  });

  await step('a key closes the panel and opens it, and Escape leads back to the verdict', async () => {
    await page.press('f');
    await panel(page).find('heading', 'Fair pair').waitGone();
    await page.press('f');
    await panel(page).find('heading', 'Fair pair').waitFor();
    await panel(page).find('button', 'Copy details').focus();
    await page.press('Escape');
    await panel(page).find('heading', 'Fair pair').waitGone();
    assert.ok(await chip(page).isFocused());
    await page.press('?');
    await page.waitForText('Open or close the fair-pair panel');
    await page.press('Escape');
  });

  await step('photos to choose from say in their names how fair a pair they make', async () => {
    const other = page.find(
      'button',
      /^9 Jul 2026, photo.*choose as after\. (Comparable|Compare with care|Not comparable)$/,
    );
    await other.waitFor(PATIENCE_MS);
    await page.find('button', 'Fairest first').click();
    await page.assertAccessible();
    await other.click();
    await page.waitForText(/After 9 July 2026/);
    assert.equal(await verdictOf(page), 'Not comparable');
    await openPanel(page);
    await page.waitForText('These photos cannot show a change of the skin:');
    await page.assertAccessible();
  });

  await step('the collage says the same in its own line, which can be shortened but not left out', async () => {
    await page.find('button', 'Export', { exact: true }).click();
    await page.find('button', /^Cell 1: Photo/).waitFor();
    await page.until(
      'the verdict on the page',
      async () => (await written(page)).includes('Not comparable: '),
      PATIENCE_MS,
    );
    assert.match(await written(page), /Not comparable: .*, \d/);
    await page.find('button', 'Short', { exact: true }).click();
    await page.until('a shorter line', async () => /Not comparable(?!:)/.test(await written(page)));
    await page.find('button', 'Full', { exact: true }).click();
    await page.assertAccessible();
    await page.find('button', 'PNG', { exact: true }).click();
    await page.find('button', 'Export', { exact: true }).click();
    await page.find('heading', 'Exported').waitFor(PATIENCE_MS);
    const path = await page.downloaded(/\.png$/);
    assertBarePicture(path);
    await page.find('button', 'Done').click();
    const { mean } = await compareWithCanvas(page, path, 'main canvas');
    assert.ok(mean < 1.5, `the file differs from the preview by ${mean} of 255 on average`);
  });

  await step('nothing was asked of anybody else', () => page.assertClean());
});

chapter(
  '7 A fair pair on a phone',
  { detail: true, width: 360, height: 800, colorScheme: 'dark' },
  async ({ page, step }) => {
    await step('the panel comes from below and the photos stay in sight', async () => {
      await addPhotos(page, [sample('front-2026-02-03'), sample('front-2026-10-08')]);
      await openCompare(page);
      await verdictOf(page);
      await page.assertAccessible();
      await openPanel(page);
      await page.assertAccessible();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      const stage = await page.find('group', 'Photos compared').box();
      assert.ok(stage.height >= 180, `the stage is ${stage.height} px high`);
      await panel(page).find('switch', 'Match light').focus();
      const scrolled = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight]);
      assert.deepEqual(scrolled, [0, 0], 'the panel scrolls, not the page');
      const { height, width } = await chip(page).box();
      assert.ok(height >= 44 && width >= 44, `the chip is ${width} × ${height}`);
      await panel(page).find('button', 'Close the fair-pair panel').click();
      await panel(page).find('heading', 'Fair pair').waitGone();
    });
  },
);

chapter('7 Real portraits', { detail: true, width: 1280, height: 800 }, async ({ page, step }) => {
  await step('the same photo in another crop lies on itself', async (t) => {
    const folder = testdata('faces/same_photo_other_crop');
    if (!folder) return t.skip(NO_TESTDATA);
    const pair = ['wiki_480x600_a002dd', 'bio_guide_175x262_b1951d'];
    await addPhotos(
      page,
      dated(pair.map((name, i) => [join(folder, `021988_garcia-mike__${name}.jpg`), `2026-0${i + 1}-05`])),
    );
    await openCompare(page);
    await verdictOf(page);
    await openPanel(page);
    await page.waitForText('By itself, over the face.');
    // So small a face may be too small for pose and expression, but they do not differ.
    assert.doesNotMatch(await checkOf(page, 'Yaw'), / (Care|Poor) /);
    assert.doesNotMatch(await checkOf(page, 'Expression'), / (Care|Poor) /);
    assert.match(await checkOf(page, 'Exposure'), / Good /);
    assert.match(await checkOf(page, 'Resolution'), / Poor /);
    await page.find('link', 'Library', { exact: true }).click();
  });

  await step('two sittings of one person are told apart by what differs', async (t) => {
    const folder = testdata('faces/same_person');
    if (!folder) return t.skip(NO_TESTDATA);
    const pair = ['bio_guide_480x600_cdbc45', 'wiki_480x600_951638'];
    await addPhotos(
      page,
      dated(pair.map((name, i) => [join(folder, `021734_marshall-roger-wayne__${name}.jpg`), `2026-0${i + 3}-05`])),
      4,
    );
    await openCompare(page);
    await page.find('button', 'Before', { exact: true }).click();
    await page.find('button', /^5 Mar 2026, photo/).click();
    await page.waitForText(/Before 5 March 2026/);
    const verdict = await verdictOf(page);
    assert.ok(['Compare with care', 'Not comparable'].includes(verdict), verdict);
    await page.assertAccessible();
    await page.find('link', 'Library', { exact: true }).click();
  });

  await step('a mirrored photo is offered to be shown mirrored, and the screen says so while it is', async (t) => {
    const folder = testdata('faces/mirror_pairs');
    if (!folder) return t.skip(NO_TESTDATA);
    const pair = ['9929e5', 'f0a58d'];
    await addPhotos(
      page,
      dated(
        pair.map((name, i) => [join(folder, `020729_smith-adrian__wiki_480x600_${name}.jpg`), `2026-0${i + 5}-05`]),
      ),
      6,
    );
    await openCompare(page);
    await page.find('button', 'Before', { exact: true }).click();
    await page.find('button', /^5 May 2026, photo/).click();
    await page.waitForText(/Before 5 May 2026/);
    await verdictOf(page);
    await page.waitForText('The photos look like mirror images of each other', PATIENCE_MS);
    await openPanel(page);
    await panel(page).find('button', 'Show mirrored').click();
    await page.waitForText(/(Before|After) photo shown mirrored/);
    await page.until(
      'a verdict of the pair as it is shown',
      async () => {
        const shown = (await chip(page).text()).trim();
        return VERDICTS.includes(shown) && shown !== 'Not checked';
      },
      PATIENCE_MS,
    );
    await page.assertAccessible();
    await page.find('button', 'Undo').click();
    await page.until('shown as it was taken', () =>
      page.evaluate(() => !/photo shown mirrored/.test(document.body.innerText)),
    );
  });
});
