import { compare as english } from './en/compare.ts';
import { translated } from './translated.ts';

const words = translated('compare', english);

/** The modes, as they are named on their buttons. */
export const MODE_WORDS = words.mode;
export const DIRECTION_WORDS = words.direction;
/** What the compare screens say. */
export const COMPARE_WORDS = words.comparing;
/** The keys on the stage, and while only the after photo moves. */
export const KEY_WORDS = words.keys;
/** What the list of saved comparisons says. */
export const SAVED_WORDS = words.saved;
