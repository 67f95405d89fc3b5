// What several stories of the journal begin with.
import { fixture } from './testdata.mjs';

/** Photos of five days: before, weeks after session 1, the day after session 2, weeks and months after it. */
export const FIVE_DAYS = ['2026-02-03', '2026-03-12', '2026-03-13', '2026-04-23', '2026-10-08'].map((day) =>
  fixture(`../../public/samples/front-${day}.jpg`),
);

/** The way to the journal. */
export const journey = (page) => page.find('link', 'Journey', { exact: true });
/** The sessions of the course on the screen. */
export const sessions = (page) => page.find('listitem', /^Session \d/);

/** Adds photos, and waits until they are there. */
export async function add(page, files) {
  await page.upload(files);
  const panel = page.find('region', 'Adding photos');
  await panel.find('button', 'Close', { exact: true }).waitFor(30_000);
  await panel.find('button', 'Close', { exact: true }).click();
}

/** Types a date part by part, as a person does: day, month, year in the order of British English. */
export async function typeDate(page, label, [day, month, year]) {
  const part = (name) => page.find('spinbutton', new RegExp(`${name}.*${label}`, 'i'));
  await part('day').focus();
  await page.type(day);
  await part('month').focus();
  await page.type(month);
  await part('year').focus();
  await page.type(year);
}

/** Types a number into a field and leaves it, which is when it counts. */
export async function typeNumber(page, label, value) {
  await page.find('textbox', label).fill(value);
  await page.press('Tab');
}

/** Plans four sessions for acne scars on the cheeks, up to the button that begins the course. */
export async function planFourSessions(page) {
  await journey(page).click();
  await page.find('button', 'Plan a course').click();
  await page.find('heading', 'Plan a course').waitFor();
  await page.find('checkbox', 'Acne scars').press('Space');
  await page.find('checkbox', 'Face').press('Space');
  await page.find('checkbox', 'Right cheek').press('Space');
  await page.find('checkbox', 'Left cheek').press('Space');
  await typeNumber(page, 'Sessions', '4');
  await typeDate(page, 'Start date', ['04', '02', '2026']);
  await page.find('textbox', 'Goal, in your own words').fill('Smoother cheeks');
}
