import type { Hint } from '../../domain/treatment/hints.ts';
import { diary as english } from './en/diary.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('diary', english);

export const DIARY_WORDS = words.diary;

/** “Day 3” */
export function dayWords(day: number): string {
  return words.diary.day(day);
}

/** A reason to ask a professional, with what gave it. */
export function hintWords(hint: Hint): string {
  if (hint.code === 'worse-after-day-3') return words.diary.worse(TREATMENT_WORDS.symptom[hint.symptom], hint.day);
  if (hint.code === 'marked-after-day-7') return words.diary.marked(TREATMENT_WORDS.symptom[hint.symptom], hint.day);
  return words.sign[hint.code](hint.day);
}
