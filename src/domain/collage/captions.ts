import type { Photo } from '../photo/photo.ts';
import { daysBetween, type PlainDate } from '../photo/plain-date.ts';
import type { PhotoTiming } from '../treatment/photo-timing.ts';
import type { CaptionChoice } from './collage.ts';

/** The words captions are made of, in the person's language. */
export interface CaptionWords {
  /** A day as people say it. */
  date(date: PlainDate): string;
  /** So many days since the first photo of the collage; 0 for the first itself. */
  daysSinceFirst(days: number): string;
  /** When a photo was taken among the sessions: “12 weeks after session 3”. */
  sinceSession(timing: PhotoTiming): string;
  /** The text under a photo taken while the skin still healed: says so, and never calls it an "after". Empty text included. */
  healing(text: string): string;
}

/** When a photo was taken: the first day of the collage, and where the photo stands among the sessions (`null` where none are known). */
export interface CaptionTime {
  readonly first: PlainDate | null;
  readonly timing: PhotoTiming | null;
}

/** One line under one cell; empty where this cell has nothing to say in it. */
export type CaptionLine = string;

/** The day of the earliest photo; `null` without photos. */
export function firstDay(photos: readonly Photo[]): PlainDate | null {
  return photos.reduce<PlainDate | null>(
    (first, { takenAt }) => (first === null || takenAt.date < first ? takenAt.date : first),
    null,
  );
}

/** A line of text as it can be written on a page: without control characters or marks that turn the direction of what follows, and without spaces at its ends. */
export function singleLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/**
 * The caption lines of one cell. All cells of a collage have the same number of lines in the same order, so that they line up:
 * date, time passed, text; a choice that is off has no line. Time is counted from the session before where sessions are known, else from the
 * first photo.
 * @param photo the cell's photo; `null` for an empty cell, whose lines are empty.
 */
export function captionLines(
  choice: CaptionChoice,
  photo: Photo | null,
  text: string,
  { first, timing }: CaptionTime,
  words: CaptionWords,
): readonly CaptionLine[] {
  const lines: CaptionLine[] = [];
  if (choice.date) lines.push(photo ? singleLine(words.date(photo.takenAt.date)) : '');
  if (choice.daysSinceFirst) {
    const passed = photo && first !== null ? words.daysSinceFirst(daysBetween(first, photo.takenAt.date)) : '';
    lines.push(singleLine(photo && timing ? words.sinceSession(timing) : passed));
  }
  if (choice.text)
    lines.push(photo ? singleLine(timing?.phase === 'healing' ? words.healing(singleLine(text)) : text) : '');
  return lines;
}
