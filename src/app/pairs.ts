import {
  ALIGNMENT_VERSION,
  type Alignment,
  chosenFacesOf,
  isByHand,
  mirroringOf,
} from '../domain/alignment/alignment.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import { addNotice, type Context, settleWrite } from './context.ts';
import type { Written } from './ports.ts';

/** A pair ready to be compared; `alignment` is `null` while nobody has lined it up. */
export interface OpenPair {
  readonly before: Photo;
  readonly after: Photo;
  readonly alignment: Alignment | null;
}

/** What was decided of an alignment, by the person or by a computation; the rest is filled in when it is kept. */
export type NewAlignment = Omit<Alignment, 'madeAt' | 'fingerprints' | 'algorithmVersion' | 'mirrored' | 'faces'>;
/** A comparison as it is on the screen; without an id it is a new one. */
export type NewComparison = Omit<Comparison, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: string };

/** Reads a pair and how it lies on each other; `null` when one of the photos is gone. */
export async function openPair(context: Context, beforeId: PhotoId, afterId: PhotoId): Promise<OpenPair | null> {
  const { photos, alignments } = context.ports.storage;
  const [before, after] = await photos.byIds([beforeId, afterId]);
  if (!before || !after) return null;
  return { before, after, alignment: await alignments.find(before, after) };
}

/** After a write to alignments or saved comparisons: as {@link settleWrite}, and screens that show one read it again. */
function settlePairWrite(context: Context, written: Written): boolean {
  const isDone = settleWrite(context, written);
  if (isDone) context.store.setState(({ pairChanges }) => ({ pairChanges: pairChanges + 1 }));
  return isDone;
}

/** Keeps how a person lined a pair up, or what of a computation they chose, with a way back to how it was. Fails as `stale` when one of the photos is gone. */
export async function saveAlignment(context: Context, made: NewAlignment): Promise<Written> {
  const { photos, alignments } = context.ports.storage;
  const [before, after] = await photos.byIds([made.beforeId, made.afterId]);
  if (!before || !after) {
    const gone: Written = { ok: false, reason: 'stale' };
    settlePairWrite(context, gone);
    return gone;
  }
  const previous = await alignments.find(before, after);
  const { isUnconfirmed: _confirmed, ...chosen } = made;
  const written = await alignments.save({
    ...chosen,
    ...(isByHand(made) ? {} : { isConfirmed: true, ...chosenFacesOf(before, after) }),
    ...mirroringOf(before, after),
    fingerprints: { before: before.file.fingerprint, after: after.file.fingerprint },
    algorithmVersion: ALIGNMENT_VERSION,
    madeAt: context.ports.surroundings.now(),
  });
  const restore = async () => {
    const restored = previous ? alignments.save(previous) : alignments.remove(before, after);
    settlePairWrite(context, await restored);
  };
  if (settlePairWrite(context, written)) addNotice(context, { kind: 'alignment-saved' }, restore);
  return written;
}

/** Forgets how a pair was lined up. */
export async function removeAlignment(context: Context, beforeId: PhotoId, afterId: PhotoId): Promise<Written> {
  const { photos, alignments } = context.ports.storage;
  const [before, after] = await photos.byIds([beforeId, afterId]);
  const written: Written = before && after ? await alignments.remove(before, after) : { ok: true };
  settlePairWrite(context, written);
  return written;
}

/** Saves a comparison, new or changed; answers with the record as saved, `null` when it could not be. */
export async function saveComparison(context: Context, comparison: NewComparison): Promise<Comparison | null> {
  const { storage, surroundings } = context.ports;
  const known = comparison.id === undefined ? null : await storage.comparisons.get(comparison.id);
  const now = surroundings.now();
  const record: Comparison = {
    ...comparison,
    id: comparison.id ?? surroundings.newId(),
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
  if (!settlePairWrite(context, await storage.comparisons.save(record))) return null;
  addNotice(context, { kind: 'comparison-saved', name: record.name });
  return record;
}

/** Removes a saved comparison (not its photos), with a way back. */
export async function removeComparison(context: Context, id: string): Promise<void> {
  const { comparisons } = context.ports.storage;
  const record = await comparisons.get(id);
  if (!record || !settlePairWrite(context, await comparisons.remove(id))) return;
  addNotice(context, { kind: 'comparison-removed', name: record.name }, async () => {
    settlePairWrite(context, await comparisons.save(record));
  });
}
