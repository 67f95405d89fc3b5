import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import type { AlignedPhoto, SeenPhoto, VisionFailure, VisionTraffic } from './protocol.ts';
// oxlint-disable-next-line import/default -- the build makes the default export, out of the question mark's words
import visionUrl from './vision.worker.ts?worker&url';
import { createWorkerPool } from './worker-pool.ts';
import { startWorker } from './worker-script.ts';
import type { JobFailure } from './worker-seat.ts';

/** The networks, and the photos looked at last, are kept this long after the last job, in ms. */
const IDLE_MS = 60_000;
/** A job takes a second on a common machine; one that takes longer than this, in ms, is stuck. */
const TIMEOUT_MS = 60_000;

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: VisionFailure };

/** Looks at photos in a worker; see the port of the same shape. */
export interface WorkerExaminer {
  examine(
    photo: SeenPhoto,
    signal: AbortSignal,
  ): Promise<Outcome<{ readonly faces: PhotoFaces; readonly traits: PhotoTraits }>>;
  align(before: AlignedPhoto, after: AlignedPhoto, signal: AbortSignal): Promise<Outcome<Proposal | null>>;
}

/** What is told of a job that has no result. */
const FAILURES: Readonly<Record<JobFailure, VisionFailure>> = {
  'not-started': 'not-loaded',
  'timed-out': 'failed',
  crashed: 'failed',
};

const FAILED = { ok: false, reason: 'failed' } as const;

/**
 * Creates the worker that looks at photos; it starts, and loads its networks, when it is first needed. An aborted job that runs is
 * finished before the next one, as starting anew would take longer.
 * @param loadOriginal the bytes of an original, which are taken over, or `null` when there is none
 */
export function createExaminer(
  loadOriginal: (fingerprint: Fingerprint) => Promise<ArrayBuffer | null>,
): WorkerExaminer {
  const pool = createWorkerPool<VisionTraffic>({
    start: () => startWorker(visionUrl),
    size: 1,
    idleMs: IDLE_MS,
    async answer({ fingerprint }) {
      const bytes = await loadOriginal(fingerprint);
      return { answer: bytes, transfer: bytes ? [bytes] : [] };
    },
  });
  return {
    async examine(photo, signal) {
      const end = await pool.run({ kind: 'examine', photo }, { signal, timeoutMs: TIMEOUT_MS });
      if (!end.ok) return { ok: false, reason: FAILURES[end.reason] };
      if (!end.result.ok) return end.result;
      if (end.result.kind !== 'examination') return FAILED;
      const { faces, traits } = end.result;
      return { ok: true, value: { faces, traits } };
    },
    async align(before, after, signal) {
      const end = await pool.run({ kind: 'align', before, after }, { signal, timeoutMs: TIMEOUT_MS });
      if (!end.ok) return { ok: false, reason: FAILURES[end.reason] };
      if (!end.result.ok) return end.result;
      return end.result.kind === 'proposal' ? { ok: true, value: end.result.proposal } : FAILED;
    },
  };
}
