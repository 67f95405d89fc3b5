import { fingerprint } from '../media/fingerprint.ts';
import { inspectImage } from '../media/inspect-image.ts';
import type { ReaderJob, ReaderResult } from './protocol.ts';
import { type Delivered, serveJobs } from './worker-scope.ts';

async function fingerprintFile(file: File): Promise<Delivered<ReaderResult>> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { result: { kind: 'fingerprint', outcome: { ok: false, refusal: 'unreadable' } }, transfer: [] };
  }
  const value = { fingerprint: await fingerprint(bytes), bytes };
  return { result: { kind: 'fingerprint', outcome: { ok: true, value } }, transfer: [bytes] };
}

async function inspect(job: Extract<ReaderJob, { kind: 'inspect' }>): Promise<Delivered<ReaderResult>> {
  const inspection = await inspectImage(job);
  if (!inspection.ok) return { result: { kind: 'inspect', outcome: inspection }, transfer: [] };
  const { file, thumbnail, dateClaims } = inspection;
  const value = { file, thumbnail, dateClaims, bytes: job.bytes };
  return { result: { kind: 'inspect', outcome: { ok: true, value } }, transfer: [job.bytes, thumbnail] };
}

serveJobs<ReaderJob, ReaderResult>((job) => (job.kind === 'fingerprint' ? fingerprintFile(job.file) : inspect(job)));
