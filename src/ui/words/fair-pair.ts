import { fairPair as english } from './en/fair-pair.ts';
import { translated } from './translated.ts';

const words = translated('fairPair', english);

/** What the fair-pair panel says. */
export const FAIR_WORDS = words.panel;
/** Why a pair could not be lined up or checked, and what helps. */
export const EXAMINATION_WORDS = words.failure;
/** Why the light of a pair cannot be matched. */
export const LIGHT_REFUSAL_WORDS = words.lightRefusal;
