import { SYMPTOMS, type Symptom, type SymptomEntry } from '../../domain/treatment/symptom.ts';
import { TREATMENT_WORDS } from '../words/treatment.ts';
import type { ChartLine } from './SymptomChart.tsx';

/** The ratings of one symptom in a diary, in the order of days. */
export function pointsOf(symptom: Symptom, entries: readonly SymptomEntry[]): ChartLine['points'] {
  return entries
    .flatMap(({ day, ratings }) => (ratings[symptom] === null ? [] : [{ day, value: ratings[symptom] }]))
    .toSorted((a, b) => a.day - b.day);
}

/** The diary of one session: a line for each symptom that was rated. */
export function linesOf(entries: readonly SymptomEntry[]): readonly ChartLine[] {
  return SYMPTOMS.map((symptom) => ({
    name: TREATMENT_WORDS.symptom[symptom],
    points: pointsOf(symptom, entries),
    isStrong: symptom === 'redness',
  })).filter(({ points }) => points.length > 0);
}
