import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../src/ui/words/de/german.ts';
import { guide as germanGuide } from '../../../src/ui/words/de/guide.ts';
import { guide as englishGuide } from '../../../src/ui/words/en/guide.ts';
import { ENGLISH } from './english.ts';
import { messagesOf } from './messages.ts';

const english = messagesOf({ ...ENGLISH, guide: englishGuide });
const german = new Map(messagesOf({ ...GERMAN, guide: germanGuide }).map(({ path, words }) => [path, words]));

/** Words that are the same in both languages, and keys on a keyboard that are. */
const SAME = [
  /^[^a-zäöüß]*$/i,
  /^([a-z]|Arm|Collage|Filter|Format|Name|Original|Person|Text|Zoom|JPEG|PNG|WebP|A4|Esc|px|Export|In Samelight|\d+ cm)$/,
];

describe('both languages', () => {
  it('have the same messages', () => {
    expect([...german.keys()].toSorted()).toEqual(english.map(({ path }) => path).toSorted());
  });

  it('say each message in the same way: as a sentence, or made of what is given', () => {
    for (const { path, words } of english) {
      expect(`${path} ${typeof german.get(path)}`).toBe(`${path} ${typeof words}`);
    }
  });

  it('leave nothing empty, and no sentence begun or ended by a space', () => {
    const untidy = [...english, ...messagesOf(GERMAN)].filter(
      ({ words }) => typeof words === 'string' && !/^\S(.*\S)?$/s.test(words),
    );
    expect(untidy).toEqual([]);
  });

  it('say nothing in English that has a German word', () => {
    const untranslated = english
      .filter(({ path, words }) => typeof words === 'string' && words === german.get(path))
      .filter(({ words }) => !SAME.some((same) => same.test(String(words))));
    expect(untranslated).toEqual([]);
  });
});
