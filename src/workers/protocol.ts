import type { ExportFormat } from '../domain/collage/collage.ts';
import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { Fingerprint, PhotoFile } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';

/** What the page sends to a worker: a job, or the answer to something the worker asked for. */
export type ToWorker<Job, Answer = never> =
  | { readonly kind: 'job'; readonly id: number; readonly job: Job }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

/** What a worker sends to the page: the result of a job, news of it, or a question to be answered under the same id. */
export type FromWorker<Result, News = never, Question = never> =
  | { readonly kind: 'result'; readonly id: number; readonly result: Result }
  | { readonly kind: 'news'; readonly id: number; readonly news: News }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  /** The job met a bug; the worker stays alive. */
  | { readonly kind: 'crash'; readonly id: number; readonly message: string };

/** A file that is not taken, and why. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Jobs of the reader. Bytes travel by transfer, there and back. */
export type ReaderJob =
  | { readonly kind: 'fingerprint'; readonly file: File }
  | {
      readonly kind: 'inspect';
      readonly fingerprint: Fingerprint;
      readonly bytes: ArrayBuffer;
      readonly name: string;
      readonly lastModified: number;
    };

/** A file's bytes and their SHA-256. */
export interface Fingerprinted {
  readonly fingerprint: Fingerprint;
  readonly bytes: ArrayBuffer;
}

/** What an inspected file is; its bytes are given back. */
export interface Inspected {
  readonly file: PhotoFile;
  readonly bytes: ArrayBuffer;
  readonly thumbnail: ArrayBuffer;
  readonly dateClaims: readonly CaptureDate[];
}

/** What comes of a reader's job of the same kind. */
export type ReaderResult =
  | { readonly kind: 'fingerprint'; readonly outcome: { readonly ok: true; readonly value: Fingerprinted } | Refused }
  | { readonly kind: 'inspect'; readonly outcome: { readonly ok: true; readonly value: Inspected } | Refused };

/** One photo as it lies on a stage, in device pixels of that stage. */
export interface LayerPlan {
  readonly fingerprint: Fingerprint;
  readonly place: Similarity<'photo', 'canvas'>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Jobs of the picture worker. `fontUrl` is where the font of captions is. */
export type PictureJob =
  | { readonly kind: 'layer'; readonly layer: LayerPlan }
  | { readonly kind: 'plan'; readonly plan: DrawPlan; readonly scale: number; readonly fontUrl: string }
  | { readonly kind: 'export'; readonly plan: DrawPlan; readonly format: ExportFormat; readonly fontUrl: string };

/** Why a picture could not be made. */
export type PictureFailure = 'missing-original' | 'damaged' | 'too-large-for-browser' | 'format-not-written';

/** What comes of a picture job: a bitmap, which is handed over, or an exported file. */
export type PictureResult =
  | { readonly ok: true; readonly kind: 'bitmap'; readonly bitmap: ImageBitmap }
  | { readonly ok: true; readonly kind: 'file'; readonly blob: Blob; readonly format: ExportFormat }
  | { readonly ok: false; readonly reason: PictureFailure };

/** How many steps of an export are done: one for each photo, one for encoding. */
export interface PictureProgress {
  readonly done: number;
  readonly total: number;
}

/** The picture worker asks for the bytes of an original it does not hold. */
export interface OriginalQuestion {
  readonly fingerprint: Fingerprint;
}
/** The bytes, handed over, or `null` when there are none. */
export type OriginalAnswer = ArrayBuffer | null;
