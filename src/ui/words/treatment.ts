import { treatment as english } from './en/treatment.ts';
import { translated } from './translated.ts';

/** The catalogues of the treatment journal: concerns, templates, sources, questions, symptoms, scales. */
export const TREATMENT_WORDS = translated('treatment', english);
