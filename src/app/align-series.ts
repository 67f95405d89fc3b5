import { seriesOf } from '../domain/comparison/choose-pair.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Aligner } from './align-pair.ts';
import type { Context } from './context.ts';
import type { Examinations } from './examine-photos.ts';
import type { SeriesJob } from './library-state.ts';

/** Lines whole series up in the background; see `Samelight.alignSeries`. */
export interface SeriesAligner {
  align(reference: Photo): Promise<void>;
  cancel(): void;
  close(): void;
}

/** The aligner of series over a library. */
export function createSeriesAligner({ store }: Context, examinations: Examinations, aligner: Aligner): SeriesAligner {
  let running: AbortController | null = null;

  const change = (next: (job: SeriesJob) => SeriesJob) =>
    store.setState(({ seriesJob }) => ({ seriesJob: seriesJob && next(seriesJob) }));

  const doOne = async (reference: Photo, photo: Photo, signal: AbortSignal): Promise<boolean> => {
    const linedUp = await aligner.lineUp(reference, photo, signal);
    const examined = await examinations.of(photo, signal);
    return linedUp.kind === 'kept' && examined.ok;
  };

  const run = async (reference: Photo, others: readonly Photo[], signal: AbortSignal) => {
    await examinations.of(reference, signal);
    for (const photo of others) {
      const isDone = await doOne(reference, photo, signal);
      change((job) => ({
        ...job,
        done: job.done + 1,
        failed: isDone ? job.failed : [...job.failed, photo.id],
      }));
    }
  };

  return {
    align: async (reference) => {
      if (running) return;
      const controller = (running = new AbortController());
      const others = seriesOf(store.getState().photos, reference).filter(({ id }) => id !== reference.id);
      store.setState({
        seriesJob: { referenceId: reference.id, total: others.length, done: 0, failed: [], state: 'running' },
      });
      try {
        await run(reference, others, controller.signal);
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      } finally {
        running = null;
        change((job) => ({ ...job, state: controller.signal.aborted ? 'cancelled' : 'finished' }));
        // What shows pairs of the series (a collage, a film strip) reads them again.
        store.setState(({ pairChanges }) => ({ pairChanges: pairChanges + 1 }));
      }
    },
    cancel: () => running?.abort(),
    close: () => {
      if (!running) store.setState({ seriesJob: null });
    },
  };
}
