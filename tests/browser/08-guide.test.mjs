import assert from 'node:assert/strict';
import { chapter } from '../rig/chapter.mjs';

/** The pages by their addresses, in the order in which they are read. */
const PAGES = {
  understanding: 'Understanding microneedling',
  preparing: 'Preparing',
  procedure: 'The procedure',
  safety: 'Safety',
  aftercare: 'Aftercare',
  results: 'Results over time',
  combinations: 'Combinations',
  photos: 'Taking a fair photo',
  questions: 'Questions people ask',
};

const title = (page, text) =>
  page.until(`the title ${text}`, async () => (await page.evaluate(() => document.title)) === `${text} · Samelight`);

/** What makes a page of the guide whole: sections under headings in order, drawings with words, and sources. */
const inspect = (page) =>
  page.evaluate(() => ({
    levels: [...document.querySelectorAll('article :is(h1, h2, h3)')].map((heading) => Number(heading.tagName[1])),
    // Characters in the widest line of text.
    measure: Math.max(
      ...[...document.querySelectorAll('article p')].map(
        (text) => text.clientWidth / (Number.parseFloat(getComputedStyle(text).fontSize) * 0.5),
      ),
    ),
    wordlessDrawings: [...document.querySelectorAll('article figure')].filter(
      (figure) => !figure.querySelector('figcaption')?.textContent.trim(),
    ).length,
    marks: [...document.querySelectorAll('article figure')].map((figure) => ({
      drawn: new Set([...figure.querySelectorAll('svg circle + text')].map((mark) => Number(mark.textContent))).size,
      told: figure.querySelectorAll('figcaption li').length,
    })),
    sources: document.querySelectorAll('article footer li').length,
    wider: document.documentElement.scrollWidth - innerWidth,
  }));

async function assertWhole(page, id) {
  const { levels, measure, wordlessDrawings, marks, sources, wider } = await inspect(page);
  assert.equal(levels[0], 1, id);
  assert.equal(levels.filter((level) => level === 1).length, 1, id);
  assert.ok(levels.length > 3, `${id} has no sections`);
  assert.ok(measure < 85, `${id} has lines of ${Math.round(measure)} characters`);
  assert.equal(wordlessDrawings, 0, id);
  for (const { drawn, told } of marks) assert.equal(drawn, told, `${id} has a number without words, or the reverse`);
  assert.ok(sources > 0, `${id} names no source`);
  assert.ok(wider <= 0, `${id} is ${wider} px wider than the window`);
  await page.assertAccessible();
}

chapter('8 The guide', { detail: true, width: 1440, height: 900 }, async ({ page, step, address }) => {
  await step('is one of the main places, and lists its pages', async () => {
    await page.find('link', 'Guide', { exact: true }).click();
    await title(page, 'Guide');
    await page.find('heading', 'Guide', { exact: true }).waitFor();
    for (const name of Object.values(PAGES)) await page.find('link', name, { exact: true }).waitFor();
    await page.waitForText('This is information, not advice.');
    await page.assertAccessible();
  });

  await step('each page is whole', async () => {
    for (const [id, name] of Object.entries(PAGES)) {
      await page.goto(`${address}#/guide/${id}`);
      await title(page, name);
      await assertWhole(page, id);
    }
  });

  await step('is read from the first page to the last by its own links', async () => {
    const names = Object.values(PAGES);
    await page.goto(`${address}#/guide/understanding`);
    for (const [index, name] of names.entries()) {
      await title(page, name);
      const next = names[index + 1];
      if (!next) break;
      await page.find('link', `Next ${next}`).click();
      await title(page, next);
      assert.ok(await page.find('heading', next, { exact: true }).isFocused(), `${next} did not get the keyboard`);
      assert.equal(await page.evaluate(() => scrollY), 0, `${next} begins below its start`);
    }
    assert.equal(await page.find('link', /^Next/).count(), 0);
    await page.find('link', /^Previous/).click();
    await title(page, 'Taking a fair photo');
  });

  await step('a section has an address of its own', async () => {
    const isInView = () =>
      page.evaluate(() => {
        const { top } = document.querySelector('#guide-views').getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2;
      });
    await page.find('link', 'The views').click();
    await page.until('the section', isInView);
    assert.ok(await page.find('heading', 'The views').isFocused());
    assert.match(await page.evaluate(() => location.hash), /photos\/views$/);
    await page.reload();
    await page.find('heading', 'The views').waitFor();
    await page.until('the section after the page was loaded anew', isInView);
  });

  await step('leads into the program, and the program leads back', async () => {
    await page.find('link', 'Compare two photos').click();
    await title(page, 'Compare');
    await page.find('link', 'Library', { exact: true }).click();
    await page.find('link', 'How to take a fair photo').click();
    await title(page, 'Taking a fair photo');
  });

  await step('an address without a page says so', async () => {
    await page.goto(`${address}#/guide/nothing`);
    await page.find('heading', 'The guide has no such page').waitFor();
    await page.assertAccessible();
    await page.find('link', 'All pages').click();
    await title(page, 'Guide');
  });
});

chapter(
  '8 The guide in German on a phone',
  { detail: true, width: 360, height: 800, colorScheme: 'dark', language: 'de-DE' },
  async ({ page, step, address }) => {
    await step('each page is whole', async () => {
      await page.find('link', 'Ratgeber').click();
      await title(page, 'Ratgeber');
      await page.assertAccessible();
      for (const id of Object.keys(PAGES)) {
        await page.goto(`${address}#/guide/${id}`);
        await page.until(`the page ${id}`, () =>
          page.evaluate((here) => document.querySelector('article h1') !== null && location.hash.endsWith(here), id),
        );
        await assertWhole(page, id);
      }
    });

    await step('the settings are reached from the first screen and from the menu', async () => {
      await page.goto(`${address}#/`);
      await page.find('link', 'Einstellungen').click();
      await page.find('heading', 'Sprache').waitFor();
    });
  },
);
