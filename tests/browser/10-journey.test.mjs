import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chapter } from '../rig/chapter.mjs';
import { add, FIVE_DAYS, journey, planFourSessions, sessions, typeDate, typeNumber } from '../rig/journal-story.mjs';

/** Presses what is named without a pointer. */
async function pressKey(found, key = 'Enter') {
  await found.press(key);
}

/** Writes down ten days after a session, the redness as given. */
async function writeTenDays(page, redness) {
  for (const [day, wanted] of redness.entries()) {
    await page.find('heading', `How was day ${day}?`).waitFor();
    const slider = page.find('slider', 'Redness');
    const now = Number(await slider.value());
    const key = wanted > now ? 'ArrowRight' : 'ArrowLeft';
    await slider.focus();
    for (let i = 0; i < Math.abs(wanted - now); i++) await page.press(key);
    const isLast = day === redness.length - 1;
    if (isLast) await pressKey(page.find('button', 'Save', { exact: true }));
    else await pressKey(page.find('button', `Save, then day ${day + 1}`));
  }
}

async function assertFits(page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `the page is ${overflow} px wider than the window`);
}

chapter('10 A course of treatment', { detail: true, width: 1440, height: 900 }, async ({ page, address, step }) => {
  await step('begins with an empty journal that says what will be here', async () => {
    await journey(page).click();
    await page.find('heading', 'Your treatment, from the plan to the results').waitFor();
    await page.assertAccessible();
  });

  await step('is planned by keyboard: acne scars on the cheeks, four sessions', async () => {
    await planFourSessions(page);
    await page.assertAccessible();
    await pressKey(page.find('button', 'Start this course'));
    await page.find('heading', 'Acne scars').waitFor();
    await sessions(page).waitForCount(4);
    assert.match((await sessions(page).names())[0], /^Session 1, 4 February 2026, /);
    await page.find('button', 'Plan a course').waitFor();
    await page.assertAccessible();
  });

  await step('asks its questions once, and gives the reason to ask', async () => {
    await page.find('link', 'Answer them').click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await page.find('toolbar', 'Pregnant?').find('button', 'Yes').click();
    await page.waitForText('Ask your professional before treating.');
    await page.assertAccessible();
    await page.find('button', 'Save', { exact: true }).click();
    await page.waitForText('Ask your professional before treating: 1 question');
  });

  await step('gives the photos of five days their phases', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    await add(page, FIVE_DAYS);
    await page.find('img', /Face, front, Baseline$/).waitForCount(5);
  });

  await step('takes a session at a clinic with PRP', async () => {
    await journey(page).click();
    await page.find('button', 'Log a session').click();
    await page.find('heading', 'Log session 1').waitFor();
    await typeDate(page, 'Date', ['04', '02', '2026']);
    await page.find('button', 'Motorised pen').click();
    await typeNumber(page, 'Depth, right cheek (mm)', '1');
    await typeNumber(page, 'Depth, left cheek (mm)', '1');
    await page.find('button', 'Add something beside the needling').click();
    await page.find('menuitem', 'Platelet-rich plasma (PRP)').click();
    await page.find('textbox', 'Amount').fill('4 ml');
    await page.assertAccessible();
    await page.find('button', 'Save session').click();
    await page.find('heading', 'Session 1, 4 February 2026').waitFor();
    await page.waitForText('Platelet-rich plasma (PRP), 4 ml, same day');
    await page.assertAccessible();
  });

  await step('takes a session at home with a roller, and warns of its depth without a block', async () => {
    await page.find('link', 'Acne scars').click();
    await page.find('button', 'Log a session').click();
    await page.find('heading', 'Log session 2').waitFor();
    await typeDate(page, 'Date', ['12', '03', '2026']);
    await page.find('button', 'At home').click();
    await page.find('button', 'Roller or stamp').click();
    await page.waitForText('Deeper than 0.5 mm at home');
    await typeNumber(page, 'Depth, right cheek (mm)', '0.75');
    await typeNumber(page, 'Depth, left cheek (mm)', '0.5');
    await page.waitForText('Deeper than 0.5 mm at home: Right cheek.');
    await page.assertAccessible();
    await page.find('button', 'Save session').click();
    await page.find('heading', 'Session 2, 12 March 2026').waitFor();
  });

  await step('keeps ten days of symptoms, and hints at what to ask', async () => {
    await page.find('button', 'Log symptoms').click();
    await writeTenDays(page, [6, 5, 4, 2, 1, 4, 2, 1, 0, 0]);
    await page.find('heading', 'Session 2, 12 March 2026').waitFor();
    await page.waitForText('Redness went up again on day 5.');
    await page.waitForText('A reason to ask, not a diagnosis.');
    await page.find('img', 'Ratings 0–10 over days 0–10 after this session').waitFor();
    await page.assertAccessible();
  });

  await step('ticks aftercare off, day by day', async () => {
    await page.find('toolbar', 'Day after the session').find('button', 'Day 2', { exact: true }).click();
    const item = page.find('group', /^Day 2, 14 March 2026/).find('checkbox', 'No make-up');
    await item.press('Space');
    await page.until('the tick', () => item.evaluate((box) => box.checked));
    await page.find('toolbar', 'Day after the session').find('button', 'Day 1', { exact: true }).click();
    const before = page.find('group', /^Day 1, 13 March 2026/).find('checkbox', 'No make-up');
    assert.equal(await before.evaluate((box) => box.checked), false);
  });

  await step('says in words what is due, and moves a session with those after it', async () => {
    await page.find('link', 'Acne scars').click();
    const names = await sessions(page).names();
    assert.match(names[0], /^Session 1, 4 February 2026, Done/);
    assert.match(names[1], /^Session 2, 12 March 2026, Done, was due 4 Mar 2026 – 18 Mar 2026/);
    assert.match(names[2], /^Session 3, .* due 9 Apr 2026 – 23 Apr 2026/);
    await page.find('button', 'Move session 3').click();
    await typeDate(page, 'New day', ['15', '01', '2040']);
    await page.waitForText(/That day is \d+ days after the window\./);
    await page.assertAccessible();
    await page.find('dialog').find('button', 'Move', { exact: true }).click();
    await page.find('listitem', /^Session 3, 15 January 2040/).waitFor();
    await page.find('listitem', /^Session 4, 12 February 2040/).waitFor();
    await page.waitForText('Session moved.');
  });

  await step('suggests pairs with their reasons, the baseline beside the latest first', async () => {
    const pairs = page.find('list', 'Suggested pairs').find('link');
    const [first, ...others] = await pairs.names();
    assert.match(
      first,
      /^The baseline beside the latest comparable photo: .*3 February 2026.*Baseline, and .*8 October 2026.*30 weeks after session 2, long-term/,
    );
    for (const name of [first, ...others]) assert.doesNotMatch(name, /Healing/);
    await pairs.nth(0).click();
    await page.find('img', /^Before: Photo, 3 February 2026.*Baseline$/).waitFor();
    await page.find('img', /^After: Photo, 8 October 2026.*30 weeks after session 2, long-term$/).waitFor();
    await page.assertAccessible();
  });

  await step('shows the phases in the library', async () => {
    await page.find('link', 'Library', { exact: true }).click();
    await page.find('img', /3 February 2026.*Baseline$/).waitFor();
    await page.find('img', /12 March 2026.*5 weeks after session 1, short-term$/).waitFor();
    await page.find('img', /13 March 2026.*Healing day 1, session 2$/).waitFor();
    await page.find('img', /23 April 2026.*6 weeks after session 2, short-term$/).waitFor();
    await page.assertAccessible();
  });

  await step('writes a calendar that agrees with the screen', async () => {
    await journey(page).click();
    await page.find('button', 'Export calendar').click();
    const text = readFileSync(await page.downloaded(/\.ics$/), 'utf8').replaceAll('\r\n ', '');
    assert.match(text, /DTSTART;VALUE=DATE:20260204/);
    assert.match(text, /DTSTART;VALUE=DATE:20260312/);
    assert.match(text, /DTSTART;VALUE=DATE:20400115[^]*SUMMARY:Session 3/);
    assert.match(text, /SUMMARY:Session 4/);
    await pressKey(page.find('button', 'Symptoms as a table (CSV)'));
    const table = readFileSync(await page.downloaded(/symptoms\.csv$/), 'utf8');
    assert.equal(table.trim().split('\r\n').length, 11);
  });

  await step('shows everything on one axis and as a list', async () => {
    await page.find('link', 'Timeline').click();
    await page.find('region', 'Timeline').waitFor();
    await page.assertAccessible();
    // Years lie on the axis, so that neighbours share a mark, which opens as a menu.
    await page.find('button', /^2 entries, 4 February 2026 – 12 March 2026/).click();
    const entry = page.find('menuitem', /12 Mar 2026: Session 2, done/);
    await entry.press('Escape');
    await entry.waitGone();
    await page.find('button', 'Weeks', { exact: true }).click();
    await page.find('link', /Session 1, done/).waitFor();
    await page.find('button', 'Days', { exact: true }).click();
    await page.find('link', /13 Mar 2026: Photo, Face, front, Healing day 1, session 2/).waitFor();
    await page.find('button', 'List', { exact: true }).click();
    await page.find('link', /^Platelet-rich plasma/).waitFor();
    await page.assertAccessible();
    await page.find('link', /^Day 5 after session 2: redness 4/).click();
    await page.find('heading', 'How was day 5?').waitFor();
  });

  await step('moves phases along when a session’s date is changed, and takes that back', async () => {
    await page.find('link', 'Session 2').click();
    await page.find('button', 'Change', { exact: true }).click();
    await typeDate(page, 'Date', ['20', '04', '2026']);
    await page.find('button', 'Save session').click();
    await page.find('heading', 'Session 2, 20 April 2026').waitFor();
    await page.find('link', 'Library', { exact: true }).click();
    await page.find('img', /23 April 2026.*Healing day 3, session 2$/).waitFor();
    await page.find('button', 'Undo').nth(-1).click();
    await page.find('img', /23 April 2026.*6 weeks after session 2, short-term$/).waitFor();
  });

  await step('asks what becomes of the photos before a session goes, and brings it back', async () => {
    await journey(page).click();
    await sessions(page).nth(1).find('link', 'Open').click();
    await page.find('button', 'Delete session').click();
    const dialog = page.find('alertdialog');
    await dialog.find('toolbar', /^What becomes of its/).waitFor();
    await page.assertAccessible();
    await dialog.find('button', 'Move to the bin').click();
    await page.find('listitem', /^Session 2, .*(Too early|Due|Overdue)/).waitFor();
    await page.find('button', 'Undo').nth(-1).click();
    await page.find('listitem', /^Session 2, 12 March 2026, Done/).waitFor();
  });

  await step('is all there after the browser was closed', async () => {
    await page.restart();
    await page.goto(`${address}#/journey`);
    await page.find('listitem', /^Session 2, 12 March 2026, Done/).waitFor();
    await page.find('listitem', /^Session 3, 15 January 2040/).waitFor();
    await page.waitForText('Redness went up again on day 5.');
  });
});

chapter(
  '10 The journal of a small practice',
  { detail: true, width: 1440, height: 900 },
  async ({ page, address, step }) => {
    await step('keeps several people, with what is due next', async () => {
      await journey(page).click();
      await page.find('button', 'Plan a course').click();
      await page.find('button', 'Photos of someone else? Add a person').click();
      await page.find('textbox', 'Name of the person').fill('Client A');
      await page.find('button', 'Add person').click();
      await page.find('button', /Client A/).waitFor();
      await page.find('checkbox', 'Texture and tone').press('Space');
      await page.find('checkbox', 'Neck').press('Space');
      await page.find('button', 'Start this course').click();
      await page.waitForText('Journey of Client A');
      await page.find('button', 'More', { exact: true }).click();
      await page.find('menuitem', 'People').click();
      await page.find('link', /^Client A.*Session 1 due/).waitFor();
      await page.find('searchbox', 'Search names and notes').fill('nobody');
      await page.find('link', /^Client A/).waitGone();
      await page.find('searchbox', 'Search names and notes').fill('client');
      await page.find('link', /^Client A/).waitFor();
      await page.assertAccessible();
    });

    await step('keeps a private note and a consent, and notes its withdrawal', async () => {
      await page.find('link', /^Client A/).click();
      await page.find('textbox', 'Private note').fill('Prefers mornings');
      await page.find('button', 'Save', { exact: true }).click();
      await page.waitForText('Note saved.');
      await page.find('button', 'Note a consent').click();
      await page.assertAccessible();
      await page.find('dialog').find('button', 'Save', { exact: true }).click();
      await page.waitForText(/The practice, given/);
      await page.find('button', 'Withdrawn: All photos').click();
      await page.waitForText(/withdrawn/);
      await page.assertAccessible();
    });

    await step(
      'refuses a picture for a use that nobody agreed to, with the reason, and makes it for another',
      async () => {
        // Planning for somebody makes them the one whose photos come next.
        await page.find('button', 'Plan a course').click();
        await page.find('button', 'Cancel').click();
        await page.find('link', 'Library', { exact: true }).click();
        await add(page, FIVE_DAYS.slice(0, 2));
        await page.find('link', 'Collage', { exact: true }).click();
        await page.find('button', /^Cell 1: Photo/).waitFor();
        await page.find('toolbar', 'Made for').find('button', 'The public').click();
        await page.find('button', 'Export', { exact: true }).click();
        const dialog = page.find('dialog');
        await page.waitForText('2 photos must not be used for this:', 60_000);
        await page.waitForText(/3 February 2026, Face, front: the consent was withdrawn\./);
        await page.assertAccessible();
        await dialog.find('button', 'Cancel').click();
        await page.find('toolbar', 'Made for').find('button', 'Own use').click();
        await page.find('button', 'Export', { exact: true }).click();
        await page.find('heading', 'Exported').waitFor(60_000);
        await page.find('button', 'Done').click();
      },
    );

    await step('notes a consent on the page of a photo, and hands out its original only for that', async () => {
      await page.find('link', 'Library', { exact: true }).click();
      await page
        .find('img', /^Photo/)
        .nth(0)
        .click();
      const consent = page.find('region', 'Consent');
      await page.waitForText('The practice: no, the consent was withdrawn');
      await page.find('button', 'Download original').click();
      await page.find('dialog').find('toolbar', 'Made for').find('button', 'The practice').click();
      await page.find('dialog').find('button', 'Download', { exact: true }).click();
      await page.waitForText('One photo must not be used for this:');
      await page.assertAccessible();
      await page.find('dialog').find('button', 'Cancel').click();
      await consent.find('button', 'Note a consent').click();
      await page.find('dialog').find('button', 'Save', { exact: true }).click();
      await page.waitForText('The practice: yes');
      await page.waitForText('The public: no, consent was given for less');
      await consent.find('button', 'Change consent: All photos').click();
      await page.assertAccessible();
      await page.find('dialog').find('button', 'Cancel').click();
      await journey(page).click();
      await page.find('button', 'More', { exact: true }).click();
      await page.find('menuitem', 'People').click();
      await page.find('link', /^Client A/).click();
    });

    await step('removes a person with everything, and brings them back', async () => {
      await page.find('button', 'Delete Client A with everything').click();
      await page.find('alertdialog').find('button', 'Move to the bin').click();
      await page.find('heading', 'People').waitFor();
      await page.find('link', /^Client A/).waitGone();
      await page.goto(`${address}#/bin`);
      await page.find('button', /^Restore Client A, .*2 photos/).waitFor();
      await page.assertAccessible();
      await page.find('button', /^Restore Client A/).click();
      await page.find('link', 'Library', { exact: true }).click();
      await page.find('img', /^Photo/).waitForCount(2);
      await page.goto(`${address}#/journey/people`);
      await page.find('link', /^Client A/).waitFor();
    });
  },
);

chapter('10 A course on a phone', { detail: true, width: 360, height: 800 }, async ({ page, step }) => {
  await step('is planned, kept and read in 360 pixels', async () => {
    await planFourSessions(page);
    await assertFits(page);
    await page.find('button', 'Start this course').click();
    await sessions(page).waitForCount(4);
    await assertFits(page);
    await page.assertAccessible();
    await page.find('button', 'Log a session').click();
    await typeDate(page, 'Date', ['04', '02', '2026']);
    await page.find('button', 'Motorised pen').click();
    await assertFits(page);
    await page.assertAccessible();
    await page.find('button', 'Save session').click();
    await page.find('heading', 'Session 1, 4 February 2026').waitFor();
    await assertFits(page);
    await page.find('button', 'Log symptoms').click();
    await page.find('slider', 'Redness').waitFor();
    await assertFits(page);
    await page.assertAccessible();
    await page.find('button', 'Save', { exact: true }).click();
    await page.find('link', 'Acne scars').click();
    await page.find('link', 'Timeline').click();
    await page.find('region', 'Timeline').waitFor();
    await assertFits(page);
    await page.assertAccessible();
  });
});
