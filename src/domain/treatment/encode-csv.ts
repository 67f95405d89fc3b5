import { wellFormed } from './well-formed.ts';

/** What a cell can hold; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * The mark that says UTF-8. A file begins with it, since Excel otherwise reads umlauts as two characters; RFC 4180 knows no mark, and
 * readers that do not expect one strip it or show it in the first heading, which is the lesser harm.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Characters by which a spreadsheet takes a cell for a formula, the wide forms included, also behind blanks. */
const FORMULA_START = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it (OWASP, "CSV Injection"). */
export function asPlainText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function encodeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // A NUL ends the text for some readers.
  const text = asPlainText(wellFormed(cell).replaceAll('\0', ''));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated values (RFC 4180) with a first line of headings, lines ended by CRLF, beginning with {@link BYTE_ORDER_MARK}. */
export function encodeCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => `${row.map(encodeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
