import assert from 'node:assert/strict';
import { chapter } from '../rig/chapter.mjs';
import { coloursAt, paintPhoto } from '../rig/painted-photo.mjs';
import { pause } from '../rig/waiting.mjs';

// A soft pattern over the plane, in units of the before photo's long side, and the same plane photographed again turned,
// larger and shifted: written out here, so that the program's own geometry has no part in it.
const LONG = 800;
const SCALE = 0.8;
const TURN = (6 * Math.PI) / 180;
const [COS, SIN] = [Math.cos(TURN) * SCALE, Math.sin(TURN) * SCALE];
const [SHIFT_X, SHIFT_Y] = [0.11, 0.04];
const toBefore = (x, y) => ({ x: COS * x - SIN * y + SHIFT_X, y: SIN * x + COS * y + SHIFT_Y });
const toAfter = ({ x, y }) => {
  const [dx, dy] = [(x - SHIFT_X) / SCALE ** 2, (y - SHIFT_Y) / SCALE ** 2];
  return { x: COS * dx + SIN * dy, y: -SIN * dx + COS * dy };
};
const wave = (x, y) => [
  Math.round(128 + 90 * Math.sin(16 * x + 1)),
  Math.round(128 + 90 * Math.sin(14 * y)),
  Math.round(128 + 90 * Math.sin(11 * (x + y))),
];
const beforePhoto = paintPhoto('2026-01-05', 600, 800, (x, y) => wave(x / LONG, y / LONG));
const afterPhoto = paintPhoto('2026-04-02', 540, 720, (x, y) => {
  const p = toBefore(x / 720, y / 720);
  return wave(p.x, p.y);
});
/** Spots to mark, in units of the before photo's long side. */
const SPOTS = [
  { x: 0.25, y: 0.25 },
  { x: 0.6, y: 0.35 },
  { x: 0.35, y: 0.75 },
];

const button = (page, name) => page.find('button', name, { exact: true });
const openLineUp = async (page) => {
  await button(page, 'Line up').click();
  await page.find('heading', 'Line up').waitFor();
  await pause(600);
};

async function begin(page) {
  await page.upload([beforePhoto, afterPhoto]);
  await page.find('img', /^Photo/).waitForCount(2);
  await page.find('button', 'Close', { exact: true }).click();
  await page.find('link', 'Compare', { exact: true }).click();
  await page.find('slider', 'Split').waitFor();
}

/** Where a place of a photo is in the window, the photo being seen whole on its pane. */
async function onPane(page, side, place, [width, height]) {
  const pane = await page.find('img', `${side}: `).evaluate((element) => {
    const { x, y, width: w, height: h } = element.parentElement.getBoundingClientRect();
    return { x, y, width: w, height: h };
  });
  const unit = Math.min(
    pane.width / (width / Math.max(width, height)),
    pane.height / (height / Math.max(width, height)),
  );
  return {
    x: pane.x + pane.width / 2 + (place.x - width / Math.max(width, height) / 2) * unit,
    y: pane.y + pane.height / 2 + (place.y - height / Math.max(width, height) / 2) * unit,
  };
}

/** How different the photos are on the stage in difference mode: the mean over a grid in the middle, 0–255. */
async function meanDifference(page) {
  await button(page, 'Difference').click();
  await pause(700);
  const stage = await page.find('group', 'Photos compared').box();
  const places = Array.from({ length: 49 }, (_, i) => ({
    x: stage.x + stage.width / 2 + ((i % 7) - 3) * stage.height * 0.05,
    y: stage.y + stage.height / 2 + (Math.floor(i / 7) - 3) * stage.height * 0.06,
  }));
  const colours = await coloursAt(page, places);
  return colours.flat().reduce((sum, value) => sum + value, 0) / (colours.length * 3);
}

chapter('5 A pair is lined up', { detail: true, width: 1440, height: 900 }, async ({ page, step }) => {
  const markOn = async (side, place, size) => page.mouse.click(await onPane(page, side, place, size));
  const markBoth = async (spot) => {
    await markOn('Before', spot, [600, 800]);
    await markOn('After', toAfter(spot), [540, 720]);
  };

  await step('photos that were moved apart by hand differ, and stay so', async () => {
    await begin(page);
    // Lined up by itself or not, the pair is checked after that, and what comes next is the person's.
    const hasVerdict = () => page.evaluate(() => /Comparable|Compare with care|Not c/.test(document.body.innerText));
    await page.until('a verdict', hasVerdict, 60_000);
    await button(page, 'View options').click();
    await button(page, 'Unlink').click();
    await page.find('button', 'Link again').waitFor();
    await button(page, 'Difference').click();
    await page.evaluate(() => document.activeElement?.blur());
    await page.press(...Array.from({ length: 9 }, () => 'Shift+ArrowRight'));
    await button(page, 'Link again').click();
    await page.find('button', 'Link again').waitGone();
    await page.waitForText(/Lined up by hand/);
    await page.reload();
    await page.find('group', 'Photos compared').waitFor();
    const apart = await meanDifference(page);
    assert.ok(apart > 20, `difference ${apart}`);
  });

  await step('three matching points bring them together', async () => {
    await openLineUp(page);
    await button(page, 'Points').click();
    await page.waitForText(/Mark the same spot on both photos/);
    await page.assertAccessible();
    await markOn('Before', SPOTS[0], [600, 800]);
    await page.waitForText(/Now mark point 1 on the after photo/);
    await markOn('After', toAfter(SPOTS[0]), [540, 720]);
    await page.waitForText(/One more spot/);
    await markBoth(SPOTS[1]);
    await page.waitForText(/Two points always fit exactly/);
    await markBoth(SPOTS[2]);
    await page.waitForText(/Off by \d+(\.\d)? px on average/);
    const text = await page.evaluate(() => document.body.innerText);
    const residual = Number(/Off by (\d+(?:\.\d)?) px on average/.exec(text)?.[1]);
    assert.ok(residual < 1.5, `${residual} px`);
    await page.assertAccessible();
    await button(page, 'Save').click();
    await page.find('group', 'Photos compared').waitFor();
    const left = await meanDifference(page);
    assert.ok(left < 6, `difference ${left}`);
  });

  await step('it is kept after a reload and after a swap', async () => {
    await page.reload();
    await page.find('group', 'Photos compared').waitFor();
    assert.ok((await meanDifference(page)) < 6);
    await button(page, 'Swap').click();
    await page.waitForText(/Before 2 April 2026/);
    assert.ok((await meanDifference(page)) < 6);
    await button(page, 'Swap').click();
    await page.waitForText(/Before 5 January 2026/);
  });

  await step('a point can be dragged, with undo and redo', async () => {
    await openLineUp(page);
    const from = await onPane(page, 'Before', SPOTS[2], [600, 800]);
    await page.mouse.drag(from, { x: from.x + 40, y: from.y - 10 });
    await page.waitForText(/fits worst/);
    const off = () => page.evaluate(() => /Off by ([\d.]+) px/.exec(document.body.innerText)?.[1]);
    const dragged = Number(await off());
    assert.ok(dragged > 4, String(dragged));
    await page.press('Control+z');
    await page.until('the point back', async () => Number(await off()) < 1.5);
    await page.press('Control+Shift+z');
    await page.until('the drag again', async () => Number(await off()) === dragged);
    await button(page, 'Undo').click();
    await button(page, 'Cancel').click();
    await page.find('group', 'Photos compared').waitFor();
  });

  await step('what was left before it was saved is there again, until it is begun anew', async () => {
    const off = () => page.evaluate(() => Number(/Off by ([\d.]+) px/.exec(document.body.innerText)?.[1]));
    const resumed = /You left this before it was saved/;
    await openLineUp(page);
    const from = await onPane(page, 'Before', SPOTS[2], [600, 800]);
    await page.mouse.drag(from, { x: from.x + 40, y: from.y - 10 });
    await page.waitForText(/fits worst/);
    await page.find('link', 'Library', { exact: true }).click();
    await page.find('img', /^Photo/).waitForCount(2);
    await page.evaluate(() => history.back());
    await page.waitForText(resumed);
    await page.assertAccessible();
    assert.ok((await off()) > 4);
    await button(page, 'Begin anew').click();
    await page.until('the points as they were kept', async () => (await off()) < 1.5);
    await button(page, 'Cancel').click();
    await page.find('group', 'Photos compared').waitFor();
  });

  await step('by keyboard alone: a point is added, moved by pixels and removed', async () => {
    await openLineUp(page);
    await button(page, 'Add point').press('Enter');
    const point = page.find('button', /^Point 4 on the before photo: 300, 400 px/);
    await point.waitFor();
    await point.press('ArrowRight', 'ArrowRight', 'Shift+ArrowUp');
    const moved = page.find('button', /^Point 4 on the before photo: 302, 390 px/);
    await moved.waitFor();
    await moved.press('Delete');
    await moved.waitGone();
    await button(page, 'Cancel').click();
    await page.find('group', 'Photos compared').waitFor();
  });

  await step('unlinked, only the after photo moves; linked again, the offset is kept', async () => {
    await button(page, 'View options').click();
    await button(page, 'Unlink').click();
    await page.find('button', 'Link again').waitFor();
    await button(page, 'Difference').click();
    await page.evaluate(() => document.activeElement?.blur());
    await page.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await button(page, 'Link again').click();
    await page.find('button', 'Link again').waitGone();
    await page.waitForText(/Lined up by hand/);
    const moved = await meanDifference(page);
    assert.ok(moved > 10, `difference ${moved}`);
    await page.reload();
    await page.find('group', 'Photos compared').waitFor();
    assert.ok((await meanDifference(page)) > 10);
  });

  await step('and it is kept where one goes elsewhere before linking again, with a way back', async () => {
    const kept = await meanDifference(page);
    await button(page, 'View options').click();
    await button(page, 'Unlink').click();
    await page.find('button', 'Link again').waitFor();
    await page.evaluate(() => document.activeElement?.blur());
    await page.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await page.find('link', 'Library', { exact: true }).click();
    await page.waitForText('Lined up and saved.');
    await page.evaluate(() => history.back());
    await page.find('group', 'Photos compared').waitFor();
    const moved = await meanDifference(page);
    assert.ok(Math.abs(moved - kept) > 1, `difference ${kept}, then ${moved}`);
    await page.find('button', 'Undo', { exact: true }).nth(-1).click();
    await page.until('the offset from before', async () => Math.abs((await meanDifference(page)) - kept) < 0.5);
  });

  await step('the points are still there, and any of them lines the pair up by points again', async () => {
    await openLineUp(page);
    await button(page, 'Points').click();
    await page.find('button', /^Point 3 on the after photo/).waitFor();
    await page.find('button', /^Point 3 on the after photo/).press('ArrowRight', 'ArrowLeft');
    await button(page, 'Save').click();
    await page.find('group', 'Photos compared').waitFor();
    assert.ok((await meanDifference(page)) < 6);
  });

  await step('moving by hand: drag, handles, keys and numbers; reset leads back to the start', async () => {
    await openLineUp(page);
    await button(page, 'Move').click();
    await page.find('textbox', 'Right (px)').waitFor();
    await page.assertAccessible();
    const number = async (name) => Number(await page.find('textbox', name).value());
    assert.ok(Math.abs((await number('Turn (°)')) - 6) < 0.3, String(await number('Turn (°)')));
    await button(page, 'Reset').click();
    await page.until('nothing moved', async () => (await number('Size (%)')) === 100);
    const stage = await page.find('group', 'Photos compared').box();
    const centre = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
    await page.mouse.drag(centre, { x: centre.x + 60, y: centre.y - 30 });
    await page.until('a drag', async () => (await number('Right (px)')) > 30 && (await number('Down (px)')) < -15);
    const handle = { x: centre.x, y: stage.y + 40 };
    await page.mouse.drag(handle, { x: centre.x + 40, y: stage.y + 42 });
    await page.until('a turn', async () => (await number('Turn (°)')) > 2);
    const corner = { x: stage.x + stage.width - 40, y: stage.y + stage.height - 40 };
    await page.mouse.drag(corner, { x: corner.x - 60, y: corner.y - 60 });
    await page.until('a smaller photo', async () => (await number('Size (%)')) < 97);
    const before = await number('Right (px)');
    await page.evaluate(() => document.activeElement?.blur());
    await page.press('ArrowRight', 'Shift+ArrowRight', ']', '.');
    await page.until('nudges', async () => Math.abs((await number('Right (px)')) - before - 11) < 1.5);
    await page.find('textbox', 'Turn (°)').fill('6');
    await page.press('Tab');
    await page.until('a turn by number', async () => (await number('Turn (°)')) === 6);
    await button(page, 'Cancel').click();
    await page.find('group', 'Photos compared').waitFor();
    assert.ok((await meanDifference(page)) < 6);
  });
});

chapter(
  '5 A pair is lined up by touch',
  { width: 360, height: 740, touch: true, engines: ['chromium'] },
  async ({ page, step }) => {
    const { touch } = page;
    await step('points by taps', async () => {
      await begin(page);
      await openLineUp(page);
      for (const spot of SPOTS.slice(0, 2)) {
        await touch.tap(await onPane(page, 'Before', spot, [600, 800]));
        await touch.tap(await onPane(page, 'After', toAfter(spot), [540, 720]));
        await pause(400);
      }
      await page.waitForText(/Two points always fit exactly/);
      await page.assertAccessible();
      await button(page, 'Save').click();
      await page.find('group', 'Photos compared').waitFor();
      await page.find('button', 'Dismiss').click();
      await button(page, 'View options').click();
      await page.waitForText(/Two points fit exactly wherever they are/);
      await page.assertAccessible();
      await page.press('Escape');
      const left = await meanDifference(page);
      assert.ok(left < 20, `difference ${left}`);
    });

    await step('two fingers turn and resize the after photo', async () => {
      await openLineUp(page);
      await button(page, 'Move').click();
      await page.find('textbox', 'Turn (°)').waitFor();
      await button(page, 'Reset').click();
      const stage = await page.find('group', 'Photos compared').box();
      await touch.pinch({ x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 }, 100, 130, { turnRad: 0.2 });
      const number = async (name) => Number(await page.find('textbox', name).value());
      await page.until('a turn', async () => Math.abs((await number('Turn (°)')) - 11.5) < 2);
      assert.ok(Math.abs((await number('Size (%)')) - 130) < 5, String(await number('Size (%)')));
    });
  },
);
