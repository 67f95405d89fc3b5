import { type Alignment, reverseAlignment } from '../domain/alignment/alignment.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import type { PairKey } from './schema.ts';
import { type Written, write } from './write.ts';

function pairKey(a: PhotoId, b: PhotoId): PairKey {
  return a < b ? [a, b] : [b, a];
}

/** How pairs lie on each other; one alignment a pair, whichever of the two was before when it was made. */
export function createAlignmentStore(database: Database) {
  return {
    /** The alignment of a pair seen from this before; `null` where there is none or where it was made for other files. */
    find: async (before: Photo, after: Photo): Promise<Alignment | null> => {
      const row = await database.use((handle) => handle.get('alignments', pairKey(before.id, after.id)));
      if (!row) return null;
      const turned = row.alignment.beforeId === before.id;
      const alignment = turned ? row.alignment : reverseAlignment(row.alignment, after.file, before.file);
      const { fingerprints } = alignment;
      const fits = fingerprints.before === before.file.fingerprint && fingerprints.after === after.file.fingerprint;
      return fits ? alignment : null;
    },

    /** Keeps an alignment in place of any that the pair had. */
    save: (alignment: Alignment): Promise<Written> =>
      write(database, ['alignments'], async (transaction) => {
        await transaction
          .objectStore('alignments')
          .put({ pair: pairKey(alignment.beforeId, alignment.afterId), alignment });
      }),

    /** Forgets a pair's alignment; done as well when there was none. */
    remove: (beforeId: PhotoId, afterId: PhotoId): Promise<Written> =>
      write(database, ['alignments'], async (transaction) => {
        await transaction.objectStore('alignments').delete(pairKey(beforeId, afterId));
      }),
  };
}
