import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chapter } from '../rig/chapter.mjs';
import { add, FIVE_DAYS, journey, planFourSessions, sessions, typeDate, typeNumber } from '../rig/journal-story.mjs';

/** Chooses from a list that opens below its button. */
async function choose(page, label, option) {
  await page.find('button', label).click();
  await page.find('option', option).click();
}

chapter(
  '11 What belongs to a course',
  { width: 1440, height: 900, engines: ['chromium'] },
  async ({ page, address, step }) => {
    await step('plans maintenance after the series', async () => {
      await planFourSessions(page);
      await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => (one.open = true)));
      await typeNumber(page, 'How many to plan', '2');
      await page.find('button', 'Start this course').click();
      await sessions(page).waitForCount(6);
      assert.match((await sessions(page).names())[5], /^Session 6, /);
    });

    await step('counts the uses of a home roller, and says when it is to be replaced', async () => {
      await page.find('button', 'Add a roller').click();
      await page.find('textbox', 'Name').fill('My roller');
      await typeNumber(page, 'Uses before that', '1');
      await typeNumber(page, 'Replace after uses', '2');
      await page.find('dialog').find('button', 'Save', { exact: true }).click();
      await page.waitForText('1 of 2 uses');
      await page.find('button', 'Log a session').click();
      await typeDate(page, 'Date', ['04', '02', '2026']);
      await page.find('button', 'At home').click();
      await page.find('button', 'Roller or stamp').click();
      await choose(page, /Which roller/, 'My roller');
      await page.find('button', 'Save session').click();
      await page.find('heading', 'Session 1, 4 February 2026').waitFor();
      await page.find('link', 'Acne scars').click();
      await page.waitForText('2 of 2 uses');
      await page.waitForText('It has had the uses its maker gives it.');
    });

    await step('offers what was done last for the next session, to be saved at once', async () => {
      await page.find('button', 'Log a session').click();
      await page.waitForText('Filled in as the last time.');
      await typeDate(page, 'Date', ['12', '03', '2026']);
      await page.find('button', 'Save session').click();
      await page.find('heading', 'Session 2, 12 March 2026').waitFor();
      await page.waitForText('Roller or stamp');
      await page.find('link', 'Acne scars').click();
      await page.waitForText('3 of 2 uses');
    });

    await step('opens the pair that a grade was given on, and says what is not known of raters', async () => {
      await page.find('link', 'Library', { exact: true }).click();
      await add(page, FIVE_DAYS);
      await journey(page).click();
      await page.find('button', 'Add a grade').click();
      await page.waitForText('How much raters differ on this scale is not known to us');
      await choose(page, /Judged on/, /^8 October 2026/);
      await choose(page, /Beside the earlier photo/, /^3 February 2026/);
      await page.assertAccessible();
      await page.find('dialog').find('button', 'Save', { exact: true }).click();
      await page.find('link', 'Pair: 3 Feb 2026 and 8 Oct 2026').click();
      await page.find('img', /^Before: Photo, 3 February 2026/).waitFor();
      await journey(page).click();
    });

    await step('takes the photos of a session along to the bin where that is wished, and brings all back', async () => {
      await sessions(page).nth(1).find('link', 'Open').click();
      await page.find('button', 'Delete session').click();
      const dialog = page.find('alertdialog');
      await dialog
        .find('toolbar', /^What becomes of its/)
        .find('button')
        .nth(1)
        .click();
      await dialog.find('button', 'Move to the bin').click();
      await page.find('link', 'Library', { exact: true }).click();
      await page.find('img', /^Photo/).waitForCount(4);
      await page.find('button', 'Undo').nth(-1).click();
      await page.find('img', /^Photo/).waitForCount(5);
    });

    await step('calls off in the next calendar file what is no longer planned', async () => {
      await journey(page).click();
      await page.find('button', 'Export calendar').click();
      const path = await page.downloaded(/\.ics$/);
      assert.doesNotMatch(readFileSync(path, 'utf8'), /CANCELLED/);
      await page.find('button', 'More', { exact: true }).click();
      await page.find('menuitem', 'Change the plan').click();
      await typeNumber(page, 'Sessions', '3');
      await page.find('button', 'Save', { exact: true }).click();
      await sessions(page).waitForCount(5);
      await page.find('button', 'Export calendar').click();
      await page.until('the calendar that calls off', async () =>
        readFileSync(path, 'utf8').includes('STATUS:CANCELLED'),
      );
      await page.goto(`${address}#/journey`);
      await page.assertAccessible();
    });
  },
);
