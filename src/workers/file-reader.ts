import type { Fingerprint } from '../domain/photo/photo.ts';
import { MAX_FILE_BYTES, type Refusal } from '../domain/photo/refusal.ts';
import type { ReaderResult, ReaderTraffic } from './protocol.ts';
// oxlint-disable-next-line import/default -- the build makes the default export, out of the question mark's words
import readerUrl from './reader.worker.ts?worker&url';
import { createWorkerPool } from './worker-pool.ts';
import { startWorker } from './worker-script.ts';
import type { JobFailure } from './worker-seat.ts';

/** The longest a file may take to be read, in ms: longer than another that is being decoded can hold up the worker. */
const READ_TIMEOUT_MS = 90_000;
/** An import that pauses for a question should find its workers still warm. */
const IDLE_MS = 20_000;
const MAX_WORKERS = 4;
/** While a worker decodes two files it reads a third, so that it never waits for a disk. */
const FILES_AT_ONCE = 3;

/** Everything about a file that comes out of its bytes; see the port of the same shape. */
export interface WorkerFileReader {
  readonly concurrency: number;
  read(
    file: File,
    isWanted: (fingerprint: Fingerprint) => Promise<boolean>,
    signal: AbortSignal,
  ): Promise<ReaderResult>;
}

interface UnderWay {
  readonly isWanted: (fingerprint: Fingerprint) => Promise<boolean>;
  /** Its bytes came in; what goes wrong after that is in them. */
  wasRead: boolean;
}

/** One worker for every processor core but the page's own, 1–4. */
function workerCount(): number {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 2;
  return Math.min(Math.max(cores - 1, 1), MAX_WORKERS);
}

/** What a worker that was stopped or died says about the file it was working on. */
function refusalOf(reason: JobFailure, wasRead: boolean): Refusal {
  if (reason === 'not-started') return 'decoder-not-loaded';
  if (reason === 'timed-out') return 'too-slow';
  return wasRead ? 'damaged' : 'unreadable';
}

/** Reads image files in a pool of workers. One that takes too long over a file is stopped, and the file refused. */
export function createFileReader(): WorkerFileReader {
  const underWay = new Map<number, UnderWay>();
  let lastNumber = 0;
  const size = workerCount();
  const pool = createWorkerPool<ReaderTraffic>({
    start: () => startWorker(readerUrl),
    size,
    jobsAtOnce: FILES_AT_ONCE,
    idleMs: IDLE_MS,
    async answer({ number, fingerprint }) {
      const asked = underWay.get(number);
      if (asked) asked.wasRead = true;
      return { answer: (await asked?.isWanted(fingerprint)) ?? false, transfer: [] };
    },
  });
  return {
    // One that is read for all workers together is enough, since reading takes less time than decoding.
    concurrency: size * (FILES_AT_ONCE - 1) + 1,
    async read(file, isWanted, signal) {
      signal.throwIfAborted();
      if (file.size === 0) return { ok: false, refusal: 'empty' };
      if (file.size > MAX_FILE_BYTES) return { ok: false, refusal: 'too-large' };
      const number = ++lastNumber;
      const asked: UnderWay = { isWanted, wasRead: false };
      underWay.set(number, asked);
      try {
        const end = await pool.run({ number, file }, { signal, timeoutMs: READ_TIMEOUT_MS });
        return end.ok ? end.result : { ok: false, refusal: refusalOf(end.reason, asked.wasRead) };
      } finally {
        underWay.delete(number);
      }
    },
  };
}
