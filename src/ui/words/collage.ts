import type { PictureFailure } from '../../app/ports.ts';
import type { CaptionWords } from '../../domain/collage/captions.ts';
import type { CollageLayout } from '../../domain/collage/collage.ts';
import type { DisclosureWords, VerdictFacts } from '../../domain/collage/disclosures.ts';
import type { Size } from '../../domain/geometry/rectangle.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { longDate, shortDate } from './dates.ts';
import { collage as english } from './en/collage.ts';
import { DISCLOSURE_WORDS, VERDICT_WORDS, verdictLine } from './fairness.ts';
import { timingWords } from './phases.ts';
import { translated } from './translated.ts';

const words = translated('collage', english);

export const COLLAGE_WORDS = words.composer;
export const LAYOUT_WORDS = words.layout;
export const PAGE_WORDS = words.page;
export const FORMAT_WORDS = words.format;
export const OPTION_WORDS = words.option;
export const BACKGROUND_WORDS = words.background;
export const CELL_WORDS = words.cell;
export const PICKER_WORDS = words.picker;
export const SAVE_WORDS = words.save;
export const EXPORT_WORDS = words.exporting;

function verdictOnPage({ worst, verdict, others, having, notChecked }: VerdictFacts, isShort: boolean): string {
  const name = VERDICT_WORDS[verdict];
  const causes = worst ? verdictLine(worst, isShort).slice(name.length) : '';
  if (others === 1) return name + causes;
  return name + words.caption.counted(having, others, verdict === 'not-checked' ? 0 : notChecked) + causes;
}

/** The words a page is written with: captions, and what it has to tell of how its photos were taken and shown. */
export const WRITTEN_WORDS: CaptionWords & DisclosureWords = {
  date: longDate,
  daysSinceFirst: (days) => words.caption.daysSinceFirst(days),
  sinceSession: timingWords,
  healing: (text) => words.caption.healing(text),
  verdict: verdictOnPage,
  lightMatched: () => DISCLOSURE_WORDS.lightMatched,
  mirrored: (mirrored, shown) => words.caption.mirrored(mirrored, shown),
};

/** “2160 × 2160 px” */
export function sizeWords({ width, height }: Size): string {
  return `${width} × ${height} px`;
}

/** Why a picture was not made and what helps; `photo` is the one at fault where that is known. */
export function failureWords(reason: PictureFailure, photo: Photo | null): string {
  if (!photo) return words.failure[reason];
  const which = words.photoFailure.which(shortDate(photo.takenAt.date), photo.file.name);
  if (reason === 'missing-original') return words.photoFailure.missing(which);
  return reason === 'damaged' ? words.photoFailure.damaged(which) : words.failure[reason];
}

/** What a collage is called in a list: its title, else its days. */
export function collageName(title: string, photos: readonly Photo[]): string {
  if (title.trim() !== '') return title.trim();
  const days = photos.map(({ takenAt }) => takenAt.date).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return words.list.withoutPhotos;
  return first === last ? shortDate(first) : words.list.days(shortDate(first), shortDate(last));
}

/** “Pair across · 2 photos · changed 4 Mar 2026” */
export function collageFacts(layout: CollageLayout, photos: number, updatedAt: string): string {
  return words.list.facts(LAYOUT_WORDS[layout], photos, shortDate(updatedAt.slice(0, 10)));
}
