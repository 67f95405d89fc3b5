import { useEffect, useMemo, useState } from 'react';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useSamelight } from '../photo/SamelightContext.ts';

/** Alignments of pairs, and when they were read. */
type Known = ReadonlyMap<string, { readonly epoch: string; readonly alignment: Alignment | null }>;
const NONE: Known = new Map();

interface Pair {
  readonly key: string;
  readonly before: Photo;
  readonly after: Photo;
}

function pairsOf(photos: ReadonlyMap<PhotoId, Photo>): readonly Pair[] {
  const all = [...photos.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shown = ({ id, mirrored }: Photo) => (mirrored ? `${id} mirrored` : id);
  return all.flatMap((before, i) =>
    all.slice(i + 1).map((after) => ({ key: `${shown(before)} ${shown(after)}`, before, after })),
  );
}

/**
 * How the photos of a collage lie on each other; `null` until that is known for the first time.
 * @param epoch another one when it may have changed: then it is read again, and what was known stays until that is done
 */
export function useAlignments(photos: ReadonlyMap<PhotoId, Photo>, epoch: string): readonly Alignment[] | null {
  const samelight = useSamelight();
  const [known, setKnown] = useState<Known>(NONE);
  const pairs = useMemo(() => pairsOf(photos), [photos]);
  const unknown = useMemo(() => pairs.filter(({ key }) => known.get(key)?.epoch !== epoch), [pairs, known, epoch]);
  useEffect(() => {
    if (unknown.length === 0) return undefined;
    let isWanted = true;
    const find = async ({ key, before, after }: Pair) =>
      [key, { epoch, alignment: await samelight.alignmentOf(before, after) }] as const;
    const findAll = async () => {
      const found = await Promise.all(unknown.map(find));
      if (isWanted) setKnown((before) => new Map([...before, ...found]));
    };
    void findAll();
    return () => {
      isWanted = false;
    };
  }, [samelight, unknown, epoch]);
  return useMemo(() => {
    if (unknown.length > 0 && known === NONE) return null;
    return pairs.flatMap(({ key }) => known.get(key)?.alignment ?? []);
  }, [pairs, known, unknown]);
}
