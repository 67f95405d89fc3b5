import { readableContext } from '../canvas.ts';

/**
 * An AVIF of 2 × 2 pixels, all (200, 100, 50) in Display P3, which is (215, 93, 31) in sRGB.
 * Made with avifenc: `--lossless --cicp 12/13/0 --range full`.
 */
const P3_AVIF =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aW' +
  'YAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB8AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29s' +
  'b3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAAMAA' +
  '0AAIAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACdtZGF0EgAKBzgANhDA0AkyEhAAAAAP+kMbeMeo9UZMp7MklQ==';

let answer: Promise<boolean> | undefined;

async function probe(): Promise<boolean> {
  const bytes = Uint8Array.from(atob(P3_AVIF), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/avif' }));
  const context = readableContext(1, 1);
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const [red = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
  return red > 208;
}

/** Whether this browser converts the colours of an AVIF to sRGB; WebKitGTK shows them as they are. Asked once, by trying. */
export function convertsAvifColours(): Promise<boolean> {
  // A browser that cannot decode the probe decodes no AVIF, so the answer does not matter.
  answer ??= probe().catch(() => true);
  return answer;
}
