import type { Fingerprint } from '../domain/photo/photo.ts';
import type { LookExchange } from './look-exchange.ts';
import {
  type LookedAt,
  PHOTOS_KEPT,
  type VisionFailure,
  type VisionJob,
  type VisionResult,
  type VisionTraffic,
} from './protocol.ts';
// oxlint-disable-next-line import/default -- the build makes the default export, out of the question mark's words
import visionUrl from './vision.worker.ts?worker&url';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';
import { startWorker } from './worker-script.ts';
import type { JobFailure } from './worker-seat.ts';

/** The networks, and the photos looked at last, are kept this long after the last job, in ms. */
const IDLE_MS = 60_000;
/** A job takes a second on a common machine; one that takes longer than this, in ms, is stuck. */
const TIMEOUT_MS = 60_000;

/** What is told of a job that has no result. */
const FAILURES: Readonly<Record<JobFailure, VisionFailure>> = {
  'not-started': 'not-loaded',
  'timed-out': 'failed',
  crashed: 'failed',
};

/** A worker that looks at photos, and what is known of it. */
export interface Looker {
  readonly pool: WorkerPool<VisionTraffic>;
  /** How much it was given to do that somebody still waits for. */
  load: number;
  /** The photos it keeps open, or will once it has done what it was given; the one given last stands last. */
  readonly photos: Set<Fingerprint>;
}

/** How long each job takes, roughly, beside the others. */
const LOADS: Readonly<Record<VisionJob['kind'], number>> = { look: 1, examine: 1, align: 3 };

/** Loads the bytes of an original, which are taken over; `null` when there is none. */
export type LoadOriginal = (fingerprint: Fingerprint) => Promise<ArrayBuffer | null>;

/** Creates a worker that looks at photos; it starts, and loads its networks, when it is first needed. */
export function createLooker(loadOriginal: LoadOriginal, exchange: LookExchange): Looker {
  const photos = new Set<Fingerprint>();
  const pool = createWorkerPool<VisionTraffic>({
    start: () => startWorker(visionUrl),
    size: 1,
    idleMs: IDLE_MS,
    onStopped: () => photos.clear(),
    async answer(question) {
      if ('look' in question) {
        const looked = await exchange.handOver(question.look);
        return { answer: looked, transfer: looked ? [looked.raster.data.buffer] : [] };
      }
      const bytes = await loadOriginal(question.fingerprint);
      return { answer: bytes, transfer: bytes ? [bytes] : [] };
    },
  });
  return { pool, load: 0, photos };
}

function note({ photos }: Looker, fingerprint: Fingerprint): void {
  photos.delete(fingerprint);
  photos.add(fingerprint);
  for (const oldest of photos) if (photos.size > PHOTOS_KEPT) photos.delete(oldest);
}

/** Gives it a job. Rejects with the signal's reason; nothing else rejects. */
export async function give(
  looker: Looker,
  job: VisionJob,
  signal: AbortSignal,
  onNews: (looked: LookedAt) => void = () => {},
): Promise<VisionResult> {
  const photos = job.kind === 'align' ? [job.before, job.after] : [job.photo];
  for (const { fingerprint } of photos) note(looker, fingerprint);
  looker.load += LOADS[job.kind];
  let isDone = false;
  try {
    const end = await looker.pool.run(job, { signal, timeoutMs: TIMEOUT_MS, onNews });
    isDone = end.ok && end.result.ok;
    return end.ok ? end.result : { ok: false, reason: FAILURES[end.reason] };
  } finally {
    looker.load -= LOADS[job.kind];
    // Whether it has them open then is not known.
    if (!isDone) for (const { fingerprint } of photos) looker.photos.delete(fingerprint);
  }
}
