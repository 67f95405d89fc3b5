// Dragging the split, stepping it by keys, zooming and panning: the product beside two peers, on the same photos.
import path from 'node:path';
import { addPhotos, openApp } from './app-page.mjs';
import { launch, watchPage } from './chromium.mjs';
import { bestOfThree, dragGesture, keyGesture, measureGesture, wheelGesture } from './drag.mjs';

const STAGE = { width: 1280, height: 800, deviceScaleFactor: 2 };
const MOUSE = /MOUSE_(MOVED|DRAGGED)/;
const WHEEL = /MOUSE_WHEEL|GESTURE_SCROLL/;
const THROTTLED = 4;
/** How far the split is dragged to either side, in px: inside the photo, whose edges end the product's track. */
const REACH_PX = 180;
/** What the panel says once a pair was judged. */
const VERDICT = /^(Comparable|Compare with care|Not comparable|Not checked)/;
const PEERS = ['react-compare-slider', 'img-comparison-slider'];

async function centreOf(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function ready(browser) {
  await watchPage(browser.page);
  return browser.context.newCDPSession(browser.page);
}

async function openProduct(app, photos) {
  const browser = await launch(STAGE);
  const { page } = browser;
  await openApp(page, app);
  await addPhotos(page, photos.slice(0, 2));
  await page.goto(`${app}#/compare`);
  const split = page.getByRole('slider', { name: 'Split' });
  await split.waitFor();
  // Lining up and judging run beside the first look at a pair, and drawing it sharp; what is measured is working with it afterwards.
  await page.getByRole('region', { name: 'Fair pair' }).getByText(VERDICT).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  return { ...browser, cdp: await ready(browser), split };
}

async function openPeer(origin, photos, peer) {
  const browser = await launch(STAGE);
  const [before, after] = photos.map((photo) => `../photos/${path.basename(photo)}`);
  await browser.page.goto(`${origin}/bench/peers.html?peer=${peer}&before=${before}&after=${after}`);
  await browser.page.waitForTimeout(2500);
  return { ...browser, cdp: await ready(browser) };
}

function measure(browser, gesture, throttle, inputTypes = MOUSE) {
  return bestOfThree(() =>
    measureGesture({ browser, page: browser.page, cdp: browser.cdp, gesture, throttle, inputTypes }),
  );
}

async function productFigures(app, photos) {
  const browser = await openProduct(app, photos);
  const { page, cdp, split } = browser;
  const handle = await centreOf(split);
  const drag = dragGesture(cdp, handle, REACH_PX);
  const figures = { drag: await measure(browser, drag, 1), dragThrottled: await measure(browser, drag, THROTTLED) };
  await split.focus();
  figures.keysThrottled = await measure(browser, keyGesture(cdp), THROTTLED);
  const away = { x: handle.x + 160, y: handle.y - 120 };
  figures.zoomThrottled = await measure(browser, wheelGesture(cdp, away), THROTTLED, WHEEL);
  for (const key of ['0', '+', '+', '+']) await page.keyboard.press(key);
  await page.waitForTimeout(1500);
  figures.panThrottled = await measure(browser, dragGesture(cdp, away, 150, 90), THROTTLED);
  await browser.close();
  return figures;
}

async function peerFigures(origin, photos, peer) {
  const browser = await openPeer(origin, photos, peer);
  const drag = dragGesture(browser.cdp, { x: 640, y: 400 }, REACH_PX);
  const figures = { drag: await measure(browser, drag, 1), dragThrottled: await measure(browser, drag, THROTTLED) };
  // By Tab one does not reach the handle of either, and keys that move nothing would cost nothing.
  await browser.page.locator(peer === 'react-compare-slider' ? '[role=slider]' : peer).focus();
  figures.keysThrottled = await measure(browser, keyGesture(browser.cdp), THROTTLED);
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
  const product = await productFigures(app, photos);
  const peers = {};
  for (const peer of PEERS) peers[peer] = await peerFigures(origin, photos, peer);
  const best = Math.min(...Object.values(peers).map(({ dragThrottled }) => dragThrottled.latencyP95));
  // A peer whose picture does not change at a key is no measure.
  const bestKey = Math.min(
    ...Object.values(peers).map(({ keysThrottled: { presented, keyP98 } }) =>
      presented > 0 && keyP98 !== null ? keyP98 : Number.POSITIVE_INFINITY,
    ),
  );
  const { keysThrottled } = product;
  return {
    figures: { product, peers },
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
