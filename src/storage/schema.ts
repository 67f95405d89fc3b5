import type { DBSchema } from 'idb';
import type { Alignment } from '../domain/alignment/alignment.ts';
import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { Collage } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import type { PhotoPoint } from '../domain/geometry/point.ts';
import type { Fingerprint, Person, Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Journal } from '../domain/treatment/journal.ts';

/** A photo as it is stored: the record, and what the indexes need. */
export interface StoredPhoto {
  readonly photo: Photo;
  readonly fingerprint: Fingerprint;
  /** Sorts newest first; absent in the bin, so that the index holds only photos of the library. */
  readonly newest?: readonly [number, number];
  /** When it was put in the bin, ms since 1970, negative so that the last comes first; absent outside the bin. */
  readonly binned?: number;
}

/** Bytes of one file. ArrayBuffers only: Blobs in IndexedDB became unreadable after crashes in WebKit, and fail in bulk in Chromium. */
export interface StoredBytes {
  readonly fingerprint: Fingerprint;
  readonly bytes: ArrayBuffer;
}

/** The key of a pair: its two photo ids in alphabetical order, since a pair has one alignment whichever comes first. */
export type PairKey = [PhotoId, PhotoId];

/** How a pair lies on each other, as it is stored: one alignment for each way in which its photos were shown, mirrored or not. */
export interface StoredAlignments {
  readonly pair: PairKey;
  readonly alignments: readonly Alignment[];
}

/** The key of an examination: the file, and whether it was looked at mirrored (1) or not (0). */
export type ExaminationKey = [Fingerprint, 0 | 1];

/** What was found on one photo: a cache, which can be made anew from the original. */
export interface StoredExamination {
  readonly photo: ExaminationKey;
  readonly faces: PhotoFaces;
  readonly traits: PhotoTraits;
  /** Where the face is that was chosen when it was examined; absent where nobody chose. */
  readonly face?: PhotoPoint;
}

/** A named value; `value` is checked by whoever reads it. */
export interface StoredSetting {
  readonly name: string;
  readonly value: unknown;
}

/** The stores of the database. Records and bytes are apart, so that no list ever loads a photo's bytes. */
export interface SamelightSchema extends DBSchema {
  photos: {
    key: PhotoId;
    value: StoredPhoto & { readonly id: PhotoId };
    indexes: { fingerprint: Fingerprint; newest: [number, number]; binned: number };
  };
  originals: { key: Fingerprint; value: StoredBytes };
  thumbnails: { key: Fingerprint; value: StoredBytes };
  people: { key: string; value: Person };
  alignments: { key: PairKey; value: StoredAlignments; indexes: { photo: PhotoId } };
  comparisons: { key: string; value: Comparison };
  collages: { key: string; value: Collage };
  examinations: { key: ExaminationKey; value: StoredExamination };
  settings: { key: string; value: StoredSetting };
  courses: { key: string; value: Journal['courses'][number] };
  sessions: { key: string; value: Journal['sessions'][number] };
  symptoms: { key: string; value: Journal['symptoms'][number] };
  ticks: { key: string; value: Journal['ticks'][number] };
  rollers: { key: string; value: Journal['rollers'][number] };
  grades: { key: string; value: Journal['grades'][number] };
  consents: { key: string; value: Journal['consents'][number] };
  clients: { key: string; value: Journal['clients'][number] };
  calendars: { key: string; value: Journal['calendars'][number] };
}
