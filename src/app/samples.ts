import type { Collage } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { type Photo, type PhotoId, SAMPLE_PERSON } from '../domain/photo/photo.ts';
import { addNotice, type Context, settleWrite } from './context.ts';
import type { Importer } from './import-photos.ts';

/** Adds the sample photos to the library, under the sample person and marked as samples. */
export async function addSamples(context: Context, importer: Importer): Promise<void> {
  try {
    const samples = await context.ports.surroundings.sampleFiles();
    await importer.add(samples.map((sample) => ({ ...sample, person: SAMPLE_PERSON, sample: true })));
  } catch {
    addNotice(context, { kind: 'samples-unavailable' });
  }
}

/** What was made of samples alone while they were tried. */
interface Trials {
  readonly comparisons: readonly Comparison[];
  readonly collages: readonly Collage[];
}

async function trialsOf({ ports }: Context, samples: readonly Photo[]): Promise<Trials> {
  const ids = new Set(samples.map(({ id }) => id));
  const [comparisons, collages] = await Promise.all([ports.storage.comparisons.all(), ports.storage.collages.all()]);
  return {
    comparisons: comparisons.filter(({ beforeId, afterId }) => ids.has(beforeId) && ids.has(afterId)),
    collages: collages.filter(({ cells }) => cells.length > 0 && cells.every(({ photoId }) => ids.has(photoId))),
  };
}

async function removeTrials(context: Context, { comparisons, collages }: Trials): Promise<void> {
  const { storage } = context.ports;
  for (const { id } of comparisons) settleWrite(context, await storage.comparisons.remove(id));
  for (const { id } of collages) settleWrite(context, await storage.collages.remove(id));
  context.store.setState(({ pairChanges }) => ({ pairChanges: pairChanges + 1 }));
}

/** Puts back what was made of samples that have been added anew: they are other photos now, with the same contents. */
async function restoreTrials(context: Context, trials: Trials, gone: readonly Photo[]): Promise<void> {
  const { photos, comparisons, collages } = context.ports.storage;
  const anew = new Map((await photos.all()).map(({ file, id }) => [file.fingerprint, id]));
  const ids = new Map(gone.map(({ id, file }) => [id, anew.get(file.fingerprint)]));
  const now = (id: PhotoId) => ids.get(id) ?? id;
  // Where they could not be added, what was made of them would show nothing.
  const isThere = (id: PhotoId) => ids.get(id) !== undefined;
  for (const one of trials.comparisons.filter(({ beforeId, afterId }) => isThere(beforeId) && isThere(afterId)))
    settleWrite(context, await comparisons.save({ ...one, beforeId: now(one.beforeId), afterId: now(one.afterId) }));
  for (const one of trials.collages.filter(({ cells }) => cells.every(({ photoId }) => isThere(photoId)))) {
    const cells = one.cells.map((cell) => ({ ...cell, photoId: now(cell.photoId) }));
    const reference = one.referenceId === undefined ? {} : { referenceId: now(one.referenceId) };
    settleWrite(context, await collages.save({ ...one, cells, ...reference }, null));
  }
  context.store.setState(({ pairChanges }) => ({ pairChanges: pairChanges + 1 }));
}

/**
 * Removes every sample photo, from the library and from the bin, with the comparisons and collages that show nothing else; the way back adds
 * them anew.
 */
export async function removeSamples(context: Context, importer: Importer): Promise<void> {
  const { ports, store } = context;
  const { photos } = ports.storage;
  const samples = [...(await photos.all()), ...(await photos.binned())].filter(({ sample }) => sample);
  const trials = await trialsOf(context, samples);
  if (!settleWrite(context, await photos.remove(samples.map(({ id }) => id)))) return;
  await removeTrials(context, trials);
  store.setState((state) => ({
    photos: state.photos.filter(({ sample }) => !sample),
    binned: state.binned.filter(({ sample }) => !sample),
    selected: new Set(),
    ...(state.filter.person === SAMPLE_PERSON ? { filter: {} } : {}),
  }));
  addNotice(context, { kind: 'samples-removed', count: samples.length }, async () => {
    await addSamples(context, importer);
    await restoreTrials(context, trials, samples);
  });
}
