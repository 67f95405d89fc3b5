import assert from 'node:assert/strict';
import { runnerImport } from 'vite';
import { chapter } from '../rig/chapter.mjs';
import { fixture } from '../rig/testdata.mjs';

const DAYS = ['2026-02-03', '2026-04-23', '2026-10-08'];
const photos = DAYS.map((day) => fixture(`../../public/samples/front-${day}.jpg`));

async function add(page, files, closeName) {
  await page.upload(files);
  await page.find('button', closeName, { exact: true }).waitFor(30_000);
  await page.find('button', closeName, { exact: true }).click();
}

const language = (page) => page.evaluate(() => document.documentElement.lang);

/** All texts on the page that a person sees or hears. */
const texts = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.add(walker.currentNode.textContent.trim());
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]'))
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) found.add(element.getAttribute(name)?.trim());
    return [...found].filter(Boolean);
  });

/** Words that are cut off, and how much wider than the window the page is. */
const cutOff = (page) =>
  page.evaluate(() => {
    const hasWords = (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const isCut = (element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
      return hides && element.clientWidth > 4 && element.scrollWidth > element.clientWidth + 1;
    };
    const cut = [...document.querySelectorAll('main *, nav *')]
      .filter((element) => hasWords(element) && isCut(element))
      .map((element) => element.textContent.trim().slice(0, 60));
    // A word that leaves its button to either side.
    const spilled = [...document.querySelectorAll('button, a, label')]
      .filter((element) => element.clientWidth > 4 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent.trim().slice(0, 60))
      .filter(Boolean);
    const wider = document.documentElement.scrollWidth - innerWidth;
    return [...cut, ...spilled, ...(wider > 0 ? [`the page, by ${wider} px`] : [])];
  });

const messages = (words) =>
  Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? messages(value) : [],
  );

/** English words that mean nothing in German. */
async function englishOnly() {
  const { module: english } = await runnerImport(fixture('../ui/words/english.ts'));
  const { module: german } = await runnerImport(fixture('../../src/ui/words/de/german.ts'));
  const spoken = new Set(messages(german.GERMAN));
  return new Set(messages(english.ENGLISH).filter((words) => !spoken.has(words)));
}

/** The screens by their addresses, and what their windows are called. */
const SCREENS = {
  '#/': 'Bibliothek',
  '#/calendar': 'Kalender',
  '#/bin': 'Papierkorb',
  '#/compare': 'Vergleich',
  '#/saved': 'Gespeicherte Vergleiche',
  '#/collage': 'Collage',
  '#/journey': 'Verlauf',
  '#/journey/plan': 'Behandlung planen',
  '#/journey/people': 'Personen',
  '#/guide': 'Ratgeber',
  '#/settings': 'Einstellungen',
  '#/nowhere': 'Unter dieser Adresse ist nichts',
};

async function eachScreen(page, address, look) {
  for (const [part, title] of Object.entries(SCREENS)) {
    await page.goto(address + part);
    await page.until(`the screen ${title}`, () =>
      page.evaluate(
        (start) => document.title.startsWith(start) && document.querySelector('main h1') !== null,
        `${title} ·`,
      ),
    );
    await look(part);
  }
}

chapter('9 Another language', { detail: true, width: 1440, height: 900 }, async ({ page, step, address, again }) => {
  const english = await englishOnly();

  await step('the program begins in the language of the browser', async () => {
    await page.find('link', 'Library').waitFor();
    assert.equal(await language(page), 'en');
    await add(page, photos, 'Close');
    await page.find('img', 'Photo, 8 October 2026, Face, front').waitFor();
  });

  await step('German is chosen in the settings, at once and in place', async () => {
    await page.find('link', 'Settings', { exact: true }).click();
    await page.evaluate(() => {
      window.stillThere = true;
    });
    await page.find('button', 'Deutsch').click();
    await page.find('heading', 'Einstellungen').waitFor();
    assert.equal(await language(page), 'de');
    assert.equal(await page.evaluate(() => window.stillThere), true, 'the page was loaded anew');
    assert.match(await page.evaluate(() => document.title), /^Einstellungen/);
    assert.ok(await page.find('button', 'Deutsch').isFocused(), 'the keyboard has lost its place');
    assert.equal(await page.find('button', 'Deutsch').attribute('aria-pressed'), 'true');
  });

  await step('the photos are there, with German dates', async () => {
    await page.find('link', 'Bibliothek').click();
    assert.deepEqual(await page.find('img', /^Foto/).names(), [
      'Foto, 8. Oktober 2026, Gesicht, vorn',
      'Foto, 23. April 2026, Gesicht, vorn',
      'Foto, 3. Februar 2026, Gesicht, vorn',
    ]);
    await page.find('heading', 'Oktober 2026').waitFor();
  });

  await step('no screen says anything in English', async () => {
    await eachScreen(page, address, async (part) => {
      const left = (await texts(page)).filter((text) => english.has(text));
      assert.deepEqual(left, [], `${part} still speaks English`);
      await page.assertAccessible();
    });
  });

  await step('the week begins with Monday, and days have German names', async () => {
    await page.goto(`${address}#/calendar/2026-10`);
    await page.waitForText('Oktober 2026');
    const days = await page.evaluate(() =>
      [...document.querySelectorAll('thead th')].map((day) => day.textContent.trim()),
    );
    assert.deepEqual(days.slice(0, 2), ['Mo', 'Di']);
  });

  await step('a notice and its way back speak German', async () => {
    await page.goto(`${address}#/`);
    await page.find('img', /^Foto/).nth(2).click();
    await page.find('button', 'Löschen').click();
    await page.waitForText('1 Foto in den Papierkorb gelegt.');
    await page.find('button', 'Rückgängig').click();
    await page.find('link', 'Bibliothek').click();
    await page.find('img', /^Foto/).waitForCount(3);
  });

  await step('it is still German after the browser was closed', async () => {
    await page.restart();
    await page.goto(address);
    await page.find('link', 'Bibliothek').waitFor();
    await page.find('img', /^Foto/).waitForCount(3);
  });

  await step('and back again', async () => {
    await page.find('link', 'Einstellungen').click();
    await page.find('button', 'English').click();
    await page.find('heading', 'Settings').waitFor();
    assert.equal(await language(page), 'en');
    await page.find('link', 'Library').click();
    await page.find('img', 'Photo, 8 October 2026, Face, front').waitFor();
    await page.find('img', /^Photo/).waitForCount(3);
  });

  await step('what another tab chooses is followed, and what is being typed stays', async () => {
    await page.goto(`${address}#/journey/plan`);
    await page.find('textbox', 'Goal, in your own words').fill('Smoother cheeks');
    await page.find('checkbox', 'Acne scars').press('Space');
    const choose = (chosen) =>
      page.evaluate((newValue) => {
        dispatchEvent(new StorageEvent('storage', { key: 'samelight-language', newValue }));
      }, chosen);
    await choose('de');
    await page.find('heading', 'Behandlung planen').waitFor();
    assert.equal(await page.find('textbox', 'Ziel, in eigenen Worten').value(), 'Smoother cheeks');
    assert.equal(await page.find('checkbox', 'Aknenarben').evaluate((box) => box.checked), true);
    await choose('en');
    await page.find('heading', 'Plan a course').waitFor();
  });

  await step('a form that was left for the settings is found again as it was, or begun anew', async () => {
    await page.find('link', 'Settings', { exact: true }).click();
    await page.find('heading', 'Settings').waitFor();
    await page.goto(`${address}#/journey/plan`);
    await page.waitForText('It is as you left it, and not saved yet.');
    assert.equal(await page.find('textbox', 'Goal, in your own words').value(), 'Smoother cheeks');
    await page.find('button', 'Begin anew').click();
    assert.equal(await page.find('textbox', 'Goal, in your own words').value(), '');
  });

  await step('a browser in Austrian German begins in German', async () => {
    const austrian = await again({ language: 'de-AT', width: 1280, height: 800 });
    await austrian.find('link', 'Bibliothek').waitFor();
    await add(austrian, [fixture('../../public/samples/front-2026-02-03.jpg')], 'Schließen');
    await austrian.find('img', 'Foto, 3. Februar 2026, Gesicht, vorn').waitFor();
  });
});

chapter(
  '9 German on a phone',
  { detail: true, width: 360, height: 800, language: 'de-DE' },
  async ({ page, step, address }) => {
    await step('no word is cut off before there are photos', async () => {
      await eachScreen(page, address, async (part) => assert.deepEqual(await cutOff(page), [], part));
    });

    await step('nor with photos', async () => {
      await page.goto(`${address}#/`);
      await add(page, photos, 'Schließen');
      await page.find('img', /^Foto/).waitForCount(3);
      await eachScreen(page, address, async (part) => {
        assert.deepEqual(await cutOff(page), [], part);
        await page.assertAccessible();
      });
    });
  },
);
