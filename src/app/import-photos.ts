import { type Subject, validSubject } from '../domain/photo/areas.ts';
import { type CaptureDate, chooseCaptureDate } from '../domain/photo/capture-date.ts';
import type { Fingerprint, PersonId, Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import { createImportCommits, type ImportCommits } from './import-commits.ts';
import type { ImportedFile, ImportJob, ImportOutcome } from './library-state.ts';
import type { InspectedFile } from './ports.ts';

/** A file on its way in, with the choices made for it. `takenAt` only where it is known better than the file knows it. */
export interface IncomingFile {
  readonly file: File;
  readonly subject: Subject;
  readonly person: PersonId;
  readonly sample: boolean;
  readonly takenAt?: CaptureDate;
  readonly note?: string;
}

interface Job {
  readonly queue: IncomingFile[];
  readonly controller: AbortController;
  readonly commits: ImportCommits;
  /** Contents that are being added right now, so that two equal files of one batch become one photo. */
  readonly underWay: Map<Fingerprint, Promise<ImportOutcome>>;
}

/** How often the screen hears of progress, in ms. */
const PROGRESS_MS = 120;

/** Brings files into the library; one job at a time, which later files join. */
export interface Importer {
  add(files: readonly IncomingFile[]): Promise<void>;
  cancel(): void;
  /** Takes the result list away; a running job is not stopped. */
  close(): void;
}

function recordOf(context: Context, incoming: IncomingFile, inspected: InspectedFile): Photo {
  const { now, today, newId } = context.ports.surroundings;
  const chosen = chooseCaptureDate([...inspected.dateClaims, ...(incoming.takenAt ? [incoming.takenAt] : [])], today());
  const takenAt = incoming.takenAt ?? chosen?.takenAt ?? { date: today(), source: 'added' };
  const doubt = incoming.takenAt ? [] : (chosen?.doubt ?? []);
  return {
    id: newId(),
    file: inspected.file,
    ...validSubject(incoming.subject),
    takenAt,
    ...(doubt.length > 0 || takenAt.source === 'added' ? { dateDoubt: doubt } : {}),
    person: incoming.person,
    note: incoming.note ?? '',
    sample: incoming.sample,
    addedAt: now(),
    revision: 1,
  };
}

async function inspectAndStore(
  context: Context,
  job: Job,
  incoming: IncomingFile,
  read: { fingerprint: Fingerprint; bytes: ArrayBuffer },
): Promise<ImportOutcome> {
  const there = await context.ports.storage.photos.byFingerprint(read.fingerprint);
  if (there) return { kind: there.deletedAt === undefined ? 'already-there' : 'in-bin', photoId: there.id };
  const { name, lastModified } = incoming.file;
  const inspected = await context.ports.reader.inspect({ ...read, name, lastModified }, job.controller.signal);
  if (!inspected.ok) return { kind: 'refused', refusal: inspected.refusal };
  const photo = recordOf(context, incoming, inspected.value);
  job.controller.signal.throwIfAborted();
  const { bytes, thumbnail } = inspected.value;
  const written = await job.commits.add({ photo, original: bytes, thumbnail });
  if (!written.ok) return { kind: 'refused', refusal: written.reason === 'full' ? 'storage-full' : 'storage-failed' };
  return { kind: 'added', photoId: photo.id, takenAt: photo.takenAt, doubt: photo.dateDoubt ?? [] };
}

async function bringIn(context: Context, job: Job, incoming: IncomingFile): Promise<ImportOutcome> {
  const read = await context.ports.reader.fingerprint(incoming.file, job.controller.signal);
  if (!read.ok) return { kind: 'refused', refusal: read.refusal };
  const twin = job.underWay.get(read.value.fingerprint);
  if (twin) {
    const outcome = await twin;
    return outcome.kind === 'added' ? { kind: 'already-there', photoId: outcome.photoId } : outcome;
  }
  const adding = inspectAndStore(context, job, incoming, read.value);
  job.underWay.set(read.value.fingerprint, adding);
  try {
    return await adding;
  } finally {
    job.underWay.delete(read.value.fingerprint);
  }
}

/** Collects results and hands them to the screen a few times a second: 600 photos must not mean 600 renderings. */
function createReport({ store }: Context) {
  let fresh: ImportedFile[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    const results = fresh;
    fresh = [];
    store.setState(({ importJob }) => ({
      importJob: importJob && { ...importJob, results: [...importJob.results, ...results] },
    }));
  };
  return {
    add: (result: ImportedFile) => {
      fresh.push(result);
      timer ??= setTimeout(flush, PROGRESS_MS);
    },
    end: (state: ImportJob['state']) => {
      if (timer !== null) clearTimeout(timer);
      flush();
      store.setState(({ importJob }) => ({ importJob: importJob && { ...importJob, state } }));
    },
  };
}

async function runJob(context: Context, job: Job): Promise<void> {
  const report = createReport(context);
  const { signal } = job.controller;
  const lane = async () => {
    for (let next = job.queue.shift(); next && !signal.aborted; next = job.queue.shift()) {
      const { name } = next.file;
      const outcome = await bringIn(context, job, next).catch((): ImportOutcome | null =>
        signal.aborted ? null : { kind: 'refused', refusal: 'unreadable' },
      );
      if (outcome) report.add({ name, outcome });
    }
  };
  // Two lanes more than workers: while a lane waits for its photo to be stored, another keeps the worker busy.
  await Promise.all(Array.from({ length: context.ports.reader.concurrency + 2 }, lane));
  job.commits.flush();
  report.end(signal.aborted ? 'cancelled' : 'finished');
}

/** The photos that the import in the result list added, as they are now. */
function addedPhotos({ store }: Context): readonly Photo[] {
  const { importJob, photos } = store.getState();
  const ids = new Set(importJob?.results.flatMap(({ outcome }) => (outcome.kind === 'added' ? outcome.photoId : [])));
  return photos.filter(({ id }) => ids.has(id));
}

/** The importer over a context; see {@link Importer}. `lookAt` is given what an import added, once it is over. */
export function createImporter(context: Context, lookAt: (added: readonly Photo[]) => void = () => {}): Importer {
  const { store, ports } = context;
  let running: { readonly job: Job; readonly done: Promise<void> } | null = null;

  const start = (files: readonly IncomingFile[]) => {
    const job: Job = {
      queue: [...files],
      controller: new AbortController(),
      commits: createImportCommits(context),
      underWay: new Map(),
    };
    store.setState({ importJob: { total: files.length, results: [], state: 'running', findings: new Map() } });
    const done = runJob(context, job).finally(() => {
      running = null;
      ports.storage.changes.announce();
      lookAt(addedPhotos(context));
    });
    running = { job, done };
    return done;
  };

  return {
    add: (files) => {
      if (files.length === 0) return Promise.resolve();
      if (!running) return start(files);
      // A cancelled job still settles what it was writing; a new one must not share its result list.
      if (running.job.controller.signal.aborted) return running.done.then(() => start(files));
      running.job.queue.push(...files);
      store.setState(({ importJob }) => ({
        importJob: importJob && { ...importJob, total: importJob.total + files.length },
      }));
      return running.done;
    },
    cancel: () => running?.job.controller.abort(),
    close: () => store.setState({ importJob: null }),
  };
}
