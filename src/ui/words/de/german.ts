import type { Catalogue } from '../translated.ts';
import { clients } from './clients.ts';
import { collage } from './collage.ts';
import { compare } from './compare.ts';
import { dates } from './dates.ts';
import { diary } from './diary.ts';
import { fairPair } from './fair-pair.ts';
import { fairness } from './fairness.ts';
import { importing } from './import.ts';
import { journey } from './journey.ts';
import { journeyFiles } from './journey-files.ts';
import { journeyTimeline } from './journey-timeline.ts';
import { kit } from './kit.ts';
import { library } from './library.ts';
import { lineUp } from './lineup.ts';
import { phases } from './phases.ts';
import { photo } from './photo.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { treatment } from './treatment.ts';

/** Everything in German; loaded when German is chosen. */
export const GERMAN: Catalogue = {
  clients,
  collage,
  compare,
  dates,
  diary,
  fairness,
  fairPair,
  importing,
  journey,
  journeyFiles,
  journeyTimeline,
  kit,
  library,
  lineUp,
  phases,
  photo,
  sessions,
  settings,
  shell,
  treatment,
};
