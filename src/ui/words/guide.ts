import type { guide as english } from './en/guide.ts';
import { currentLanguage, type Language } from './language.ts';
import type { Words } from './translated.ts';

/** The words of the guide. They are long, so each language is a file of its own, fetched when the guide is opened. */
export type GuideWords = Words<typeof english>;

const LOAD: Readonly<Record<Language, () => Promise<GuideWords>>> = {
  en: () => import('./en/guide.ts').then(({ guide }) => guide),
  de: () => import('./de/guide.ts').then(({ guide }) => guide),
};

const loaded = new Map<Language, Promise<GuideWords>>();

/** The guide in the language that is spoken: the same promise each time, for React’s `use`; a failed one is forgotten. */
export function loadGuideWords(): Promise<GuideWords> {
  const language = currentLanguage();
  let words = loaded.get(language);
  if (!words) {
    words = LOAD[language]();
    words.catch(() => loaded.delete(language));
    loaded.set(language, words);
  }
  return words;
}
