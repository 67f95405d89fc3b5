import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element and its distance from the top of the page, in CSS pixels; both 0 until it is laid out. */
export interface Placement {
  readonly width: number;
  readonly top: number;
}

/** Follows where an element lies in the page as the window, or what stands above it, changes. */
export function usePlacement(ref: RefObject<HTMLElement | null>): Placement {
  const [placement, setPlacement] = useState<Placement>({ width: 0, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const next = { width: box.width, top: Math.round(box.top + window.scrollY) };
      setPlacement((last) => (last.width === next.width && last.top === next.top ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above moves the element without changing its size; the page's height tells.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return placement;
}
