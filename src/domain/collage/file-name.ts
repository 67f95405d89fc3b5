import type { PlainDate } from '../photo/plain-date.ts';
import { singleLine } from './captions.ts';
import type { ExportFormat } from './collage.ts';

const ENDINGS: Readonly<Record<ExportFormat, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };
/** The longest part of a title that goes into a file name, in characters. */
const MOST_TITLE = 60;

/** A text as part of a file name: no characters that a file system or a shell takes for something else, words joined by hyphens. */
function namePart(text: string): string {
  const plain = singleLine(text.normalize('NFC'))
    .replace(/[\p{C}"*/:<>?\\|#%&{}$!'`@+=~^;,]/gu, ' ')
    .replace(/[\s.\-_]+/gu, '-');
  return Array.from(plain)
    .slice(0, MOST_TITLE)
    .join('')
    .replace(/^-+|-+$/gu, '');
}

/**
 * The name of an exported collage: `samelight-2026-03-04-2026-06-01.jpg`, with the title before the dates where there is one.
 * @param days the days of its photos, in any order; the first and the last are named.
 */
export function exportFileName(title: string, days: readonly PlainDate[], format: ExportFormat): string {
  const sorted = days.toSorted();
  const ends = new Set([sorted[0], sorted.at(-1)].filter((day) => day !== undefined));
  const parts = ['samelight', namePart(title), ...ends].filter((part) => part !== '');
  return `${parts.join('-')}.${ENDINGS[format]}`;
}
