import { type Subject, validSubject } from '../domain/photo/areas.ts';
import { type CaptureDate, chooseCaptureDate, isDayOfAdding } from '../domain/photo/capture-date.ts';
import type { Fingerprint, PersonId, Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import { createImportCommits } from './import-commits.ts';
import { createImportReport, type ImportReport } from './import-report.ts';
import type { ImportOutcome } from './library-state.ts';
import type { InspectedFile, NewPhoto, Written } from './ports.ts';

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
  /** Has as many files worked on at once as there may be, also those that came later. */
  openLanes: () => void;
  readonly controller: AbortController;
  readonly commit: (photo: NewPhoto) => Promise<Written>;
  readonly report: ImportReport;
  /** Contents that are stored, so that a new one need not wait for what is being written to be asked after. */
  readonly known: Set<Fingerprint>;
  /** Contents that are being added right now, so that two equal files of one batch become one photo. */
  readonly underWay: Map<Fingerprint, Promise<ImportOutcome>>;
}

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
    ...(doubt.length > 0 || isDayOfAdding(takenAt, today()) ? { dateDoubt: doubt } : {}),
    person: incoming.person,
    note: incoming.note ?? '',
    sample: incoming.sample,
    addedAt: now(),
    revision: 1,
  };
}

/** The outcome where a photo of this content is in the library or in the bin already. */
async function photoThere(context: Context, fingerprint: Fingerprint): Promise<ImportOutcome | null> {
  const there = await context.ports.storage.photos.byFingerprint(fingerprint);
  return there && { kind: there.deletedAt === undefined ? 'already-there' : 'in-bin', photoId: there.id };
}

async function keep(
  context: Context,
  job: Job,
  incoming: IncomingFile,
  inspected: InspectedFile,
): Promise<ImportOutcome> {
  const photo = recordOf(context, incoming, inspected);
  const { bytes, thumbnail } = inspected;
  const { fingerprint } = photo.file;
  const written = await job.commit({ photo, original: bytes, thumbnail });
  if (!written.ok) {
    const refusal = written.reason === 'full' ? 'storage-full' : 'storage-failed';
    // Another tab may have added the same content meanwhile.
    return (await photoThere(context, fingerprint).catch(() => null)) ?? { kind: 'refused', refusal };
  }
  job.known.add(fingerprint);
  job.report.stored(photo);
  return { kind: 'added', photoId: photo.id, takenAt: photo.takenAt, doubt: photo.dateDoubt ?? [] };
}

/** The outcome for a file whose content another file of this batch is bringing in. */
const likeTwin = (outcome: ImportOutcome): ImportOutcome =>
  outcome.kind === 'added' ? { kind: 'already-there', photoId: outcome.photoId } : outcome;

function bringIn(context: Context, job: Job, incoming: IncomingFile): Promise<ImportOutcome> {
  const { signal } = job.controller;
  let content: Fingerprint | null = null;
  let twin: Promise<ImportOutcome> | undefined;
  let there: ImportOutcome | null = null;

  const isWanted = async (fingerprint: Fingerprint): Promise<boolean> => {
    const adding = job.underWay.get(fingerprint);
    twin = adding === outcome ? undefined : adding;
    if (twin) return false;
    content = fingerprint;
    job.underWay.set(fingerprint, outcome);
    there = job.known.has(fingerprint) ? await photoThere(context, fingerprint) : null;
    return there === null;
  };

  const read = async (): Promise<ImportOutcome> => {
    const inspected = await context.ports.reader.read(incoming.file, isWanted, signal);
    if (!inspected.ok) return { kind: 'refused', refusal: inspected.refusal };
    if (twin) return likeTwin(await twin);
    if (there !== null || inspected.value === null) return there ?? { kind: 'refused', refusal: 'unreadable' };
    signal.throwIfAborted();
    return keep(context, job, incoming, inspected.value);
  };

  const outcome = read().finally(() => {
    if (content !== null) job.underWay.delete(content);
  });
  return outcome;
}

/** While so many files more wait for being stored, others keep the workers busy. */
const MORE_LANES = 2;

async function runJob(context: Context, job: Job): Promise<void> {
  const { signal } = job.controller;
  for (const stored of await context.ports.storage.photos.fingerprints().catch(() => [])) job.known.add(stored);
  const lane = async () => {
    for (let next = job.queue.shift(); next && !signal.aborted; next = job.queue.shift()) {
      const { name } = next.file;
      const outcome = await bringIn(context, job, next).catch((): ImportOutcome | null =>
        signal.aborted ? null : { kind: 'refused', refusal: 'unreadable' },
      );
      if (outcome) job.report.settled({ name, outcome });
    }
  };
  const lanes = new Set<Promise<void>>();
  job.openLanes = () => {
    const most = context.ports.reader.concurrency + MORE_LANES;
    for (let missing = Math.min(most - lanes.size, job.queue.length); missing > 0; missing -= 1) {
      const opened: Promise<void> = lane().finally(() => lanes.delete(opened));
      lanes.add(opened);
    }
  };
  job.openLanes();
  while (lanes.size > 0) await Promise.all(lanes);
  job.report.end(signal.aborted ? 'cancelled' : 'finished');
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
      openLanes: () => {},
      controller: new AbortController(),
      commit: createImportCommits(ports.storage.photos),
      report: createImportReport(context),
      known: new Set(),
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

  const add = async (files: readonly IncomingFile[]): Promise<void> => {
    if (files.length === 0) return undefined;
    if (!running) return start(files);
    // A cancelled job still settles what it was writing; a new one must not share its result list.
    if (running.job.controller.signal.aborted) return running.done.then(() => add(files));
    running.job.queue.push(...files);
    running.job.openLanes();
    store.setState(({ importJob }) => ({
      importJob: importJob && { ...importJob, total: importJob.total + files.length },
    }));
    return running.done;
  };

  return {
    add,
    cancel: () => running?.job.controller.abort(),
    close: () => store.setState({ importJob: null }),
  };
}
