import type { Catalogue } from '../translated.ts';
import { collage } from './collage.ts';
import { compare } from './compare.ts';
import { dates } from './dates.ts';
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
  importing,
  kit,
  library,
  lineUp,
  photo,
  settings,
  shell,
};
