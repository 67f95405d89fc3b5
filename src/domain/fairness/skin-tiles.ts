import { unnaturalness } from './checks/natural-colour.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import type { Tile } from './photo-traits.ts';

/** A tile whose colour is further than this from any that skin has shows something else. */
const FURTHEST = 1;

/**
 * Whether a photo on which no face was found may be taken to show skin all the same: of another part of the body, from so near, or so
 * far from the side that a face is hardly ever found. Where a face should have been found and was not, it may show anything.
 */
export function mayShowSkin({ photo: { area, view } }: JudgedPhoto): boolean {
  return area !== 'face' || view === 'close-up' || view === 'left-90' || view === 'right-90';
}

/** The tiles of a photo without a face that show skin: on a close-up all, else those that have its colour. */
export function skinTiles({ photo, traits }: JudgedPhoto): readonly Tile[] {
  const tiles = traits?.tiles ?? [];
  return photo.view === 'close-up' ? tiles : tiles.filter(({ colour }) => unnaturalness(colour) <= FURTHEST);
}
