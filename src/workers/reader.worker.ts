import type { Wait } from '../media/decode-photo.ts';
import { fingerprint } from '../media/fingerprint.ts';
import { inspectImage } from '../media/inspect-image.ts';
import type { ReaderTraffic } from './protocol.ts';
import { type Delivered, serveJobs } from './worker-scope.ts';

async function fingerprintFile(file: File): Promise<Delivered<ReaderTraffic>> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { result: { kind: 'fingerprint', outcome: { ok: false, refusal: 'unreadable' } }, transfer: [] };
  }
  const value = { fingerprint: await fingerprint(bytes), bytes };
  return { result: { kind: 'fingerprint', outcome: { ok: true, value } }, transfer: [bytes] };
}

async function inspect(
  job: Extract<ReaderTraffic['job'], { kind: 'inspect' }>,
  wait: Wait,
): Promise<Delivered<ReaderTraffic>> {
  const inspection = await inspectImage(job, wait);
  if (!inspection.ok) return { result: { kind: 'inspect', outcome: inspection }, transfer: [] };
  const { file, thumbnail, dateClaims } = inspection;
  const value = { file, thumbnail, dateClaims, bytes: job.bytes };
  return { result: { kind: 'inspect', outcome: { ok: true, value } }, transfer: [job.bytes, thumbnail] };
}

serveJobs<ReaderTraffic>((job, { wait }) =>
  job.kind === 'fingerprint' ? fingerprintFile(job.file) : inspect(job, wait),
);
