import { lineUp as english } from './en/lineup.ts';
import { translated } from './translated.ts';

/** What lining up says. */
export const LINE_UP_WORDS = translated('lineUp', english).lineUp;
