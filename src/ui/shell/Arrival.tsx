import { useEffect, useLayoutEffect } from 'react';
import { screenTitle } from '../words/shell.ts';

/** The screen on which somebody has arrived; `null` at the start. */
let arrivedAt: string | null = null;

// The browser restores a scroll by what was there before it is there again; each screen knows better.
history.scrollRestoration = 'manual';

/**
 * Stands after a screen and, once that is there, gives the window its title and the focus to the screen's heading, so that
 * a screen reader says where one has arrived. Not at the start, when nobody has gone anywhere yet.
 */
export function Arrival({ screen }: { readonly screen: string }) {
  useLayoutEffect(() => {
    // The library comes back to where it was; everything else begins at its top.
    if (screen !== '' && screen !== arrivedAt) window.scrollTo(0, 0);
  }, [screen]);
  useEffect(() => {
    document.title = `${screenTitle(screen)} · Samelight`;
    // A change of language draws the same screen anew: nobody has gone anywhere.
    if (arrivedAt !== null && arrivedAt !== screen) {
      const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
      if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
    arrivedAt = screen;
  }, [screen]);
  return null;
}
