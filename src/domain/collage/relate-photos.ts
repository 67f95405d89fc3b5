import { type Alignment, unaligned } from '../alignment/alignment.ts';
import { compose, identity, invert, type Similarity } from '../geometry/similarity.ts';
import type { Photo, PhotoId } from '../photo/photo.ts';

type ToCommon = Similarity<'photo', 'common'>;

/** One photo laid on another: the way from the photo space of `from` into that of `onto`. */
interface Link {
  readonly from: PhotoId;
  readonly onto: PhotoId;
  readonly place: Similarity<'photo', 'common'>;
}

/** An alignment can be followed both ways; one made for other files, or with other photos mirrored, says nothing. */
function linksOf(alignment: Alignment, photos: ReadonlyMap<PhotoId, Photo>): readonly Link[] {
  const { beforeId, afterId, afterToBefore, fingerprints, mirrored } = alignment;
  const fits = (id: PhotoId, side: 'before' | 'after') => {
    const photo = photos.get(id);
    return photo?.file.fingerprint === fingerprints[side] && photo.mirrored === mirrored?.[side];
  };
  if (!fits(beforeId, 'before') || !fits(afterId, 'after')) return [];
  const { a, b, tx, ty } = invert(afterToBefore);
  return [
    { from: afterId, onto: beforeId, place: afterToBefore },
    { from: beforeId, onto: afterId, place: { a, b, tx, ty } },
  ];
}

/** How a photo lies in a collage. */
export interface RelatedPhoto {
  readonly toCommon: ToCommon;
  /** Whether the photo lies so because it was lined up with the reference, by itself or over other photos; the reference is. */
  readonly isLinedUp: boolean;
}

// The photo space of a photo that is itself laid on the reference, on the way there.
const asPhoto = ({ a, b, tx, ty }: ToCommon): Similarity<'photo', 'photo'> => ({ a, b, tx, ty });

/**
 * Lays all photos on the reference photo. A photo that was lined up with it lies as the person laid it; one that was lined up
 * with another photo follows that one, over as few steps as possible; what was lined up with none that came before it lies
 * centred, with equally long long sides ({@link unaligned}).
 */
export function relatePhotos(
  reference: Photo,
  photos: ReadonlyMap<PhotoId, Photo>,
  alignments: readonly Alignment[],
): ReadonlyMap<PhotoId, RelatedPhoto> {
  const links = alignments.flatMap((alignment) => linksOf(alignment, photos));
  const places = new Map<PhotoId, RelatedPhoto>();
  const spread = (start: Photo, place: ToCommon) => {
    const isLinedUp = start === reference;
    places.set(start.id, { toCommon: place, isLinedUp });
    // Breadth first: the list grows while it is walked, so that the nearest photos come first.
    const reached: { id: PhotoId; place: ToCommon }[] = [{ id: start.id, place }];
    for (const { id, place: base } of reached) {
      for (const link of links) {
        if (link.onto !== id || places.has(link.from)) continue;
        const there = compose(base, asPhoto(link.place));
        places.set(link.from, { toCommon: there, isLinedUp });
        reached.push({ id: link.from, place: there });
      }
    }
  };
  spread(reference, identity());
  for (const photo of photos.values()) {
    if (!places.has(photo.id)) spread(photo, unaligned(reference.file, photo.file));
  }
  return places;
}

/** Size of a photo in its own photo space: the long side is 1. */
export function photoSize({ file }: Photo): { readonly width: number; readonly height: number } {
  const long = Math.max(file.widthPx, file.heightPx);
  return { width: file.widthPx / long, height: file.heightPx / long };
}
