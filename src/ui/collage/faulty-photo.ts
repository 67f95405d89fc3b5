import type { PictureFailure } from '../../app/ports.ts';
import type { Samelight } from '../../app/samelight.ts';
import type { Photo } from '../../domain/photo/photo.ts';

/** A layer of one pixel: the photo must be read for it, and nothing else. */
const PROBE = { place: { a: 1, b: 0, tx: 0, ty: 0 }, widthPx: 1, heightPx: 1 };

/** Which photo a drawing failed for, found by reading one after the other; `null` where none of them is at fault. */
export async function faultyPhoto(
  { pictures }: Pick<Samelight, 'pictures'>,
  photos: readonly Photo[],
  reason: PictureFailure,
  signal: AbortSignal,
): Promise<Photo | null> {
  if (reason !== 'missing-original' && reason !== 'damaged') return null;
  for (const photo of photos) {
    const drawn = await pictures.drawLayer({ fingerprint: photo.file.fingerprint, ...PROBE }, signal);
    if (!drawn.ok) return photo;
    drawn.value.close();
  }
  return null;
}
