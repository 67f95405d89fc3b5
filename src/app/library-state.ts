import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { LibraryFilter } from '../domain/photo/library-order.ts';
import type { Person, Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import type { Defaults } from './ports.ts';

/** What became of one file of an import. */
export type ImportOutcome =
  | {
      readonly kind: 'added';
      readonly photoId: PhotoId;
      readonly takenAt: CaptureDate;
      readonly doubt: readonly CaptureDate[];
    }
  | { readonly kind: 'already-there'; readonly photoId: PhotoId }
  | { readonly kind: 'in-bin'; readonly photoId: PhotoId }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A file of an import, by its own name. */
export interface ImportedFile {
  readonly name: string;
  readonly outcome: ImportOutcome;
}

/** One import, from the choice of files until its result list is closed. */
export interface ImportJob {
  readonly total: number;
  /** Files that are settled, in the order in which they were. */
  readonly results: readonly ImportedFile[];
  readonly state: 'running' | 'cancelled' | 'finished';
}

/** A sentence about something that just happened, with a way back where there is one. */
export interface Notice {
  readonly id: string;
  readonly tone: 'done' | 'problem';
  readonly notice: NoticeKind;
  /** Takes the deed back; absent where nothing can be taken back. */
  readonly undo?: () => Promise<void>;
}

/** What happened; the sentence is made of it where the words are kept. */
export type NoticeKind =
  | { readonly kind: 'moved-to-bin'; readonly count: number }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'bin-emptied'; readonly count: number }
  | { readonly kind: 'edited'; readonly count: number }
  | { readonly kind: 'samples-removed'; readonly count: number }
  | { readonly kind: 'comparison-saved'; readonly name: string }
  | { readonly kind: 'comparison-removed'; readonly name: string }
  | { readonly kind: 'alignment-saved' }
  | { readonly kind: 'collage-removed'; readonly title: string }
  | { readonly kind: 'exported'; readonly fileName: string }
  | { readonly kind: 'not-saved'; readonly reason: 'full' | 'stale' | 'failed' }
  | { readonly kind: 'samples-unavailable' };

/** The part of the stored truth that screens show. Immutable; it can be lost and read again. */
export interface LibraryState {
  /** `opening` until the newest photos are there, `failed` when storage cannot be opened. */
  readonly status: 'opening' | 'ready' | 'failed';
  /** Whether `photos` already holds all of them, not only the newest. */
  readonly complete: boolean;
  /** Photos outside the bin, newest first. */
  readonly photos: readonly Photo[];
  readonly binned: readonly Photo[];
  readonly people: readonly Person[];
  readonly defaults: Defaults;
  readonly filter: LibraryFilter;
  readonly selected: ReadonlySet<PhotoId>;
  readonly importJob: ImportJob | null;
  readonly notices: readonly Notice[];
  /** Goes up when an alignment or a saved comparison changed, here or in another tab: who shows one reads it again. */
  readonly pairChanges: number;
}
