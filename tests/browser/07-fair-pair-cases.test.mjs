import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { chapter } from '../rig/chapter.mjs';
import { paintPhoto } from '../rig/painted-photo.mjs';
import { fixture, NO_TESTDATA, testdata } from '../rig/testdata.mjs';
import {
  addPhotos,
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

/** The photo of two people: one at the left, the other, smaller, at the right; and where the smaller one lies on it. */
async function joined(day, large, small, { share = 0.75, down = 90 } = {}) {
  const left = await sharp(large).resize({ height: 1000 }).toBuffer({ resolveWithObject: true });
  const right = await sharp(small)
    .resize({ height: Math.round(1000 * share) })
    .toBuffer({ resolveWithObject: true });
  const width = left.info.width + right.info.width;
  const path = join(mkdtempSync(join(tmpdir(), 'samelight-joined-')), `IMG_${day.replaceAll('-', '')}_101500.jpg`);
  await sharp({ create: { width, height: 1000, channels: 3, background: { r: 128, g: 128, b: 128 } } })
    .composite([
      { input: left.data, left: 0, top: 0 },
      { input: right.data, left: left.info.width, top: down },
    ])
    .jpeg({ quality: 92 })
    .toFile(path);
  return { path, width, height: 1000, at: { x: left.info.width, y: down, height: right.info.height } };
}

/** Where the detector’s alignment puts the corners of the smaller person’s photo on the photo itself, in its long sides off. */
function offBy({ a, b, tx, ty }, { width, height, at }, own) {
  const [long, ownLong] = [Math.max(width, height), Math.max(own.width, own.height)];
  const corners = [0.25, 0.75].flatMap((u) => [0.25, 0.75].map((v) => [u * own.width, v * own.height]));
  const offs = corners.map(([x, y]) => {
    const scale = at.height / own.height;
    const [px, py] = [(at.x + x * scale) / long, (at.y + y * scale) / long];
    return Math.hypot(a * px - b * py + tx - x / ownLong, b * px + a * py + ty - y / ownLong);
  });
  return Math.max(...offs);
}

async function followTheSmallerOne({ page, step }, [person, other], days) {
  const own = await sharp(person).metadata();
  const pair = await joined(days[1], other, person);
  const later = await joined(days[2], other, person, { share: 0.7, down: 160 });
  const choosing = () => panel(page).find('group', 'Choose the face on the after photo');

  await step('the largest face is taken until another is tapped on the photo', async () => {
    await addPhotos(page, [...dated([[person, days[0]]]), pair.path]);
    await openCompare(page);
    await verdictOf(page);
    await openPanel(page);
    await page.waitForText('2 faces on the after photo.');
    await panel(page).find('button', 'Choose the face on the after photo').click();
    await choosing().find('button', 'Face 1, used now').waitFor(PATIENCE_MS);
    await page.assertAccessible();
    const stage = await page.find('group', 'Photos compared').box();
    // The first is in the panel, the second on the photo.
    const second = page.find('button', 'Face 2').nth(1);
    await page.until('the other face in sight', async () => {
      const { x, width } = await second.box();
      return x > stage.x && x + width < stage.x + stage.width + 1;
    });
    const { x, y, width, height } = await second.box();
    await page.mouse.click({ x: x + width / 2, y: y + height / 2 });
    await choosing().waitGone();
  });

  const liesOnIt = async (photo) => {
    await page.until(
      'the pair on the chosen face',
      async () => {
        if (!VERDICTS.includes((await chip(page).text()).trim())) return false;
        const { alignment } = await copiedDetails(page);
        return alignment?.method === 'face' && offBy(alignment.afterToBefore, photo, own) < 0.01;
      },
      PATIENCE_MS,
    );
  };

  await step('the pair lies on the chosen face', () => liesOnIt(pair));

  await step('the choice is remembered', async () => {
    await page.reload();
    await verdictOf(page);
    await openPanel(page);
    await liesOnIt(pair);
    await panel(page).find('button', 'Choose the face on the after photo').click();
    await choosing().find('button', 'Face 2, used now').waitFor(PATIENCE_MS);
    await panel(page).find('button', 'Leave it as it is').click();
  });

  await step('on the next photo of both the same person is taken', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    await addPhotos(page, [later.path], 3);
    await openCompare(page);
    await verdictOf(page);
    const isAfter = (day) => new RegExp(`After\\s+${day}`).test(document.body.innerText);
    if (!(await page.evaluate(isAfter, days[3]))) {
      await page.find('button', 'After', { exact: true }).click();
      await page.find('button', new RegExp(`^${days[3]}, photo`)).click();
    }
    await page.waitForText(new RegExp(`After\\s+${days[3]}`));
    await verdictOf(page);
    await openPanel(page);
    await liesOnIt(later);
  });
}

chapter('7 Two people on a photo', { width: 1440, height: 900, detail: true }, async (story) => {
  const people = [sample('front-2026-02-03'), sample('front-2026-10-08')];
  await followTheSmallerOne(story, people, ['2026-01-05', '2026-04-05', '2026-05-06', '6 May 2026']);
});

const real = testdata('faces/singles');
const portraits = ['022158_carter-troy__wiki.jpg', '021738_murphy-stephanie__wiki.jpg'];

chapter('7 Two real people on a photo', { width: 1440, height: 900, detail: true }, async (story) => {
  if (!real) return story.step('needs real portraits', async (t) => t.skip(NO_TESTDATA));
  const people = portraits.map((name) => join(real, name));
  await followTheSmallerOne(story, people, ['2026-01-05', '2026-04-05', '2026-05-06', '6 May 2026']);
});

chapter(
  '7 What cannot be done is said',
  { width: 1440, height: 900, detail: true },
  async ({ page, step, refuse, address }) => {
    await step('where its parts cannot be loaded nothing is claimed, and it can be tried again', async () => {
      refuse(/blazeface|facemesh|tfjs/);
      page.expectError(/404|Failed to load resource/);
      await addPhotos(page, [sample('front-2026-02-03'), sample('front-2026-10-08')]);
      await openCompare(page);
      assert.equal(await verdictOf(page), 'Not checked');
      await openPanel(page);
      await page.waitForText('The parts of Samelight that look at photos could not be loaded.');
      await page.waitForText('Not lined up');
      await page.assertAccessible();
      refuse(null);
      await panel(page).find('button', 'Try again').click();
      await page.until('a verdict', async () => (await verdictOf(page)) !== 'Not checked', PATIENCE_MS);
      await page.waitForText('By itself, over the face.');
    });

    await step('what was lined up by hand is replaced only when the new one was seen and chosen', async () => {
      await page.find('button', 'View options', { exact: true }).click();
      await page.find('button', 'Unlink', { exact: true }).click();
      await page.find('button', 'Link again').waitFor();
      await page.evaluate(() => document.activeElement?.blur());
      await page.press(...Array.from({ length: 5 }, () => 'Shift+ArrowRight'));
      await page.find('button', 'Link again').click();
      await page.waitForText(/Lined up by hand/);
      await verdictOf(page);
      if ((await panel(page).find('heading', 'Fair pair').count()) === 0) await openPanel(page);
      await page.waitForText('By hand.');
      const byHand = (await copiedDetails(page)).alignment.afterToBefore;
      const again = async () => {
        await panel(page).find('button', 'Align again').click();
        await page.waitForText('You lined this pair up by hand.', PATIENCE_MS);
      };
      await again();
      await page.assertAccessible();
      const stage = page.find('group', 'Photos compared');
      const shown = async () => (await stage.evaluate((element) => element.innerHTML)).replace(/blob:[^"]*/g, '');
      const asNew = await shown();
      await panel(page).find('button', 'Old', { exact: true }).click();
      await page.until('the old one on the stage', async () => (await shown()) !== asNew);
      await panel(page).find('button', 'Keep the old one').click();
      await page.waitForText('By hand.');
      assert.deepEqual((await copiedDetails(page)).alignment.afterToBefore, byHand);
      await again();
      await panel(page).find('button', 'Use the new one').click();
      await page.waitForText('By itself, over the face.');
      assert.notDeepEqual((await copiedDetails(page)).alignment.afterToBefore, byHand);
      await page.find('button', 'Undo').click();
      await page.waitForText('By hand.');
      assert.deepEqual((await copiedDetails(page)).alignment.afterToBefore, byHand);
    });

    await step('two photos on which nothing matches are said to be so, and can be lined up by hand', async () => {
      await page.goto(address);
      const waves = paintPhoto('2026-11-02', 480, 640, (x, y) => [
        128 + Math.round(90 * Math.sin(x / 37)),
        128 + Math.round(90 * Math.sin(y / 23)),
        128,
      ]);
      const plain = paintPhoto('2026-11-20', 480, 640, (_x, y) => [150, 120 + Math.round(y / 32), 110]);
      await page.find('link', 'Library', { exact: true }).click();
      await addPhotos(page, [waves, plain], 4);
      await openCompare(page);
      await page.find('button', 'Before', { exact: true }).click();
      await page.find('button', /^2 Nov 2026, photo/).click();
      await page.waitForText(/After 20 November 2026/);
      await verdictOf(page);
      await openPanel(page);
      await page.waitForText('Nothing on the two photos matches', PATIENCE_MS);
      await panel(page).find('button', 'Line up by hand').waitFor();
      await panel(page).find('button', 'Align again').click();
      await page.waitForText('so it stays as it is', PATIENCE_MS);
      await page.assertAccessible();
    });
  },
);

/** Today, as phones write it into the names of photos. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

chapter('7 What is told when photos are added', { width: 1440, height: 900, detail: true }, async ({ page, step }) => {
  const added = page.find('region', 'Adding photos');

  await step('a view that the head speaks against is suggested, and taken over in one press', async () => {
    await page.upload([sample('front-2026-02-03'), sample('left-45-2026-02-03')]);
    await page.waitForText('3 Feb 2026: seems to show “Face, left 45°”, filed under “Face, front”.', PATIENCE_MS);
    await page.assertAccessible();
    await added.find('button', 'File it there').click();
    await page.until('no suggestion left', () =>
      page.evaluate(() => !document.body.innerText.includes('seems to show')),
    );
    await page.find('img', /^Photo.*left 45°/i).waitFor();
  });

  await step('a photo just taken that differs from the last one is to be taken again at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samelight-dark-'));
    const dark = join(folder, `IMG_${today().replaceAll('-', '')}_101500.jpg`);
    await sharp(sample('front-2026-02-03')).modulate({ brightness: 0.6 }).jpeg({ quality: 92 }).toFile(dark);
    await page.upload([dark]);
    await page.waitForText(
      /can’t be compared with the last photo of this view \(3 Feb 2026\): earlier photo brighter, .*Retake it now, while you can/,
      PATIENCE_MS,
    );
    await page.assertAccessible();
    await page.find('link', 'Look at the pair').click();
    await page.waitForText(/Before 3 February 2026/);
    assert.equal(await verdictOf(page), 'Not comparable');
  });

  await step('a whole series is lined up in the background, and says how that went', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    const more = ['2026-03-12', '2026-04-23', '2026-07-09', '2026-10-08'].map((day) => sample(`front-${day}`));
    await addPhotos(page, more, 7);
    await openCompare(page);
    await page.find('button', 'Line up the series').click();
    await page.find('progressbar', 'Lining up the series').waitFor();
    await page.find('button', 'Stop', { exact: true }).click();
    await page.waitForText(/\d of 5 lined up/);
    await page.find('button', 'Close the report on the series').click();
    await page.find('button', 'Line up the series').click();
    await page.waitForText('5 of 5 lined up.', PATIENCE_MS);
    await page.assertAccessible();
  });

  await step('a new collage begins with the pair that would be compared, not with an unlike latest photo', async () => {
    await page.find('link', 'Collage', { exact: true }).click();
    await page.find('button', /^Cell 1: Photo.*3 February 2026/).waitFor();
    await page.find('button', /^Cell 2: Photo.*8 October 2026/).waitFor();
  });
});
