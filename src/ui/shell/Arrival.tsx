import { useEffect, useLayoutEffect } from 'react';
import { SCREEN_TITLES, SHELL_WORDS } from './words.ts';

let isFirstArrival = true;

// The browser restores a scroll by what was there before it is there again; each screen knows better.
history.scrollRestoration = 'manual';

/**
 * Stands after a screen and, once that is there, gives the window its title and the focus to the screen's heading, so that
 * a screen reader says where one has arrived. Not at the start, when nobody has gone anywhere yet.
 */
export function Arrival({ screen }: { readonly screen: string }) {
  useLayoutEffect(() => {
    // The library comes back to where it was; everything else begins at its top.
    if (screen !== '') window.scrollTo(0, 0);
  }, [screen]);
  useEffect(() => {
    document.title = `${SCREEN_TITLES[screen] ?? SHELL_WORDS.notFoundTitle} · Samelight`;
    if (!isFirstArrival) {
      const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
      if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
    isFirstArrival = false;
  }, [screen]);
  return null;
}
