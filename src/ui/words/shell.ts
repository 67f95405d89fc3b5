import type { NoticeKind } from '../../app/library-state.ts';
import { shell as english } from './en/shell.ts';
import { translated } from './translated.ts';

const words = translated('shell', english);

export const SHELL_WORDS = words.frame;

/** The title of a screen, by the first part of its address. */
export function screenTitle(part: string): string {
  return (words.titles as Readonly<Record<string, string>>)[part] ?? SHELL_WORDS.notFoundTitle;
}

/** The sentence of a notice. */
export function noticeWords(notice: NoticeKind): string {
  const sentence = words.notices[notice.kind] as (one: NoticeKind) => string;
  return sentence(notice);
}
