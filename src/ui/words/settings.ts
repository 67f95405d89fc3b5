import { settings as english } from './en/settings.ts';
import { formatBytes } from './numbers.ts';
import { translated } from './translated.ts';

const words = translated('settings', english);

export const SETTINGS_WORDS = words.settings;
/** The keys that do something, by screen. */
export const SHORTCUT_WORDS = words.keys;
/** What the parts of the program are for. */
export const PART_WORDS = words.parts;

/** “1.4 GB” */
export const byteWords = formatBytes;
