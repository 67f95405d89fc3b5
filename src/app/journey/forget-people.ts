import type { Photo } from '../../domain/photo/photo.ts';
import { type Context, settleWrite } from '../context.ts';

/**
 * Removes for good, once photos were, the records and people in the bin, and with the people the comparisons and collages in which nobody
 * else is: their titles may tell of them. Those of people who stay are kept, though a photo of theirs is gone.
 * @param removed the photos that were removed
 */
export async function forgetPeople(context: Context, removed: readonly Photo[]): Promise<void> {
  const { people, comparisons, collages, journal } = context.ports.storage;
  const binned = new Set((await people.all()).flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : [id])));
  const theirs = new Set(removed.filter(({ person }) => binned.has(person)).map(({ id }) => id));
  if (theirs.size > 0) {
    const [pairs, pages] = await Promise.all([comparisons.all(), collages.all()]);
    for (const { id, beforeId, afterId } of pairs) {
      if (theirs.has(beforeId) && theirs.has(afterId)) settleWrite(context, await comparisons.remove(id));
    }
    for (const { id, cells } of pages) {
      if (cells.length > 0 && cells.every(({ photoId }) => theirs.has(photoId)))
        settleWrite(context, await collages.remove(id));
    }
  }
  settleWrite(context, await journal.removeBinned());
}
