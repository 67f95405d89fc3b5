import type { StoreApi } from 'zustand/vanilla';
import type { Alignment } from '../domain/alignment/alignment.ts';
import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { Collage, CollageDraft } from '../domain/collage/collage.ts';
import type { PhotoPair } from '../domain/comparison/choose-pair.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Judgement } from '../domain/fairness/check.ts';
import type { SeriesLight } from '../domain/fairness/series-light.ts';
import type { PhotoPoint } from '../domain/geometry/point.ts';
import type { LibraryFilter } from '../domain/photo/library-order.ts';
import type { Person, Photo, PhotoEdit, PhotoId } from '../domain/photo/photo.ts';
import type { Purpose } from '../domain/treatment/consent.ts';
import type { KeptCollage } from './collages.ts';
import type { ConsentedOriginal } from './journey/export-consented.ts';
import type { Journey } from './journey/journey.ts';
import type { LibraryState, NoticeKind } from './library-state.ts';
import type { AlignedAnew, Candidate, PairView } from './pair-view.ts';
import type { NewAlignment, NewComparison, OpenPair } from './pairs.ts';
import type { Defaults, Examined, Pictures, RecordStore, Written } from './ports.ts';
import type { Thumbnails } from './thumbnails.ts';

/** Everything a screen can ask for. Deeds resolve when they are done and saved; what they changed arrives through `store`. */
export interface Samelight {
  readonly store: StoreApi<LibraryState>;
  readonly thumbnails: Thumbnails;
  readonly pictures: Pick<Pictures, 'drawLayer' | 'drawPlan'>;
  /** The treatment journal. */
  readonly journey: Journey;

  /** Opens the library: the newest photos first, the rest after. */
  open(): Promise<void>;
  setFilter(filter: LibraryFilter): void;
  setSelected(ids: ReadonlySet<PhotoId>): void;

  /** Imports files with one subject and person for all. One import at a time: files given while one runs join it. */
  importFiles(files: readonly File[]): Promise<void>;
  cancelImport(): void;
  closeImport(): void;
  addSamples(): Promise<void>;
  removeSamples(): Promise<void>;

  saveDefaults(defaults: Defaults): Promise<void>;
  savePerson(person: Person): Promise<void>;
  /** Adds a person and answers with them. */
  addPerson(name: string): Promise<Person>;

  edit(ids: readonly PhotoId[], edit: PhotoEdit): Promise<void>;
  moveToBin(ids: readonly PhotoId[]): Promise<void>;
  restore(ids: readonly PhotoId[]): Promise<void>;
  /** Removes what is in the bin for good. */
  emptyBin(): Promise<void>;
  /** Bytes of an original, as they were imported, as a file with its own name; refused for a purpose that was not agreed to. */
  original(photo: Photo, purpose: Purpose): Promise<ConsentedOriginal>;

  openPair(beforeId: PhotoId, afterId: PhotoId): Promise<OpenPair | null>;
  alignmentOf(before: Photo, after: Photo): Promise<Alignment | null>;
  saveAlignment(alignment: NewAlignment): Promise<Written>;
  /** Forgets how a pair was lined up. */
  removeAlignment(beforeId: PhotoId, afterId: PhotoId): Promise<Written>;

  /**
   * Follows a pair: calls back at once with what is stored, again with every piece that is found, and again whenever photos, alignment,
   * metadata or sessions change; with `null` when one of the photos is gone. A pair that has no alignment, or one a computation of an
   * older version found, is lined up by itself and that is kept; what a person set by hand is never touched. The answer ends it.
   */
  followPair(beforeId: PhotoId, afterId: PhotoId, onView: (view: PairView | null) => void): () => void;
  /** Stops lining a followed pair up by itself; it stays as it lies until it is opened again. */
  cancelAligning(beforeId: PhotoId, afterId: PhotoId): void;
  /** Lines a pair up anew and keeps nothing. To take it, `saveAlignment(found)`: that is the person's choice and can be undone. */
  alignAnew(before: Photo, after: Photo, signal: AbortSignal): Promise<AlignedAnew>;
  /** Alignment and checks as JSON text, for a report of something odd; no names, no pictures. */
  pairDetails(view: PairView): string;
  /** Shows a photo mirrored everywhere, or no longer so, with a way back. The original stays as it is. */
  showMirrored(photoId: PhotoId, mirrored: boolean): Promise<void>;
  /** The faces on a photo, the one that is used first. Examines it when that was not done yet. */
  facesOf(photo: Photo, signal: AbortSignal): Promise<Examined<PhotoFaces>>;
  /** Remembers which face of a photo is meant, by a place on it, with a way back; what was lined up by itself is lined up anew. */
  chooseFace(photoId: PhotoId, middle: PhotoPoint): Promise<void>;
  /** Switches the light match of a pair. */
  setLightMatch(beforeId: PhotoId, afterId: PhotoId, isOn: boolean): void;
  /** How fair each of these photos is with a reference, for captions; lined up and examined as far as that is not done. */
  judgeWith(
    reference: Photo,
    others: readonly Photo[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<PhotoId, Examined<Judgement>>>;
  /** One light for photos that are shown together, gains in their order. */
  matchLight(photos: readonly Photo[], signal: AbortSignal): Promise<Examined<SeriesLight>>;

  /** The pair to show when nobody chose, or one was chosen: the latest comparable photo goes before the latest photo. */
  suggestPair(chosenId?: PhotoId): Promise<PhotoPair | null>;
  /** The other photos of a series, the one that is fairest with a chosen one first. Judged from what is stored, so at once. */
  candidatesFor(chosen: Photo): Promise<readonly Candidate[]>;
  /** Examines a whole series and lines it up on a reference, in the background: see `seriesJob`. One at a time. */
  alignSeries(reference: Photo): Promise<void>;
  cancelSeries(): void;
  closeSeries(): void;
  /** Files the photos of the import under the views they seem to show, all in one step and with a way back; without ids, all that have one. */
  acceptViews(ids?: readonly PhotoId[]): Promise<void>;

  readonly comparisons: Pick<RecordStore<Comparison>, 'all' | 'get'>;
  /** Saves under a new id when `id` is absent; answers with the record as saved. */
  saveComparison(comparison: NewComparison): Promise<Comparison | null>;
  removeComparison(id: string): Promise<void>;

  readonly collages: Pick<RecordStore<Collage>, 'all' | 'get'>;
  /**
   * Keeps a collage after a change; makes no notice, since the screen says how it went. `replaces`: `updatedAt` of the stored state
   * that was changed, `null` for a new one; refused as `stale` where another window has stored another state.
   */
  saveCollage(collage: CollageDraft, replaces: string | null): Promise<KeptCollage>;
  removeCollage(id: string): Promise<Written>;
  newId(): string;
  today(): string;

  /** Shows a notice; it stays until it is dismissed or its time is over. */
  notify(notice: NoticeKind, undo?: () => Promise<void>): void;
  dismiss(noticeId: string): void;
}
