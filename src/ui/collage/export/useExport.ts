import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefusedPhoto } from '../../../app/journey/export-consented.ts';
import type { PictureFailure } from '../../../app/ports.ts';
import type { Samelight } from '../../../app/samelight.ts';
import type { ExportFormat } from '../../../domain/collage/collage.ts';
import { exportFileName } from '../../../domain/collage/file-name.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import type { Purpose } from '../../../domain/treatment/consent.ts';
import { downloadFile } from '../../kit/save-file.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { faultyPhoto } from '../faulty-photo.ts';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly file: File; readonly url: string; readonly size: Size }
  | { readonly kind: 'refused'; readonly refused: readonly RefusedPhoto[] }
  | { readonly kind: 'failed'; readonly reason: PictureFailure; readonly photo: Photo | null; readonly size: Size };

export interface ExportJob {
  /** The page; it may still have to be planned. */
  readonly planned: Promise<PlannedCollage>;
  readonly title: string;
  readonly format: ExportFormat;
  /** What it is made for: a photo whose person did not agree to that keeps it from being made. */
  readonly purpose: Purpose;
}

const MIME: Readonly<Record<ExportFormat, string>> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

const photosOf = ({ cells }: PlannedCollage) => cells.flatMap(({ photo }) => photo ?? []);

/** Makes the file of a collage; what became of it. */
async function makeFile(
  samelight: Samelight,
  job: ExportJob,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ExportState> {
  const { title, format, purpose } = job;
  const planned = await job.planned;
  signal.throwIfAborted();
  const { width, height } = planned.plan;
  const size = { width, height };
  const exported = await samelight.journey.exportPlan(purpose, planned.plan, format, onProgress, signal);
  if (!exported.ok) {
    if (exported.reason === 'not-consented') return { kind: 'refused', refused: exported.refused };
    const { reason } = exported;
    const photo = await faultyPhoto(samelight, photosOf(planned), reason, signal);
    return { kind: 'failed', reason, photo, size };
  }
  const days = photosOf(planned).map(({ takenAt }) => takenAt.date);
  const name = exportFileName(title, days, exported.value.format);
  const file = new File([exported.value.blob], name, { type: MIME[exported.value.format] });
  return { kind: 'done', file, url: URL.createObjectURL(file), size };
}

/** Exports a collage in the worker and hands the file over; one export at a time. */
export function useExport(): {
  readonly state: ExportState;
  readonly start: (job: ExportJob) => void;
  /** Stops what runs, or puts away what was done. */
  readonly close: () => void;
} {
  const samelight = useSamelight();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  // The address of what was made lives as long as it is shown.
  const url = state.kind === 'done' ? state.url : null;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);

  const start = useCallback(
    (job: ExportJob) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const report = (done: number, total: number) => signal.aborted || setState({ kind: 'running', done, total });
      report(0, 1);
      const run = async () => {
        const outcome = await makeFile(samelight, job, report, signal);
        if (signal.aborted) return;
        if (outcome.kind === 'done') downloadFile(outcome.file);
        setState(outcome);
      };
      run().catch((error: unknown) => {
        if (signal.aborted) return;
        setState({ kind: 'idle' });
        throw error;
      });
    },
    [samelight],
  );
  const close = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'idle' });
  }, []);
  return { state, start, close };
}
