import type { ExportFormat } from '../domain/collage/collage.ts';
import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import type { TextFonts } from '../media/draw-plan.ts';
// oxlint-disable-next-line import/default -- the build makes the default export, out of the question mark's words
import pictureUrl from './picture.worker.ts?worker&url';
import type {
  LayerPlan,
  OriginalQuestion,
  PictureFailure,
  PictureProgress,
  PictureResult,
  PictureTraffic,
} from './protocol.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';
import { startWorker } from './worker-script.ts';
import type { JobFailure } from './worker-seat.ts';

/** Decoded photos are kept this long after the last drawing, in ms. */
const SCREEN_IDLE_MS = 60_000;
/** An export is often followed by the same once more, in another size or format. */
const EXPORT_IDLE_MS = 20_000;
/** A drawing on screen that takes longer is stuck. */
const SCREEN_TIMEOUT_MS = 30_000;

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: PictureFailure };

/** What the drawing workers need from outside. */
export interface PicturesOptions {
  /** The bytes of an original, which are taken over, or `null` when there is none. */
  readonly loadOriginal: (fingerprint: Fingerprint) => Promise<ArrayBuffer | null>;
  /** Where the typeface of captions is. */
  readonly fonts: TextFonts;
}

/** Draws photos by their fingerprints, in workers; see the port of the same shape. */
export interface WorkerPictures {
  drawLayer(request: LayerPlan, signal: AbortSignal): Promise<Outcome<ImageBitmap>>;
  drawPlan(plan: DrawPlan, scale: number, signal: AbortSignal): Promise<Outcome<ImageBitmap>>;
  exportPlan(
    plan: DrawPlan,
    format: ExportFormat,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Outcome<{ readonly blob: Blob; readonly format: ExportFormat }>>;
}

type Pool = WorkerPool<PictureTraffic>;

/** What is told of a job that has no result. A worker that dies over a drawing most often died of its size. */
const FAILURES: Readonly<Record<JobFailure, PictureFailure>> = {
  'not-started': 'decoder-not-loaded',
  'timed-out': 'damaged',
  crashed: 'too-large-for-browser',
};

/** Runs a job that ends in a bitmap; one that comes too late for an aborted call is closed, not leaked. */
async function drawBitmap(pool: Pool, job: PictureTraffic['job'], signal: AbortSignal): Promise<Outcome<ImageBitmap>> {
  const discard = (late: PictureResult) => late.ok && late.kind === 'bitmap' && late.bitmap.close();
  const end = await pool.run(job, { signal, discard, timeoutMs: SCREEN_TIMEOUT_MS });
  if (!end.ok) return { ok: false, reason: FAILURES[end.reason] };
  if (!end.result.ok) return end.result;
  return end.result.kind === 'bitmap' ? { ok: true, value: end.result.bitmap } : { ok: false, reason: 'damaged' };
}

/**
 * Creates the two workers that draw: one for the screen, which keeps decoded photos, and one for exports, so that an export does
 * not hold up the screen. Neither starts before it is needed.
 */
export function createPictures({ loadOriginal, fonts }: PicturesOptions): WorkerPictures {
  const answer = async ({ fingerprint }: OriginalQuestion) => {
    const bytes = await loadOriginal(fingerprint);
    return { answer: bytes, transfer: bytes ? [bytes] : [] };
  };
  const pool = (idleMs: number, stopsWhenAborted: boolean): Pool =>
    createWorkerPool<PictureTraffic>({
      start: () => startWorker(pictureUrl),
      size: 1,
      idleMs,
      stopsWhenAborted,
      answer,
    });
  const screen = pool(SCREEN_IDLE_MS, false);
  const exporter = pool(EXPORT_IDLE_MS, true);
  return {
    drawLayer: (layer, signal) => drawBitmap(screen, { kind: 'layer', layer }, signal),
    drawPlan: (plan, scale, signal) => drawBitmap(screen, { kind: 'plan', plan, scale, fonts }, signal),
    async exportPlan(plan, format, onProgress, signal) {
      const onNews = ({ done, total }: PictureProgress) => onProgress(done, total);
      const end = await exporter.run({ kind: 'export', plan, format, fonts }, { signal, onNews });
      if (!end.ok) return { ok: false, reason: FAILURES[end.reason] };
      if (!end.result.ok) return end.result;
      if (end.result.kind !== 'file') return { ok: false, reason: 'damaged' };
      return { ok: true, value: { blob: end.result.blob, format: end.result.format } };
    },
  };
}
