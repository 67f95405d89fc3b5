import { useLayoutEffect } from 'react';

/** How far the timeline was scrolled when it was last left, in CSS pixels. */
let lastScroll = 0;

/** Comes back to where the timeline was scrolled when it was left, once it is as tall as it was then. */
export function useReturnToScroll(isLaidOut: boolean): void {
  useLayoutEffect(() => {
    if (!isLaidOut) return;
    window.scrollTo(0, lastScroll);
    return () => {
      lastScroll = window.scrollY;
    };
  }, [isLaidOut]);
}
