import { fingerprint } from '../media/fingerprint.ts';
import { inspectImage } from '../media/inspect-image.ts';
import { recogniseImage } from '../media/recognise-image.ts';
import type { ReaderResult, ReaderTraffic } from './protocol.ts';
import { createTurns } from './turns.ts';
import { type Delivered, type JobContext, serveJobs } from './worker-scope.ts';

/** The longest a file may take to be decoded, in ms; all in all it is answered within ten seconds. */
const TIMEOUT_MS = 9_000;
/** A large file honestly takes longer: so much for each MB above so many. HEIC and AVIF are often decoded without the machine's help. */
const GRACE = { heif: { freeMb: 0, msPerMb: 30_000 }, other: { freeMb: 5, msPerMb: 2_000 } };
const MAX_TIMEOUT_MS = 60_000;

/** How many files are decoded at once: while the browser decodes one, another is reduced and encoded. */
const DECODED_AT_ONCE = 2;
/** What is larger has the memory to itself. */
const LARGE_PX = 24_000_000;
/** A JPEG that comes in passes is gone through once for each; ten are common. */
const MOST_WORK_PX = 240_000_000;

const turns = createTurns(DECODED_AT_ONCE);

const isHeif = (bytes: ArrayBuffer) =>
  String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 12))).startsWith('ftyp', 4);

/** How long a file may take, in ms. */
function timeoutOf(bytes: ArrayBuffer): number {
  const { freeMb, msPerMb } = isHeif(bytes) ? GRACE.heif : GRACE.other;
  const excessMb = Math.max(0, bytes.byteLength / 1_000_000 - freeMb);
  return Math.min(TIMEOUT_MS + excessMb * msPerMb, MAX_TIMEOUT_MS);
}

/** Where the browser has no such thing it decodes on the worker's own thread, and two would only wait for each other. */
const decodesElsewhere = typeof ImageDecoder !== 'undefined';

/** JPEGs are decoded beside each other. All else may hold this worker up, and then the others' clocks must not run. */
function placesOf(bytes: ArrayBuffer): number {
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) return 1;
  const { format, header } = recognised.image;
  const pixels = header.width * header.height;
  const isQuick = format === 'jpeg' && pixels <= LARGE_PX && pixels * (header.passes ?? 1) <= MOST_WORK_PX;
  return decodesElsewhere && isQuick ? 1 : DECODED_AT_ONCE;
}

const refused = (refusal: Extract<ReaderResult, { ok: false }>['refusal']): Delivered<ReaderTraffic> => ({
  result: { ok: false, refusal },
  transfer: [],
});

const NOT_WANTED: Delivered<ReaderTraffic> = { result: { ok: true, value: null }, transfer: [] };

async function read(
  { number, file }: ReaderTraffic['job'],
  { ask, wait, queue, allow }: JobContext<ReaderTraffic>,
): Promise<Delivered<ReaderTraffic>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused('unreadable');
  const sha256 = await fingerprint(bytes);
  // Where the page does not know, the file is gone on with: storing it will tell.
  const isUnwanted = async () => (await wait(ask({ number, fingerprint: sha256 }))) === false;
  if (await isUnwanted()) return NOT_WANTED;
  const places = placesOf(bytes);
  const waits = places > turns.free;
  const giveBack = await queue(turns.take(places));
  try {
    // The import may have been cancelled meanwhile.
    if (waits && (await isUnwanted())) return NOT_WANTED;
    allow(timeoutOf(bytes));
    const { name, lastModified } = file;
    const inspection = await inspectImage({ fingerprint: sha256, bytes, name, lastModified }, wait);
    if (!inspection.ok) return refused(inspection.refusal);
    const { file: photoFile, thumbnail, dateClaims } = inspection;
    const value = { file: photoFile, thumbnail, dateClaims, bytes };
    return { result: { ok: true, value }, transfer: [bytes, thumbnail] };
  } finally {
    giveBack();
  }
}

serveJobs<ReaderTraffic>(read);
