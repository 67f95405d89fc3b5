import { useEffect, useLayoutEffect } from 'react';
import { useLanguage } from '../words/language.ts';
import { screenTitle } from '../words/shell.ts';

export interface ArrivalProps {
  /** The first part of the address. */
  readonly screen: string;
  /** The page within it, where a screen has pages with titles of their own; else empty. */
  readonly page: string;
}

/** The screen, or the page of one, on which somebody has arrived; `null` at the start. */
let arrivedAt: string | null = null;

// The browser restores a scroll by what was there before it is there again; each screen knows better.
history.scrollRestoration = 'manual';

/**
 * Stands after a screen and, once that is there, gives the window its title and the focus to the screen's heading, so that
 * a screen reader says where one has arrived. Not at the start, when nobody has gone anywhere yet.
 */
export function Arrival({ screen, page }: ArrivalProps) {
  const place = page ? `${screen}/${page}` : screen;
  const language = useLanguage();
  useLayoutEffect(() => {
    // The library comes back to where it was; everything else begins at its top.
    if (place !== '' && place !== arrivedAt) window.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    const title = page ? document.querySelector('main h1')?.textContent : null;
    document.title = `${title ?? screenTitle(screen)} · Samelight`;
    // A change of language gives the same screen another title: nobody has gone anywhere.
    if (arrivedAt !== null && arrivedAt !== place) {
      // Where the address names a part of the page, that is where one has arrived.
      const heading =
        document.querySelector<HTMLElement>('main [data-arrival]') ??
        document.querySelector<HTMLElement>('main h1') ??
        document.querySelector<HTMLElement>('main');
      if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
    arrivedAt = place;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the same screen has another title in another language
  }, [screen, page, place, language]);
  return null;
}
