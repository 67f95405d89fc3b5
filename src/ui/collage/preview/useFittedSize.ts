import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Size } from '../../../domain/geometry/rectangle.ts';

/** How a page is shown in the room there is. */
export interface FittedSize {
  /** Size on the screen in CSS pixels. */
  readonly css: Size;
  /** Pixels of the canvas for one pixel of the page; never above 1, since the file has no more. */
  readonly scale: number;
}

/** The largest size of a page in a room, in whole device pixels. */
export function fitPage(page: Size, room: Size, pixelRatio: number): FittedSize | null {
  const [roomWidth, roomHeight] = [Math.floor(room.width * pixelRatio), Math.floor(room.height * pixelRatio)];
  if (roomWidth < 1 || roomHeight < 1) return null;
  const fit = Math.min(roomWidth / page.width, roomHeight / page.height);
  // A page of exactly the room's size is shown pixel for pixel, whatever division makes of it.
  const exact = Math.abs(fit - 1) < 1e-6 ? 1 : fit;
  const [width, height] = [page.width * exact, page.height * exact].map((side) => Math.max(1, Math.round(side)));
  return {
    css: { width: (width ?? 1) / pixelRatio, height: (height ?? 1) / pixelRatio },
    scale: Math.min(1, exact),
  };
}

/** The size at which a page fits into an element, kept up with the element's size and the screen's pixels. */
export function useFittedSize(room: RefObject<HTMLElement | null>, page: Size | null): FittedSize | null {
  const [measured, setMeasured] = useState<(Size & { readonly pixelRatio: number }) | null>(null);
  useEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      setMeasured({ width: clientWidth, height: clientHeight, pixelRatio: window.devicePixelRatio });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [room]);
  const [width, height] = [page?.width, page?.height];
  return useMemo(() => {
    if (width === undefined || height === undefined || !measured) return null;
    return fitPage({ width, height }, measured, measured.pixelRatio);
  }, [width, height, measured]);
}
