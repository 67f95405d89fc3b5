import type { Catalogue } from '../translated.ts';
import { collage } from './collage.ts';
import { compare } from './compare.ts';
import { dates } from './dates.ts';
import { fairPair } from './fair-pair.ts';
import { fairness } from './fairness.ts';
import { importing } from './import.ts';
import { kit } from './kit.ts';
import { library } from './library.ts';
import { lineUp } from './lineup.ts';
import { photo } from './photo.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

/** Everything in German; loaded when German is chosen. */
export const GERMAN: Catalogue = {
  collage,
  compare,
  dates,
  fairness,
  fairPair,
  importing,
  kit,
  library,
  lineUp,
  photo,
  settings,
  shell,
};
