import { useLayoutEffect, useRef } from 'react';

/** How far the timeline was scrolled when it was last left, in CSS pixels. */
let lastScroll = 0;

/**
 * Comes back to where the timeline was scrolled when it was left, as soon as it is that tall again. It may be laid out twice
 * before it is: first without, then beside the scroll bar that its own height brings.
 * @param height of the timeline in CSS pixels; 0 until it is laid out
 */
export function useReturnToScroll(height: number): void {
  const goal = useRef<number | null>(lastScroll);
  const isLaidOut = height > 0;
  useLayoutEffect(() => {
    if (height === 0 || goal.current === null) return;
    window.scrollTo(0, goal.current);
    if (Math.abs(window.scrollY - goal.current) <= 1) goal.current = null;
  }, [height]);
  useLayoutEffect(() => {
    if (!isLaidOut) return;
    const forget = () => {
      goal.current = null;
    };
    // Whoever begins to scroll is not pulled back.
    const scrolling = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const type of scrolling) window.addEventListener(type, forget, { passive: true });
    return () => {
      for (const type of scrolling) window.removeEventListener(type, forget);
      lastScroll = window.scrollY;
    };
  }, [isLaidOut]);
}
