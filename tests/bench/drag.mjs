// Gestures on a stage, sent as real input events, with what the browser made of them.
import { cpuSeconds, quantile, resetWatch, traced } from './chromium.mjs';

const GESTURE_MS = 3000;
const EVENT_MS = 8;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends one event every 8 ms for 3 s; `send(seconds)` must not wait for the page. */
async function everyEightMs(send) {
  const start = performance.now();
  const underWay = [];
  for (let n = 1; performance.now() - start < GESTURE_MS; n += 1) {
    underWay.push(send((performance.now() - start) / 1000));
    await pause(Math.max(1, start + n * EVENT_MS - performance.now()));
  }
  await Promise.all(underWay);
}

function mouse(cdp) {
  return (type, x, y, buttons = 1) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x: Math.round(x),
      y: Math.round(y),
      button: buttons || type === 'mouseReleased' ? 'left' : 'none',
      buttons,
      clickCount: type === 'mousePressed' || type === 'mouseReleased' ? 1 : 0,
    });
}

/** Drags from `at` to and fro (`reach` px across, `lift` px down) for 3 s. */
export function dragGesture(cdp, at, reach, lift = 0) {
  const send = mouse(cdp);
  return async () => {
    await send('mouseMoved', at.x, at.y, 0);
    await send('mousePressed', at.x, at.y);
    await everyEightMs((s) => send('mouseMoved', at.x + reach * Math.sin(s * 3), at.y + lift * Math.sin(s * 2)));
    await send('mouseMoved', at.x, at.y);
    await send('mouseReleased', at.x, at.y, 0);
  };
}

/**
 * Turns the wheel in and out over `at` for 3 s, as the browser itself makes a scroll of a wheel. Single events sent from outside come as
 * scrolls of their own, each with its end, and are not put together as those of a wheel are.
 */
export function wheelGesture(cdp, at) {
  return async () => {
    for (const yDistance of [300, -300, 300, -300])
      await cdp.send('Input.synthesizeScrollGesture', { ...at, yDistance, speed: 400, gestureSourceType: 'mouse' });
  };
}

/** Runs in the page: makes a frame each time, until it is told to end. */
function keepFrames(isKept) {
  window.benchFrames = isKept;
  const tick = () => window.benchFrames && requestAnimationFrame(tick);
  tick();
}

/**
 * Steps right and left by the arrow keys, 40 times, 60 ms apart; ends where it began. Frames go on all the while: woken from rest, the browser
 * begins with a frame whose time is nearly over, and counts it as dropped however quickly the page answers.
 */
export function keyGesture(page, cdp) {
  const press = async (key, windowsVirtualKeyCode) => {
    for (const type of ['keyDown', 'keyUp']) {
      await cdp.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode });
    }
    await pause(60);
  };
  return async () => {
    await page.evaluate(keepFrames, true);
    for (let i = 0; i < 40; i += 1) await (i % 20 < 10 ? press('ArrowRight', 39) : press('ArrowLeft', 37));
    await page.evaluate(keepFrames, false);
  };
}

/** Makes a gesture under CPU throttling (1 = none) and answers with one row of figures. */
export async function measureGesture({ browser, page, cdp, gesture, throttle, inputTypes }) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await pause(600);
  await resetWatch(page);
  const cpuBefore = cpuSeconds(browser.profile);
  const started = performance.now();
  const { presented, dropped, latencies } = await traced(browser.context, gesture, inputTypes);
  const seconds = (performance.now() - started) / 1000;
  const cpu = cpuSeconds(browser.profile) - cpuBefore;
  await pause(300);
  const { longTasks, keys } = await page.evaluate(() => window.bench);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    presented,
    dropped,
    latencyP50: quantile(latencies, 0.5),
    latencyP95: quantile(latencies, 0.95),
    keyP50: quantile(keys, 0.5),
    keyP98: quantile(keys, 0.98),
    longTasks: longTasks.length,
    cpuPerSecond: cpu / seconds,
  };
}

/**
 * The best of three runs: fewest dropped frames, then fewest long tasks, then the smallest latency, since a shared machine only ever adds
 * to all three.
 */
export async function bestOfThree(run) {
  const rows = [await run(), await run(), await run()];
  return rows.toSorted(
    (a, b) =>
      a.dropped - b.dropped || a.longTasks - b.longTasks || (a.latencyP95 ?? a.keyP98) - (b.latencyP95 ?? b.keyP98),
  )[0];
}
