import { clients } from '../../../src/ui/words/en/clients.ts';
import { collage } from '../../../src/ui/words/en/collage.ts';
import { compare } from '../../../src/ui/words/en/compare.ts';
import { dates } from '../../../src/ui/words/en/dates.ts';
import { diary } from '../../../src/ui/words/en/diary.ts';
import { fairPair } from '../../../src/ui/words/en/fair-pair.ts';
import { fairness } from '../../../src/ui/words/en/fairness.ts';
import { importing } from '../../../src/ui/words/en/import.ts';
import { journey } from '../../../src/ui/words/en/journey.ts';
import { journeyFiles } from '../../../src/ui/words/en/journey-files.ts';
import { journeyTimeline } from '../../../src/ui/words/en/journey-timeline.ts';
import { kit } from '../../../src/ui/words/en/kit.ts';
import { library } from '../../../src/ui/words/en/library.ts';
import { lineUp } from '../../../src/ui/words/en/lineup.ts';
import { phases } from '../../../src/ui/words/en/phases.ts';
import { photo } from '../../../src/ui/words/en/photo.ts';
import { sessions } from '../../../src/ui/words/en/sessions.ts';
import { settings } from '../../../src/ui/words/en/settings.ts';
import { shell } from '../../../src/ui/words/en/shell.ts';
import { treatment } from '../../../src/ui/words/en/treatment.ts';
import type { Catalogue } from '../../../src/ui/words/translated.ts';

/** The English words as one catalogue. The program itself has them in pieces, each with the screen that says it. */
export const ENGLISH: Catalogue = {
  clients,
  diary,
  journey,
  journeyFiles,
  journeyTimeline,
  phases,
  sessions,
  treatment,
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
