import type { Photo } from '../domain/photo/photo.ts';
import type { PairView } from './pair-view.ts';

/** What of a photo matters for how it was lined up and judged: neither its name nor its note, nor when it was taken. */
function outline({ file, area, view, mirrored, face }: Photo) {
  const { fingerprint, format, widthPx, heightPx, camera } = file;
  return {
    // Enough to tell two files apart in one report.
    fingerprint: fingerprint.slice(0, 12),
    format,
    widthPx,
    heightPx,
    area,
    view,
    ...(camera && { camera }),
    ...(mirrored && { mirrored }),
    ...(face && { face }),
  };
}

/** Alignment and checks of a pair as JSON text, for a report of something odd. Figures only: no names, no dates, no pictures. */
export function pairDetails({ before, after, alignment, aligning, judging, faceCounts, lightMatch }: PairView): string {
  const { beforeId: _before, afterId: _after, fingerprints: _files, madeAt: _made, ...lying } = alignment ?? {};
  const judgement = judging.kind === 'judged' ? judging.judgement : null;
  const details = {
    before: outline(before),
    after: outline(after),
    aligning,
    alignment: alignment ? lying : null,
    faceCounts,
    lightMatch,
    verdict: judgement?.verdict ?? null,
    fairnessVersion: judgement?.version ?? null,
    checks: judgement?.checks ?? judging,
  };
  return JSON.stringify(details, null, 2);
}
