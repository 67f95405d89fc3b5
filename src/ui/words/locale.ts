let locale = 'en-GB';

/** The locale in which dates and numbers are written now, for `Intl`. */
export function currentLocale(): string {
  return locale;
}

/** Writes dates and numbers in another locale from now on. Components have to be drawn anew. */
export function writeIn(next: string): void {
  locale = next;
}
