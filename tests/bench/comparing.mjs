// Dragging the split, stepping it by keys, zooming and panning: the product beside two peers, on the same photos.
import path from 'node:path';
import { addPhotos, openApp } from './app-page.mjs';
import { launch, watchPage } from './chromium.mjs';
import { bestOfThree, dragGesture, keyGesture, measureGesture, wheelGesture } from './drag.mjs';
import { openControl } from './quiet.mjs';

const STAGE = { width: 1280, height: 800, deviceScaleFactor: 2 };
const MOUSE = /MOUSE_(MOVED|DRAGGED)/;
const WHEEL = /MOUSE_WHEEL|GESTURE_SCROLL/;
const THROTTLED = 4;
/** How far the split is dragged to either side, in px: inside the photo, whose edges end the product's track. */
const REACH_PX = 180;
const PEERS = ['react-compare-slider', 'img-comparison-slider'];

/** Runs in the page: whether a pair lies on the stage and has been judged. */
function isJudged() {
  const panel = document.querySelector('[aria-label="Fair pair"]')?.textContent ?? '';
  return /Comparable|Compare with care|Not comparable|Not checked/.test(panel) && !/Checking/.test(panel);
}

/** Runs in the page: gives the handle of a slider the focus and says where its middle is. */
function focusHandle(selector) {
  const handle = document.querySelector(selector);
  handle.focus();
  const { x, y, width, height } = handle.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

async function ready(browser) {
  await watchPage(browser.page);
  return browser.context.newCDPSession(browser.page);
}

/** Lining up and judging run beside the first look at a pair, and drawing it sharp; what is measured is working with it afterwards. */
async function untilJudged(page) {
  while (!(await page.evaluate(isJudged))) await page.waitForTimeout(100);
  await page.waitForTimeout(2500);
}

async function openProduct(app, photos) {
  const browser = await launch(STAGE);
  const { page } = browser;
  await openApp(page, app);
  await addPhotos(page, photos.slice(0, 2));
  await page.goto(`${app}#/compare`);
  await untilJudged(page);
  // What finds elements for a test listens to every movement of the mouse. In a page loaded anew it is not there, and nothing below calls it.
  await page.reload();
  await untilJudged(page);
  return { ...browser, cdp: await ready(browser) };
}

async function openPeer(origin, photos, peer) {
  const browser = await launch(STAGE);
  const [before, after] = photos.map((photo) => `../photos/${path.basename(photo)}`);
  await browser.page.goto(`${origin}/bench/peers.html?peer=${peer}&before=${before}&after=${after}`);
  await browser.page.waitForTimeout(2500);
  return { ...browser, cdp: await ready(browser) };
}

/** Measures gestures in one browser, each run of a throttled one in a quiet moment of the machine. */
function measureIn(browser, control) {
  const { page, cdp } = browser;
  return (gesture, throttle, inputTypes = MOUSE) =>
    bestOfThree(async () => {
      if (throttle > 1) await control.untilQuiet();
      return measureGesture({ browser, page, cdp, gesture, throttle, inputTypes });
    });
}

async function productFigures(app, photos, control) {
  const browser = await openProduct(app, photos);
  const { page, cdp } = browser;
  const measure = measureIn(browser, control);
  const handle = await page.evaluate(focusHandle, '[role=slider][aria-label=Split]');
  const drag = dragGesture(cdp, handle, REACH_PX);
  const figures = { drag: await measure(drag, 1), dragThrottled: await measure(drag, THROTTLED) };
  figures.keysThrottled = await measure(keyGesture(page, cdp), THROTTLED);
  const away = { x: handle.x + 160, y: handle.y - 120 };
  figures.zoomThrottled = await measure(wheelGesture(cdp, away), THROTTLED, WHEEL);
  for (const key of ['0', '+', '+', '+']) await page.keyboard.press(key);
  await page.waitForTimeout(1500);
  figures.panThrottled = await measure(dragGesture(cdp, away, 150, 90), THROTTLED);
  await browser.close();
  return figures;
}

async function peerFigures(origin, photos, peer, control) {
  const browser = await openPeer(origin, photos, peer);
  const measure = measureIn(browser, control);
  const drag = dragGesture(browser.cdp, { x: 640, y: 400 }, REACH_PX);
  const figures = { drag: await measure(drag, 1), dragThrottled: await measure(drag, THROTTLED) };
  // By Tab one does not reach the handle of either, and keys that move nothing would cost nothing.
  await browser.page.evaluate(focusHandle, peer === 'react-compare-slider' ? '[role=slider]' : peer);
  figures.keysThrottled = await measure(keyGesture(browser.page, browser.cdp), THROTTLED);
  await browser.close();
  return figures;
}

const ms = (value) => (value === null || value === undefined ? '–' : `${value.toFixed(1)} ms`);

function smoothRow(what, { presented, dropped, latencyP95, longTasks }, bestLatency) {
  return {
    what,
    measured: `${dropped} of ${presented + dropped} dropped, p95 ${ms(latencyP95)}, ${longTasks} long tasks`,
    bar: `≤ 5 dropped, p95 ≤ ${ms(bestLatency)}, 0 long tasks`,
    pass: dropped <= 5 && longTasks === 0 && (latencyP95 ?? 0) <= bestLatency,
  };
}

/** Best of three each; the bar for latency is the better of the two peers, throttled alike. */
export async function measureComparing({ origin, app, photos }) {
  const control = await openControl({ origin, stage: STAGE, throttle: THROTTLED, inputTypes: MOUSE });
  const product = await productFigures(app, photos, control);
  const peers = {};
  for (const peer of PEERS) peers[peer] = await peerFigures(origin, photos, peer, control);
  await control.close();
  const best = Math.min(...Object.values(peers).map(({ dragThrottled }) => dragThrottled.latencyP95));
  // A peer whose picture does not change at a key is no measure.
  const bestKey = Math.min(
    ...Object.values(peers).map(({ keysThrottled: { presented, keyP98 } }) =>
      presented > 0 && keyP98 !== null ? keyP98 : Number.POSITIVE_INFINITY,
    ),
  );
  const { keysThrottled } = product;
  return {
    figures: { product, peers, machine: control.told() },
    rows: [
      smoothRow('drag of the split, 4× throttled', product.dragThrottled, best),
      {
        what: 'split by arrow key, 4× throttled',
        measured: `p98 ${ms(keysThrottled.keyP98)}, ${keysThrottled.dropped} dropped, ${keysThrottled.longTasks} long tasks`,
        bar: `≤ 5 dropped, p98 ≤ ${Number.isFinite(bestKey) ? ms(bestKey) : 'no peer answers keys'}, 0 long tasks`,
        pass: keysThrottled.dropped <= 5 && keysThrottled.longTasks === 0 && (keysThrottled.keyP98 ?? 0) <= bestKey,
      },
      smoothRow('linked zoom by wheel, 4× throttled', product.zoomThrottled, best),
      smoothRow('linked pan by drag, 4× throttled', product.panThrottled, best),
    ],
  };
}
