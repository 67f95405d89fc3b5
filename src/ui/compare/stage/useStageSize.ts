import { type RefObject, useEffect } from 'react';
import type { Size } from '../../../domain/geometry/rectangle.ts';

/** Tells the size of an element in CSS px, and the device pixels of one, whenever they change; the browser’s zoom changes both. */
export function useStageSize(
  element: RefObject<HTMLElement | null>,
  onSize: (size: Size, deviceRatio: number) => void,
): void {
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) onSize({ width: entry.contentRect.width, height: entry.contentRect.height }, window.devicePixelRatio);
    });
    try {
      // Also told when only the ratio changes, as when a window goes to another screen.
      observer.observe(observed, { box: 'device-pixel-content-box' });
    } catch {
      observer.observe(observed);
    }
    return () => observer.disconnect();
  }, [element, onSize]);
}
