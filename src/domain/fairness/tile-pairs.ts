import { apply } from '../geometry/similarity.ts';
import type { Pair } from './pair.ts';
import type { Tile } from './photo-traits.ts';

/** Two tiles that show the same place. */
export interface TilePair {
  readonly before: Tile;
  readonly after: Tile;
}

/** The tiles of a lined-up pair that show the same place, each of the after with the nearest of the before; none where not lined up. */
export function tilePairs({ before, after, alignment }: Pair): readonly TilePair[] {
  const [b, a] = [before.traits, after.traits];
  if (!alignment || !b || !a) return [];
  const side = Math.max(tileSide(b.tiles), 1e-6);
  return a.tiles.flatMap((tile) => {
    const at = apply(alignment.afterToBefore, tile.middle);
    const there = b.tiles.find(
      ({ middle }) => Math.abs(middle.x - at.x) <= side / 2 && Math.abs(middle.y - at.y) <= side / 2,
    );
    return there ? [{ before: there, after: tile }] : [];
  });
}

function tileSide(tiles: readonly Tile[]): number {
  const [first, second] = tiles;
  return first && second ? Math.abs(second.middle.x - first.middle.x) || Math.abs(second.middle.y - first.middle.y) : 0;
}

/** The middle one of some figures; the mean of the two middle ones of an even number. 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half] ?? 0;
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
