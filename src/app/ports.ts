import type { Alignment } from '../domain/alignment/alignment.ts';
import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import type { Collage, ExportFormat } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import type { Point } from '../domain/geometry/point.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import type { Subject } from '../domain/photo/areas.ts';
import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { Fingerprint, Person, PersonId, Photo, PhotoFile, PhotoId } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import type { Gains } from '../domain/raster/gains.ts';
import type { JournalStore } from './journey/journal-port.ts';

/** Why something could not be written. `full`: no room left; `stale`: another tab changed it; `failed`: anything else. */
export type WriteFailure = 'full' | 'stale' | 'failed';

/** The outcome of a write; `ok: true` only after the transaction is complete on disk. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: WriteFailure };

/** A photo about to be stored. `original` are the file's bytes, byte for byte; `thumbnail` a JPEG. */
export interface NewPhoto {
  readonly photo: Photo;
  readonly original: ArrayBuffer;
  readonly thumbnail: ArrayBuffer;
}

/** The photos of the library: records, originals and thumbnails. */
export interface PhotoStore {
  /** The newest `limit` photos outside the bin, newest first. */
  newest(limit: number): Promise<readonly Photo[]>;
  /** All photos outside the bin, newest first. */
  all(): Promise<readonly Photo[]>;
  /** What is in the bin, the last deleted first. */
  binned(): Promise<readonly Photo[]>;
  byIds(ids: readonly PhotoId[]): Promise<readonly Photo[]>;
  /** The photo that holds a file with this content, in the library or in the bin. */
  byFingerprint(fingerprint: Fingerprint): Promise<Photo | null>;
  /** The contents of all files that are kept. */
  fingerprints(): Promise<readonly Fingerprint[]>;
  /** Adds all or none. */
  add(photos: readonly NewPhoto[]): Promise<Written>;
  /** Replaces records, all or none; refused as `stale` when a stored revision is not exactly one below. */
  update(photos: readonly Photo[]): Promise<Written>;
  /** Removes photos for good, with their originals, thumbnails, alignments and examinations. Only for photos in the bin or of the sample set. */
  remove(ids: readonly PhotoId[]): Promise<Written>;
  original(fingerprint: Fingerprint): Promise<ArrayBuffer | null>;
  /** The thumbnails there are, as JPEG bytes. */
  thumbnails(fingerprints: readonly Fingerprint[]): Promise<ReadonlyMap<Fingerprint, ArrayBuffer>>;
}

/**
 * How pairs lie on each other. One alignment for a pair as its photos are shown (mirrored or not), whichever of the two came first when
 * it was made; those for other ways of showing them are kept beside it.
 */
export interface AlignmentStore {
  /** The alignment of a pair as it is shown, seen from this before. */
  find(before: Photo, after: Photo): Promise<Alignment | null>;
  /** Keeps an alignment in place of the one before. */
  save(alignment: Alignment): Promise<Written>;
  /** The same for what a computation found: what a person made meanwhile stays, and that counts as done. */
  saveComputed(alignment: Alignment): Promise<Written>;
  remove(before: Photo, after: Photo): Promise<Written>;
}

/** What was found on photos: a cache. */
export interface ExaminationStore {
  /** Examinations of photos as they are shown now and of the face that is chosen now; `null` where there is none, in the order asked for. */
  find(photos: readonly Photo[]): Promise<readonly (Examination | null)[]>;
  /** Keeps what was found on a photo as it is shown. */
  save(photo: Photo, examination: Examination): Promise<Written>;
}

/** A store of records with an id. */
export interface RecordStore<R extends { readonly id: string }> {
  all(): Promise<readonly R[]>;
  get(id: string): Promise<R | null>;
  save(record: R): Promise<Written>;
  remove(id: string): Promise<Written>;
}

/** The collages; a change says which state of the collage it is a change of. */
export interface CollageStore extends Omit<RecordStore<Collage>, 'save'> {
  /** @param replaces `updatedAt` of that state, `null` for a new collage; `stale` where another has been stored meanwhile */
  save(collage: Collage, replaces: string | null): Promise<Written>;
}

/** What was chosen last, so that it need not be chosen again. */
export interface Defaults {
  readonly person: PersonId;
  readonly subject: Subject;
}

/** The settings; `null` until they were saved for the first time. */
export interface SettingStore {
  defaults(): Promise<Defaults | null>;
  saveDefaults(defaults: Defaults): Promise<Written>;
}

/** Tells the other tabs, and hears from them, that stored records changed. */
export interface ChangeFeed {
  announce(): void;
  /** Calls back when another tab changed something; the answer stops that. */
  listen(onChange: () => void): () => void;
}

/** Everything that is kept. */
export interface Storage {
  readonly photos: PhotoStore;
  readonly people: RecordStore<Person>;
  readonly alignments: AlignmentStore;
  readonly examinations: ExaminationStore;
  readonly comparisons: RecordStore<Comparison>;
  readonly collages: CollageStore;
  readonly journal: JournalStore;
  readonly settings: SettingStore;
  readonly changes: ChangeFeed;
}

/** What was found in a file: all but the choices a person makes. */
export interface InspectedFile {
  readonly file: PhotoFile;
  readonly bytes: ArrayBuffer;
  readonly thumbnail: ArrayBuffer;
  /** Every date that metadata, name and file time claim, in no particular order. */
  readonly dateClaims: readonly CaptureDate[];
}

/** What reading a file came to. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Reads image files, in workers. An aborted call rejects with the signal's reason; nothing else rejects. */
export interface FileReader {
  /** How many files are worth working on at once. */
  readonly concurrency: number;
  /**
   * Reads, fingerprints, recognises, measures, decodes and thumbnails a file; what is empty or too large is refused before it is read.
   * @param isWanted asked, perhaps more than once, when the content is known; where it is not, the answer has no value
   */
  read(
    file: File,
    isWanted: (fingerprint: Fingerprint) => Promise<boolean>,
    signal: AbortSignal,
  ): Promise<Read<InspectedFile | null>>;
}

/** One photo as it lies on a stage, in device pixels of that stage. Where the photo is not, the layer is transparent. */
export interface LayerRequest {
  readonly fingerprint: Fingerprint;
  /** Photo space → device pixels of the layer (the `canvas` space scaled by the device pixel ratio). */
  readonly place: Similarity<'photo', 'canvas'>;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The photo shown mirrored; photo space is then the space of the mirrored photo. */
  readonly mirrored?: true;
  /** What its colour channels are multiplied by; absent for the photo as it is. */
  readonly gains?: Gains;
}

/** A finished picture file. */
export interface ExportedFile {
  readonly blob: Blob;
  /** What was really written: a browser that cannot write WebP is told so rather than given a PNG by that name. */
  readonly format: ExportFormat;
}

/** Why a picture could not be drawn or written. `damaged`: the original no longer decodes. */
export type PictureFailure =
  | 'missing-original'
  | 'damaged'
  | 'decoder-not-loaded'
  | 'too-large-for-browser'
  | 'format-not-written';
/** What drawing came to. */
export type Drawn<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: PictureFailure };

/** How far an export has come: `done` of `total` steps (photos drawn, then encoding). */
export type ProgressListener = (done: number, total: number) => void;

/**
 * Draws photos by their fingerprints, in a worker that fetches originals as it needs them and keeps decoded photos for a while.
 * Aborted calls reject with the signal's reason.
 */
export interface Pictures {
  /** The bitmap belongs to the caller, who closes it. */
  drawLayer(request: LayerRequest, signal: AbortSignal): Promise<Drawn<ImageBitmap>>;
  /** Draws a plan at `scale` times its size, by the same code that exports it. The bitmap belongs to the caller. */
  drawPlan(plan: DrawPlan, scale: number, signal: AbortSignal): Promise<Drawn<ImageBitmap>>;
  exportPlan(
    plan: DrawPlan,
    format: ExportFormat,
    onProgress: ProgressListener,
    signal: AbortSignal,
  ): Promise<Drawn<ExportedFile>>;
}

/** A photo as it is shown: its original, and whether the display is mirrored. */
export interface ShownPhoto {
  readonly fingerprint: Fingerprint;
  readonly mirrored: boolean;
}

/** A photo to be lined up. */
export interface AlignablePhoto extends ShownPhoto {
  /** Whether it shows a face from near enough to be lined up over it; else only its looks are gone by. */
  readonly expectsFace: boolean;
  /** Where the chosen face is, in photo space; absent where nobody chose, then the most prominent one is taken. */
  readonly face?: Point<'photo'>;
}

/** What was found on one photo: a cache that can be made anew from the original. */
export interface Examination {
  readonly faces: PhotoFaces;
  readonly traits: PhotoTraits;
}

/** Why a photo could not be examined. `not-loaded`: the models could not be fetched. */
export type ExaminationFailure = 'missing-original' | 'damaged' | 'not-loaded' | 'failed';

/** What an examination came to. */
export type Examined<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ExaminationFailure };

/**
 * Looks at photos in workers: finds faces, measures what matters for a fair comparison, lines pairs up. The models are loaded when
 * they are first needed. Aborted calls reject with the signal's reason; nothing else rejects.
 */
export interface Examiner {
  examine(photo: ShownPhoto & { readonly face?: Point<'photo'> }, signal: AbortSignal): Promise<Examined<Examination>>;
  /** `value: null` where nothing on the two photos matches. */
  align(before: AlignablePhoto, after: AlignablePhoto, signal: AbortSignal): Promise<Examined<Proposal | null>>;
}

/** What the program asks of the machine around it: time, chance, and its own sample files. */
export interface Surroundings {
  /** The current instant, ISO 8601 in UTC. */
  now(): string;
  /** Today in the local calendar, `YYYY-MM-DD`. */
  today(): string;
  newId(): string;
  /** The files of the sample set. Rejects when they cannot be fetched. */
  sampleFiles(): Promise<readonly SampleFile[]>;
}

/** A file of the sample set and what it shows. */
export interface SampleFile {
  readonly file: File;
  readonly takenAt: CaptureDate;
  readonly subject: Subject;
  readonly note: string;
}

/** All the rooms the program stands on. */
export interface Ports {
  readonly storage: Storage;
  readonly reader: FileReader;
  readonly pictures: Pictures;
  readonly examiner: Examiner;
  readonly surroundings: Surroundings;
}
