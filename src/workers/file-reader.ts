import { MAX_FILE_BYTES } from '../domain/photo/refusal.ts';
import type { Fingerprinted, Inspected, ReaderTraffic, Refused } from './protocol.ts';
// oxlint-disable-next-line import/default -- the build makes the default export, out of the question mark's words
import readerUrl from './reader.worker.ts?worker&url';
import { createWorkerPool } from './worker-pool.ts';
import { startWorker } from './worker-script.ts';
import type { JobEnd } from './worker-seat.ts';

/** The longest a file may take to be decoded, in ms; all in all it is answered within ten seconds. */
const TIMEOUT_MS = 9_000;
/** A large file honestly takes longer: so much for each MB above so many. HEIC and AVIF are often decoded without the machine's help. */
const GRACE = { heif: { freeMb: 0, msPerMb: 30_000 }, other: { freeMb: 5, msPerMb: 2_000 } };
const MAX_TIMEOUT_MS = 60_000;
/** An import that pauses for a question should find its workers still warm. */
const IDLE_MS = 20_000;
const MAX_WORKERS = 4;

type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

/** Everything about a file that comes out of its bytes; see the port of the same shape. */
export interface WorkerFileReader {
  readonly concurrency: number;
  fingerprint(file: File, signal: AbortSignal): Promise<Outcome<Fingerprinted>>;
  inspect(
    input: Fingerprinted & { readonly name: string; readonly lastModified: number },
    signal: AbortSignal,
  ): Promise<Outcome<Inspected>>;
}

/** One worker for every processor core but the page's own, 1–4. */
function workerCount(): number {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 2;
  return Math.min(Math.max(cores - 1, 1), MAX_WORKERS);
}

/** How long a file may take. HEIC and AVIF begin with a `ftyp` box. */
function timeoutOf(bytes: ArrayBuffer): number {
  const start = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 12)));
  const { freeMb, msPerMb } = start.startsWith('ftyp', 4) ? GRACE.heif : GRACE.other;
  const excessMb = Math.max(0, bytes.byteLength / 1_000_000 - freeMb);
  return Math.min(TIMEOUT_MS + excessMb * msPerMb, MAX_TIMEOUT_MS);
}

/** What a worker that was stopped or died says about the file it was working on. */
function refusalOf(end: Extract<JobEnd<ReaderTraffic>, { ok: false }>, crashed: Refused['refusal']): Refused {
  if (end.reason === 'not-started') return { ok: false, refusal: 'decoder-not-loaded' };
  return { ok: false, refusal: end.reason === 'timed-out' ? 'too-slow' : crashed };
}

/** Reads image files in a pool of workers. One that takes too long over a file is stopped, and the file refused. */
export function createFileReader(): WorkerFileReader {
  const concurrency = workerCount();
  const pool = createWorkerPool<ReaderTraffic>({
    start: () => startWorker(readerUrl),
    size: concurrency,
    idleMs: IDLE_MS,
  });
  return {
    concurrency,
    async fingerprint(file, signal) {
      signal.throwIfAborted();
      if (file.size === 0) return { ok: false, refusal: 'empty' };
      if (file.size > MAX_FILE_BYTES) return { ok: false, refusal: 'too-large' };
      const end = await pool.run({ kind: 'fingerprint', file }, { signal, timeoutMs: MAX_TIMEOUT_MS });
      if (!end.ok) return refusalOf(end, 'unreadable');
      return end.result.kind === 'fingerprint' ? end.result.outcome : { ok: false, refusal: 'unreadable' };
    },
    async inspect({ fingerprint, bytes, name, lastModified }, signal) {
      const job = { kind: 'inspect', fingerprint, bytes, name, lastModified } as const;
      const end = await pool.run(job, { signal, timeoutMs: timeoutOf(bytes), transfer: [bytes] });
      if (!end.ok) return refusalOf(end, 'damaged');
      return end.result.kind === 'inspect' ? end.result.outcome : { ok: false, refusal: 'damaged' };
    },
  };
}
