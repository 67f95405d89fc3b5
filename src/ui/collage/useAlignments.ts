import { useEffect, useMemo, useState } from 'react';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useSamelight } from '../photo/SamelightContext.ts';

type Known = ReadonlyMap<string, Alignment | null>;
const NONE: Known = new Map();

interface Pair {
  readonly key: string;
  readonly before: Photo;
  readonly after: Photo;
}

function pairsOf(photos: ReadonlyMap<PhotoId, Photo>): readonly Pair[] {
  const all = [...photos.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return all.flatMap((before, i) =>
    all.slice(i + 1).map((after) => ({ key: `${before.id} ${after.id}`, before, after })),
  );
}

/** How the photos of a collage were lined up with each other; `null` until that is known for the first time. */
export function useAlignments(photos: ReadonlyMap<PhotoId, Photo>): readonly Alignment[] | null {
  const samelight = useSamelight();
  const [known, setKnown] = useState<Known>(NONE);
  const pairs = useMemo(() => pairsOf(photos), [photos]);
  const unknown = useMemo(() => pairs.filter(({ key }) => !known.has(key)), [pairs, known]);
  useEffect(() => {
    if (unknown.length === 0) return undefined;
    let isWanted = true;
    const find = async ({ key, before, after }: Pair) => [key, await samelight.alignmentOf(before, after)] as const;
    const findAll = async () => {
      const found = await Promise.all(unknown.map(find));
      if (isWanted) setKnown((before) => new Map([...before, ...found]));
    };
    void findAll();
    return () => {
      isWanted = false;
    };
  }, [samelight, unknown]);
  return useMemo(() => {
    if (unknown.length > 0 && known === NONE) return null;
    return pairs.flatMap(({ key }) => known.get(key) ?? []);
  }, [pairs, known, unknown]);
}
