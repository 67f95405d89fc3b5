// What every part does with the app: open it, add photos, wait for what it says.

/** Opens the app and waits until the library is there. */
export async function openApp(page, app) {
  await page.goto(app);
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
}

/** Counts the stored photos in the page, past the screens; over one connection, so that asking costs little. */
export function countStored(page) {
  return page.evaluate(async () => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    window.benchDatabase ??= await settled(indexedDB.open('samelight'));
    return settled(window.benchDatabase.transaction('photos').objectStore('photos').count());
  });
}

/** Adds photos and answers, once all are stored, with the milliseconds since the page was given them. */
export async function addPhotos(page, files) {
  await page.evaluate(() => {
    addEventListener('change', () => (window.pickedAt = performance.now()), { capture: true, once: true });
  });
  const before = await countStored(page);
  await page.locator('input[type=file]').first().setInputFiles(files);
  for (;;) {
    const [stored, elapsed] = [await countStored(page), await page.evaluate(() => performance.now() - window.pickedAt)];
    if (stored >= before + files.length) return elapsed;
    await page.waitForTimeout(25);
  }
}
