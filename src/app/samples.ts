import { SAMPLE_PERSON } from '../domain/photo/photo.ts';
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

/** Removes every sample photo, from the library and from the bin; the way back adds them anew. */
export async function removeSamples(context: Context, importer: Importer): Promise<void> {
  const { ports, store } = context;
  const { photos } = ports.storage;
  const ids = [...(await photos.all()), ...(await photos.binned())].filter(({ sample }) => sample).map(({ id }) => id);
  if (!settleWrite(context, await photos.remove(ids))) return;
  store.setState((state) => ({
    photos: state.photos.filter(({ sample }) => !sample),
    binned: state.binned.filter(({ sample }) => !sample),
    selected: new Set(),
    ...(state.filter.person === SAMPLE_PERSON ? { filter: {} } : {}),
  }));
  addNotice(context, { kind: 'samples-removed', count: ids.length }, () => addSamples(context, importer));
}
