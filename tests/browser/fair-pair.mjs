import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VERDICTS = ['Comparable', 'Compare with care', 'Not comparable', 'Not checked'];
export const CHECKS = [
  'Yaw',
  'Pitch',
  'Roll',
  'Distance',
  'Expression',
  'Exposure',
  'Clipping',
  'Light direction',
  'White balance',
  'Natural colour',
  'Sharpness',
  'Resolution',
  'Framing',
  'Set-up',
  'Timing',
];
/** The models are loaded, and two photos are looked at, on machines that do other things as well. */
export const PATIENCE_MS = 90_000;

/** Real photos under names that date them, since they carry no date of their own. */
export function dated(photos) {
  const folder = mkdtempSync(join(tmpdir(), 'samelight-dated-'));
  return photos.map(([path, day]) => {
    const copy = join(folder, `IMG_${day.replaceAll('-', '')}_101500.jpg`);
    copyFileSync(path, copy);
    return copy;
  });
}

export async function addPhotos(page, files, total = files.length) {
  await page.upload(files);
  await page.find('img', /^Photo/).waitForCount(total);
  await page.find('button', 'Close', { exact: true }).click();
}

export async function openCompare(page) {
  await page.find('link', 'Compare', { exact: true }).click();
  await page.find('slider', 'Split').waitFor();
}

export const panel = (page) => page.find('region', 'Fair pair', { exact: true });
export const chip = (page) => panel(page).find('button').nth(0);

/** The verdict, once it is there. */
export async function verdictOf(page) {
  await page.until('a verdict', async () => VERDICTS.includes((await chip(page).text()).trim()), PATIENCE_MS);
  return (await chip(page).text()).trim();
}

export async function openPanel(page) {
  await chip(page).click();
  await panel(page).find('heading', 'Fair pair').waitFor();
}

/** The panel’s words for one check. */
export async function checkOf(page, name) {
  const items = panel(page).find('list', 'Checks').find('listitem');
  const texts = await Promise.all(CHECKS.map((_, index) => items.nth(index).text()));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).find((text) => text.startsWith(name)) ?? '';
}

/** What “Copy details” puts on the clipboard. */
export async function copiedDetails(page) {
  await page.evaluate(() => {
    window.copiedText = undefined;
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      window.copiedText = text;
      return write(text);
    };
  });
  await panel(page).find('button', 'Copy details').click();
  await page.waitForText(/Copied: alignment and checks|did not let Samelight copy/);
  return JSON.parse(await page.evaluate(() => window.copiedText));
}
