import { sortKey } from '../domain/photo/capture-date.ts';
import type { Photo } from '../domain/photo/photo.ts';
import { toDayNumber } from '../domain/photo/plain-date.ts';
import type { SamelightSchema, StoredPhoto } from './schema.ts';

type PhotoRow = SamelightSchema['photos']['value'];

/** Seconds of a local wall time; zones play no part, since the timeline orders what the clock on the wall showed. */
function wallSeconds(photo: Photo): number {
  const [hours = 0, minutes = 0, seconds = 0] = sortKey(photo.takenAt).slice(11).split(':').map(Number);
  return toDayNumber(photo.takenAt.date) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** A photo as its row in the store, with the keys that place it in the timeline or in the bin. */
export function toRow(photo: Photo): PhotoRow {
  const place: Partial<StoredPhoto> = photo.deletedAt
    ? { binned: -Date.parse(photo.deletedAt) }
    : { newest: [-wallSeconds(photo), -Date.parse(photo.addedAt)] };
  return { id: photo.id, photo, fingerprint: photo.file.fingerprint, ...place };
}
