import { type RefObject, useEffect, useState } from 'react';
import type { PictureFailure } from '../../app/ports.ts';
import { fitInside } from '../../domain/geometry/rectangle.ts';
import type { Similarity } from '../../domain/geometry/similarity.ts';
import type { Photo, PhotoFile } from '../../domain/photo/photo.ts';
import { useSamelight } from '../photo/SamelightContext.ts';

/** How far the drawing has come; an object where it failed. */
export type Drawn = 'waiting' | 'drawn' | { readonly reason: PictureFailure };

/** The photo fitted into a stage of device pixels, in the middle. */
export function placeWhole(
  { widthPx, heightPx }: Pick<PhotoFile, 'widthPx' | 'heightPx'>,
  width: number,
  height: number,
): Similarity<'photo', 'canvas'> {
  const fitted = fitInside({ x: 0, y: 0, width, height }, widthPx / heightPx);
  const scale = fitted.width / widthPx;
  return {
    a: scale * Math.max(widthPx, heightPx),
    b: 0,
    tx: fitted.x,
    ty: fitted.y,
  };
}

function show(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}

/** Draws a photo into a canvas, and anew whenever the canvas changes its size. */
export function useDrawnPhoto(canvas: RefObject<HTMLCanvasElement | null>, { file, mirrored }: Photo): Drawn {
  const { pictures } = useSamelight();
  const [drawn, setDrawn] = useState<Drawn>('waiting');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let running = new AbortController();
    const draw = async () => {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const widthPx = Math.round(element.clientWidth * devicePixelRatio);
      const heightPx = Math.round(element.clientHeight * devicePixelRatio);
      if (widthPx === 0 || heightPx === 0) return;
      const place = placeWhole(file, widthPx, heightPx);
      const request = { fingerprint: file.fingerprint, place, widthPx, heightPx };
      const layer = await pictures.drawLayer(mirrored ? { ...request, mirrored } : request, signal);
      if (signal.aborted) return layer.ok ? layer.value.close() : undefined;
      if (layer.ok) show(element, layer.value);
      setDrawn(layer.ok ? 'drawn' : { reason: layer.reason });
    };
    const observer = new ResizeObserver(() => void draw().catch(ignoreAbort));
    observer.observe(element);
    return () => {
      observer.disconnect();
      running.abort();
    };
  }, [canvas, file, mirrored, pictures]);
  return drawn;
}

function ignoreAbort(reason: unknown): void {
  if (!(reason instanceof DOMException && reason.name === 'AbortError')) throw reason;
}
