import { kit as english } from './en/kit.ts';
import { translated } from './translated.ts';

/** The few words that parts of the kit say by themselves. */
export const KIT_WORDS = translated('kit', english).kit;
