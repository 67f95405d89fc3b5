import type { Photo } from '../photo/photo.ts';

/** Which photo of a pair would be shown mirrored, or no longer so. */
export interface Mirroring {
  readonly side: 'before' | 'after';
  /** What its `mirrored` would become. */
  readonly mirrored: boolean;
}

/** A camera that looks at whoever holds it; its photos are the ones that many phones mirror. */
function isFrontCamera({ file }: Photo): boolean {
  return /\bfront\b/i.test(file.camera?.lens ?? '');
}

/**
 * What to offer for two photos that look like mirror images of each other: to take back a mirroring where one of them has one, else to
 * mirror the one that a front camera took, else the later one.
 */
export function offerMirroring(before: Photo, after: Photo): Mirroring {
  if ((before.mirrored ?? false) !== (after.mirrored ?? false)) {
    return { side: before.mirrored ? 'before' : 'after', mirrored: false };
  }
  const side = isFrontCamera(before) && !isFrontCamera(after) ? 'before' : 'after';
  return { side, mirrored: !after.mirrored };
}
