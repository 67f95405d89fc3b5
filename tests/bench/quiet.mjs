// What the machine itself drops: the barest page that moves a picture, measured like everything else.
import { launch, quantile, watchPage } from './chromium.mjs';
import { dragGesture, measureGesture } from './drag.mjs';

/** Where the barest page drops more frames than this, others make the machine late. */
const QUIET_DROPPED = 3;
/** How long each run waits for quiet at most, in ms. */
const PATIENCE_MS = 60_000;

/**
 * Opens the barest page. `untilQuiet` drags its picture until it drops next to no frames, or for a minute at most, so that what is
 * measured next is what was to be measured; `told` says what came of it.
 */
export async function openControl({ origin, stage, throttle, inputTypes }) {
  const browser = await launch(stage);
  const { context, page } = browser;
  await page.goto(`${origin}/bench/moved.html`);
  await watchPage(page);
  const cdp = await context.newCDPSession(page);
  const gesture = dragGesture(cdp, { x: stage.width / 2, y: stage.height / 2 }, 150, 90);
  const runs = [];
  let waited = 0;
  let waitedMs = 0;
  let disturbed = 0;
  return {
    async untilQuiet() {
      const begun = performance.now();
      waited += 1;
      for (;;) {
        const run = await measureGesture({
          browser,
          page,
          cdp,
          gesture,
          throttle,
          inputTypes,
        });
        runs.push(run);
        if (run.dropped <= QUIET_DROPPED) break;
        if (performance.now() - begun > PATIENCE_MS) {
          disturbed += 1;
          break;
        }
      }
      waitedMs += performance.now() - begun;
    },
    told: () => {
      const dropped = runs.map((run) => run.dropped);
      const of = (p) => quantile(dropped, p);
      return {
        drags: runs.length,
        dropped: { least: of(0), median: of(0.5), most: of(1) },
        measured: { quietly: waited - disturbed, otherwise: disturbed },
        waitedSeconds: Math.round(waitedMs / 1000),
      };
    },
    close: browser.close,
  };
}
