import type { DBSchema } from 'idb';
import type { Alignment } from '../domain/alignment/alignment.ts';
import type { Collage } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Fingerprint, Person, Photo, PhotoId } from '../domain/photo/photo.ts';

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

/** How a pair lies on each other, as it is stored. */
export interface StoredAlignment {
  readonly pair: PairKey;
  readonly alignment: Alignment;
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
  alignments: { key: PairKey; value: StoredAlignment; indexes: { photo: PhotoId } };
  comparisons: { key: string; value: Comparison };
  collages: { key: string; value: Collage };
  settings: { key: string; value: StoredSetting };
}
