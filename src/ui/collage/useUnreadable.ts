import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureFailure } from '../../app/ports.ts';
import type { PlannedCollage } from '../../domain/collage/plan-collage.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { faultyPhoto } from './faulty-photo.ts';

const NONE: ReadonlySet<PhotoId> = new Set();

/** A plan that could not be painted. */
export interface PaintFailure {
  readonly planned: PlannedCollage;
  readonly reason: PictureFailure;
}

/** Photos that turned out to be unreadable when the preview was drawn, and a failure that no photo is to blame for. */
export function useUnreadable(): {
  readonly unreadable: ReadonlySet<PhotoId>;
  readonly failure: PaintFailure | null;
  readonly onFailed: (planned: PlannedCollage, reason: PictureFailure) => void;
} {
  const samelight = useSamelight();
  const [unreadable, setUnreadable] = useState(NONE);
  const [failure, setFailure] = useState<PaintFailure | null>(null);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const onFailed = useCallback(
    (planned: PlannedCollage, reason: PictureFailure) => {
      const signal = leaving.current?.signal;
      if (!signal) return;
      const photos = planned.cells.flatMap(({ photo }) => photo ?? []);
      const blame = async () => {
        const photo = await faultyPhoto(samelight, photos, reason, signal);
        if (photo) setUnreadable((before) => new Set([...before, photo.id]));
        else setFailure({ planned, reason });
      };
      blame().catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    [samelight],
  );
  return { unreadable, failure, onFailed };
}
