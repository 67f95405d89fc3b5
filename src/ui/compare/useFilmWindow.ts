import { type RefObject, useEffect, useState } from 'react';

/** The photos of a strip that are near enough to be drawn: from `start` up to, not including, `end`. */
export interface FilmWindow {
  readonly start: number;
  readonly end: number;
}

/** Photos beyond the edges that are drawn as well, so that scrolling and the tab key find them. */
const BEYOND = 6;

/** Which photos of a long strip are in sight; it changes in steps, not with every pixel scrolled. */
export function useFilmWindow(strip: RefObject<HTMLElement | null>, count: number, stepPx: number): FilmWindow {
  const [{ first, shown }, setSeen] = useState({ first: 0, shown: 20 });
  useEffect(() => {
    const box = strip.current;
    if (!box) return undefined;
    const look = () => {
      const next = Math.floor(box.scrollLeft / stepPx / BEYOND) * BEYOND;
      const fits = Math.ceil(box.clientWidth / stepPx) + BEYOND;
      setSeen((seen) => (seen.first === next && seen.shown === fits ? seen : { first: next, shown: fits }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [strip, stepPx]);
  return { start: Math.max(0, Math.min(first, count) - BEYOND), end: Math.min(count, first + shown + BEYOND) };
}
