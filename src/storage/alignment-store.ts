import {
  type Alignment,
  isByHand,
  isPersonsChoice,
  mirroringOf,
  reverseAlignment,
} from '../domain/alignment/alignment.ts';
import { isSamePlace } from '../domain/geometry/point.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import type { PairKey, StoredAlignments } from './schema.ts';
import { type Written, write } from './write.ts';

function pairKey(a: PhotoId, b: PhotoId): PairKey {
  return a < b ? [a, b] : [b, a];
}

type Made = Pick<Alignment, 'beforeId' | 'afterId' | 'mirrored'>;

/** Whether two alignments of one pair were made with the same photos mirrored, whichever came first. */
function isShownAlike(a: Made, b: Made): boolean {
  const isMirrored = (made: Made, id: PhotoId) => made.mirrored?.[made.beforeId === id ? 'before' : 'after'] === true;
  return [a.beforeId, a.afterId].every((id) => isMirrored(a, id) === isMirrored(b, id));
}

function shown(before: Photo, after: Photo): Made {
  return { beforeId: before.id, afterId: after.id, ...mirroringOf(before, after) };
}

/** How pairs lie on each other; one alignment for each way of showing a pair, whichever of the two was before when it was made. */
export function createAlignmentStore(database: Database) {
  /** Replaces the alignment of a pair shown in one way by what `next` makes of it; `null` removes it. */
  const change = (
    made: Made,
    durability: 'strict' | 'relaxed',
    next: (kept: Alignment | undefined) => Alignment | null,
  ): Promise<Written> =>
    write(
      database,
      ['alignments'],
      async (transaction) => {
        const store = transaction.objectStore('alignments');
        const pair = pairKey(made.beforeId, made.afterId);
        const kept: StoredAlignments['alignments'] = (await store.get(pair))?.alignments ?? [];
        const others = kept.filter((other) => !isShownAlike(other, made));
        const changed = next(kept.find((other) => isShownAlike(other, made)));
        const alignments = changed ? [...others, changed] : others;
        await (alignments.length > 0 ? store.put({ pair, alignments }) : store.delete(pair));
      },
      durability,
    );

  return {
    /**
     * The alignment of a pair as its photos are shown, seen from this before; `null` where there is none or where it was made for
     * other files.
     */
    find: async (before: Photo, after: Photo): Promise<Alignment | null> => {
      const row = await database.use((handle) => handle.get('alignments', pairKey(before.id, after.id)));
      const kept = row?.alignments.find((other) => isShownAlike(other, shown(before, after)));
      if (!kept) return null;
      const alignment = kept.beforeId === before.id ? kept : reverseAlignment(kept, after.file, before.file);
      const { fingerprints } = alignment;
      const fits = fingerprints.before === before.file.fingerprint && fingerprints.after === after.file.fingerprint;
      return fits ? alignment : null;
    },

    /** Keeps an alignment in place of the one the pair had while shown in the same way. */
    save: (alignment: Alignment): Promise<Written> => change(alignment, 'strict', () => alignment),

    /** The same for what a computation found, which never takes the place of what a person made. */
    saveComputed: (alignment: Alignment): Promise<Written> =>
      change(alignment, 'relaxed', (kept) => (kept && isBinding(kept, alignment) ? kept : alignment)),

    /** Forgets the alignment of a pair as it is shown; done as well when there was none. */
    remove: (before: Photo, after: Photo): Promise<Written> => change(shown(before, after), 'strict', () => null),
  };
}

function isAboutSameFaces(a: Alignment, b: Alignment): boolean {
  const face = ({ faces, beforeId }: Alignment, id: PhotoId) => faces?.[beforeId === id ? 'before' : 'after'];
  return [a.beforeId, a.afterId].every((id) => isSamePlace(face(a, id), face(b, id)));
}

/** What a person made or chose binds, as long as it is about the same files, and, where it is about faces, the same faces. */
function isBinding(kept: Alignment, computed: Alignment): boolean {
  const files = ({ fingerprints }: Alignment) => [fingerprints.before, fingerprints.after].toSorted().join(' ');
  return (
    isPersonsChoice(kept) && files(kept) === files(computed) && (isByHand(kept) || isAboutSameFaces(kept, computed))
  );
}
