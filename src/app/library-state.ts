import type { Judgement } from '../domain/fairness/check.ts';
import type { Subject } from '../domain/photo/areas.ts';
import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { LibraryFilter } from '../domain/photo/library-order.ts';
import type { Person, Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import type { Journal } from '../domain/treatment/journal.ts';
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

/** What looking at a just imported photo found, some time after it was added. */
export interface ImportFinding {
  readonly photoId: PhotoId;
  /** What it seems to show, where that is not what it was filed under. */
  readonly suggested?: Subject;
  /** How it compares with the last photo of its view before it; absent where there is none. */
  readonly withLast?: { readonly lastId: PhotoId; readonly judgement: Judgement };
}

/** One import, from the choice of files until its result list is closed. */
export interface ImportJob {
  readonly total: number;
  /** Files that are settled, in the order in which they were. */
  readonly results: readonly ImportedFile[];
  readonly state: 'running' | 'cancelled' | 'finished';
  /** By photo; filled in the background, while photos come in and after. */
  readonly findings: ReadonlyMap<PhotoId, ImportFinding>;
}

/** A series being examined and lined up in the background, until its line is closed. */
export interface SeriesJob {
  /** The photo on which the others are laid. */
  readonly referenceId: PhotoId;
  readonly total: number;
  readonly done: number;
  /** Photos among `done` on which nothing matched, or that could not be examined. */
  readonly failed: readonly PhotoId[];
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

/** What was done in the treatment journal. */
export type JournalAct =
  | 'course-begun'
  | 'course-changed'
  | 'course-removed'
  | 'session-recorded'
  | 'session-changed'
  | 'session-moved'
  | 'session-removed'
  | 'diary-saved'
  | 'diary-removed'
  | 'roller-saved'
  | 'roller-removed'
  | 'grade-saved'
  | 'grade-removed'
  | 'note-saved'
  | 'consent-saved'
  | 'consent-withdrawn'
  | 'person-removed'
  | 'restored';

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
  | { readonly kind: 'shown-mirrored'; readonly mirrored: boolean }
  | { readonly kind: 'face-chosen' }
  | { readonly kind: 'views-accepted'; readonly count: number }
  | { readonly kind: 'collage-removed'; readonly title: string }
  | { readonly kind: 'journal'; readonly act: JournalAct }
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
  /** The treatment journal without what is in the bin. */
  readonly journal: Journal;
  readonly defaults: Defaults;
  readonly filter: LibraryFilter;
  readonly selected: ReadonlySet<PhotoId>;
  readonly importJob: ImportJob | null;
  readonly seriesJob: SeriesJob | null;
  readonly notices: readonly Notice[];
  /** Goes up when an alignment or a saved comparison changed, here or in another tab: who shows one reads it again. */
  readonly pairChanges: number;
  /** Goes up when photos were examined in the background: who shows a ranking asks for it again. */
  readonly examinations: number;
  /** Pairs whose light is matched, by `pairKey`; off for a pair until somebody switches it on. */
  readonly lightMatched: ReadonlySet<string>;
}
