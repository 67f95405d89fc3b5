import { useSyncExternalStore } from 'react';
import { writeIn } from './locale.ts';
import { type Catalogue, showCatalogue } from './translated.ts';

/** The languages Samelight speaks. English comes with the program, the others are loaded when they are chosen. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, as it is offered to people who may not read the present one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const LOADED: Readonly<Record<Language, () => Promise<Catalogue | null>>> = {
  en: () => Promise.resolve(null),
  de: () => import('./de/german.ts').then(({ GERMAN }) => GERMAN),
};

/** How dates and numbers are written where the browser asks for the language, but for no country that speaks it. */
const USUAL_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

let language: Language = 'en';
const listeners = new Set<() => void>();

/** The language of the words on the screen. */
export function currentLanguage(): Language {
  return language;
}

/** The first of the browser’s languages that Samelight speaks; English when there is none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map(baseOf).find(isLanguage) ?? 'en';
}

/** How a language is written in the person’s country, as far as the browser says which that is. */
export function localeFor(chosen: Language, wanted: readonly string[]): string {
  const own = wanted.find((one) => baseOf(one) === chosen && one.length > chosen.length && isLocale(one));
  return own ?? USUAL_LOCALE[chosen];
}

/** Shows everything in another language. `false` when its words could not be loaded: then nothing has changed. */
export async function showLanguage(chosen: Language): Promise<boolean> {
  let catalogue: Catalogue | null;
  try {
    catalogue = await LOADED[chosen]();
  } catch {
    return false;
  }
  showCatalogue(catalogue);
  language = chosen;
  writeIn(localeFor(chosen, navigator.languages));
  document.documentElement.lang = chosen;
  for (const listener of listeners) listener();
  return true;
}

/** Shows another language and remembers it for the next visit. */
export async function chooseLanguage(chosen: Language): Promise<boolean> {
  const isShown = await showLanguage(chosen);
  if (isShown) remember(chosen);
  return isShown;
}

/** Before the first word is shown: the language chosen last, or else that of the browser. What another tab chooses is followed. */
export async function startLanguage(): Promise<void> {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null && isLanguage(newValue)) void showLanguage(newValue);
  });
  await showLanguage(remembered() ?? preferredLanguage(navigator.languages));
}

/**
 * The language: for the component at the root, which draws everything anew when it changes, and for whoever remembers words from one drawing
 * to the next.
 */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Not in IndexedDB with the rest: it has to be known before the first word, and where IndexedDB does not open.
const KEY = 'samelight-language';

function remembered(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && isLanguage(kept) ? kept : null;
  } catch {
    // A browser that keeps nothing for this page.
    return null;
  }
}

function remember(chosen: Language): void {
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // Then it holds for this visit.
  }
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((one) => one === tag);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
