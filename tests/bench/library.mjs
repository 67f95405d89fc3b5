// From navigation to the first thumbnails, with 100 photos and with 10,000.
import { openApp } from './app-page.mjs';
import { launch, quantile } from './chromium.mjs';

const RUNS = 7;

/** A thumbnail as an import makes them, made by one. */
async function aThumbnail(app, photo) {
  const { page, close } = await launch();
  await openApp(page, app);
  await page.locator('input[type=file]').first().setInputFiles([photo]);
  await page.locator('img[alt^="Photo"]').first().waitFor();
  const bytes = await page.evaluate(async () => {
    const image = document.querySelector('img[alt^="Photo"]');
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  await close();
  return bytes;
}

/** Milliseconds from navigation to six thumbnails that are decoded; asked in the page, once a frame. */
function firstThumbnails(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const ready = [...document.querySelectorAll('img[alt^="Photo"]')].filter(
            (img) => img.complete && img.naturalWidth > 0,
          );
          if (ready.length >= 6) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function measureCount({ origin, app }, count, thumbnail) {
  const { page, close } = await launch();
  await openApp(page, app);
  await page.goto(`${origin}/bench/bare.html`);
  await page.evaluate(([size, bytes]) => window.fillLibrary(size, bytes), [count, thumbnail]);
  const times = [];
  for (let i = 0; i <= RUNS; i += 1) {
    await page.goto('about:blank');
    await page.goto(app, { waitUntil: 'commit' });
    times.push(await firstThumbnails(page));
  }
  await close();
  return quantile(times.slice(1), 0.5);
}

/** Median of seven openings each; the first, with a cold cache, is left out. */
export async function measureLibrary({ origin, app, photos }) {
  const thumbnail = await aThumbnail(app, photos[0]);
  const few = await measureCount({ origin, app }, 100, thumbnail);
  const many = await measureCount({ origin, app }, 10_000, thumbnail);
  return {
    figures: { openWith100Ms: few, openWith10000Ms: many },
    rows: [
      {
        what: 'first thumbnails, 10,000 photos ÷ 100',
        measured: `${(many / few).toFixed(2)} (${many.toFixed(0)} ÷ ${few.toFixed(0)} ms)`,
        bar: '≤ 1.5',
        pass: many / few <= 1.5,
      },
    ],
  };
}
