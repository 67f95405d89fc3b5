import type { Photo } from '../../domain/photo/photo.ts';
import { dateAndTime } from './dates.ts';
import { library as english } from './en/library.ts';
import { formatBytes } from './numbers.ts';
import { DATE_SOURCE_WORDS } from './photo.ts';
import { translated } from './translated.ts';

const words = translated('library', english);

export const LIBRARY_WORDS = words.timeline;
export const FIRST_RUN_WORDS = words.firstRun;
export const EDIT_WORDS = words.edit;
export const PHOTO_SCREEN_WORDS = words.photoScreen;
export const BIN_WORDS = words.bin;
export const CALENDAR_WORDS = words.calendar;

/** “4 March 2026, 10:22 · from the camera (EXIF)” */
export function takenWords({ takenAt }: Photo): string {
  return `${dateAndTime(takenAt)} · ${DATE_SOURCE_WORDS[takenAt.source]}`;
}

/** “3024 × 4032 px · 2.3 MB · JPEG” */
export function sizeWords({ file }: Photo): string {
  return `${file.widthPx} × ${file.heightPx} px · ${formatBytes(file.sizeBytes)} · ${file.format.toUpperCase()}`;
}

/** “Apple iPhone 12 · 26 mm · with flash”, or `null` when the file says nothing of the camera. */
export function cameraWords({ file }: Photo): string | null {
  const { make, model, focalLength35Mm, flashFired } = file.camera ?? {};
  const name = model && make && !model.startsWith(make) ? `${make} ${model}` : (model ?? make);
  const focal = focalLength35Mm && `${Math.round(focalLength35Mm)} mm`;
  const parts = [name, focal, flashFired && PHOTO_SCREEN_WORDS.withFlash].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** “3 photos have a date to check.” */
export function doubtBanner(count: number): string {
  return LIBRARY_WORDS.doubtBanner(count);
}
