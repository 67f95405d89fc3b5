import type { Face, PhotoFaces } from '../domain/alignment/face.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import type { ExportFormat } from '../domain/collage/collage.ts';
import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import type { Point } from '../domain/geometry/point.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { Fingerprint, PhotoFile } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import type { Gains } from '../domain/raster/gains.ts';
import type { Raster } from '../domain/raster/raster.ts';
import type { TextFonts } from '../media/draw-plan.ts';

/** What travels between the page and one kind of worker. */
export interface Traffic {
  readonly job: unknown;
  readonly result: unknown;
  /** What a worker tells of a job under way. */
  readonly news: unknown;
  /** What a worker asks the page for, and what it is given; `null` where the page cannot give it. */
  readonly question: unknown;
  readonly answer: unknown;
}

/** What the page sends to a worker: a job, or the answer to something the worker asked for. */
export type ToWorker<T extends Traffic> =
  | { readonly kind: 'job'; readonly id: number; readonly job: T['job'] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: T['answer'] | null };

/** What a worker sends to the page, each about the job (or the question) of the same id. */
export type FromWorker<T extends Traffic> =
  | { readonly kind: 'result'; readonly id: number; readonly result: T['result'] }
  | { readonly kind: 'news'; readonly id: number; readonly news: T['news'] }
  | { readonly kind: 'question'; readonly id: number; readonly question: T['question'] }
  /** The job is being worked on, or waits for what it is not to blame for, such as the network; and how long that may take from now, in ms, where it is not as usual. */
  | { readonly kind: 'clock'; readonly id: number; readonly runs: boolean; readonly ms?: number }
  /** The job met a bug; the worker stays alive. */
  | { readonly kind: 'crash'; readonly id: number; readonly message: string };

/** A file that is not taken, and why. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };

/** A job of the reader. */
export interface ReaderJob {
  readonly number: number;
  readonly file: File;
}

/** What an inspected file is, with its bytes. */
export interface Inspected {
  readonly file: PhotoFile;
  readonly bytes: ArrayBuffer;
  readonly thumbnail: ArrayBuffer;
  readonly dateClaims: readonly CaptureDate[];
}

/** What comes of a reader's job; without a value where the file was not wanted any more. */
export type ReaderResult = { readonly ok: true; readonly value: Inspected | null } | Refused;

/** Having read a file, a worker asks whether it is to go on: another of the same content may be there. */
export interface ReaderQuestion {
  readonly number: number;
  readonly fingerprint: Fingerprint;
}

/** The traffic of the workers that read files. */
export interface ReaderTraffic extends Traffic {
  readonly job: ReaderJob;
  readonly result: ReaderResult;
  readonly news: never;
  readonly question: ReaderQuestion;
  /** Whether the file is wanted. */
  readonly answer: boolean;
}

/** One photo as it lies on a stage, in device pixels of that stage. */
export interface LayerPlan {
  readonly fingerprint: Fingerprint;
  readonly place: Similarity<'photo', 'canvas'>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mirrored?: true;
  readonly gains?: Gains;
}

/** Jobs of the picture worker. */
export type PictureJob =
  | { readonly kind: 'layer'; readonly layer: LayerPlan }
  | { readonly kind: 'plan'; readonly plan: DrawPlan; readonly scale: number; readonly fonts: TextFonts }
  | { readonly kind: 'export'; readonly plan: DrawPlan; readonly format: ExportFormat; readonly fonts: TextFonts };

/** Why a picture could not be made. */
export type PictureFailure =
  | 'missing-original'
  | 'damaged'
  | 'decoder-not-loaded'
  | 'too-large-for-browser'
  | 'format-not-written';

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

/** A worker asks for the bytes of an original it does not hold. */
export interface OriginalQuestion {
  readonly fingerprint: Fingerprint;
}
/** The bytes, handed over, or `null` when there are none. */
export type OriginalAnswer = ArrayBuffer | null;

/** A photo to be looked at, as it is shown. */
export interface SeenPhoto {
  readonly fingerprint: Fingerprint;
  readonly mirrored: boolean;
  /** Where the chosen face is, in the space of the photo as it is shown. */
  readonly face?: Point<'photo'>;
}

/** A photo to be lined up. */
export interface AlignedPhoto extends SeenPhoto {
  /** Whether faces are looked for; else the photo is gone by its looks alone. */
  readonly expectsFace: boolean;
}

/** A photo that one vision worker has looked at, for another to go on with. */
export interface LookedAt {
  /** The upright photo as its file has it, reduced. */
  readonly raster: Raster;
  /** The long side of the photo itself, in pixels. */
  readonly longSidePx: number;
  readonly mirrored: boolean;
  /** The faces on it as it is shown; `null` where none was looked for. */
  readonly faces: PhotoFaces | null;
  /** The chosen face, by its place among them, steadied; `null` where there is none. */
  readonly steady: { readonly place: number; readonly face: Face } | null;
}

/** How many photos a vision worker keeps open, those looked at last. */
export const PHOTOS_KEPT = 6;

/** Jobs of the vision workers. */
export type VisionJob =
  | { readonly kind: 'look'; readonly photo: AlignedPhoto }
  /** `look`: the number of what another worker sees of it, to go on from. */
  | { readonly kind: 'examine'; readonly photo: SeenPhoto; readonly look: number | null }
  | {
      readonly kind: 'align';
      readonly before: AlignedPhoto;
      readonly after: AlignedPhoto;
      /** The number of what another worker sees of the after. */
      readonly look: number | null;
      /** Whether it tells what it saw of the before, for another worker. */
      readonly tellsOfBefore: boolean;
    };

/** Why a photo could not be looked at. `not-loaded`: what is needed for it could not be fetched. */
export type VisionFailure = 'missing-original' | 'damaged' | 'not-loaded' | 'failed';

/** What comes of a vision job of the same kind. */
export type VisionResult =
  | { readonly ok: true; readonly kind: 'look'; readonly looked: LookedAt }
  | { readonly ok: true; readonly kind: 'examination'; readonly faces: PhotoFaces; readonly traits: PhotoTraits }
  | { readonly ok: true; readonly kind: 'proposal'; readonly proposal: Proposal | null }
  | { readonly ok: false; readonly reason: VisionFailure };

/** A worker asks for what another has seen, or is about to see, of a photo, by its number. */
export interface LookQuestion {
  readonly look: number;
}
/** What the other saw, or `null` where that is not to be had. */
export type LookAnswer = LookedAt | null;

/** The traffic of the workers that look at photos. */
export interface VisionTraffic extends Traffic {
  readonly job: VisionJob;
  readonly result: VisionResult;
  /** The before of a pair that is being lined up, looked at. */
  readonly news: LookedAt;
  readonly question: OriginalQuestion | LookQuestion;
  readonly answer: OriginalAnswer | LookAnswer;
}

/** The traffic of the workers that draw. */
export interface PictureTraffic extends Traffic {
  readonly job: PictureJob;
  readonly result: PictureResult;
  readonly news: PictureProgress;
  readonly question: OriginalQuestion;
  readonly answer: OriginalAnswer;
}
