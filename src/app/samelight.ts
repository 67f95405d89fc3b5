import type { StoreApi } from 'zustand/vanilla';
import type { Alignment } from '../domain/alignment/alignment.ts';
import type { Collage, CollageDraft, ExportFormat } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { LibraryFilter } from '../domain/photo/library-order.ts';
import type { Person, Photo, PhotoEdit, PhotoId } from '../domain/photo/photo.ts';
import type { LibraryState, NoticeKind } from './library-state.ts';
import type { NewAlignment, NewComparison, OpenPair } from './pairs.ts';
import type { Defaults, Drawn, ExportedFile, Pictures, ProgressListener, RecordStore, Written } from './ports.ts';
import type { Thumbnails } from './thumbnails.ts';

/** Everything a screen can ask for. Deeds resolve when they are done and saved; what they changed arrives through `store`. */
export interface Samelight {
  readonly store: StoreApi<LibraryState>;
  readonly thumbnails: Thumbnails;
  readonly pictures: Pick<Pictures, 'drawLayer' | 'drawPlan'>;

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
  /** Bytes of an original, as they were imported, as a file with its own name; `null` when they are missing. */
  original(photo: Photo): Promise<File | null>;

  openPair(beforeId: PhotoId, afterId: PhotoId): Promise<OpenPair | null>;
  alignmentOf(before: Photo, after: Photo): Promise<Alignment | null>;
  saveAlignment(alignment: NewAlignment): Promise<Written>;
  /** Forgets how a pair was lined up. */
  removeAlignment(beforeId: PhotoId, afterId: PhotoId): Promise<Written>;

  readonly comparisons: Pick<RecordStore<Comparison>, 'all' | 'get'>;
  /** Saves under a new id when `id` is absent; answers with the record as saved. */
  saveComparison(comparison: NewComparison): Promise<Comparison | null>;
  removeComparison(id: string): Promise<void>;

  readonly collages: Pick<RecordStore<Collage>, 'all' | 'get'>;
  /** Keeps a collage after a change; makes no notice, since the screen says how it went. */
  saveCollage(collage: CollageDraft): Promise<Written>;
  removeCollage(id: string): Promise<Written>;
  newId(): string;
  today(): string;
  exportPlan(
    plan: DrawPlan,
    format: ExportFormat,
    onProgress: ProgressListener,
    signal: AbortSignal,
  ): Promise<Drawn<ExportedFile>>;

  /** Shows a notice; it stays until it is dismissed or its time is over. */
  notify(notice: NoticeKind, undo?: () => Promise<void>): void;
  dismiss(noticeId: string): void;
}
