import type { clients } from './en/clients.ts';
import type { collage } from './en/collage.ts';
import type { compare } from './en/compare.ts';
import type { dates } from './en/dates.ts';
import type { diary } from './en/diary.ts';
import type { fairPair } from './en/fair-pair.ts';
import type { fairness } from './en/fairness.ts';
import type { importing } from './en/import.ts';
import type { journey } from './en/journey.ts';
import type { journeyFiles } from './en/journey-files.ts';
import type { journeyTimeline } from './en/journey-timeline.ts';
import type { kit } from './en/kit.ts';
import type { library } from './en/library.ts';
import type { lineUp } from './en/lineup.ts';
import type { phases } from './en/phases.ts';
import type { photo } from './en/photo.ts';
import type { sessions } from './en/sessions.ts';
import type { settings } from './en/settings.ts';
import type { shell } from './en/shell.ts';
import type { treatment } from './en/treatment.ts';

/** The shape of English words without the words: what every other language has to say, no less and no more. */
export type Words<English> = English extends string
  ? string
  : English extends (...given: infer Given) => string
    ? (...given: Given) => string
    : English extends readonly (infer One)[]
      ? readonly Words<One>[]
      : { readonly [Key in keyof English]: Words<English[Key]> };

/** All words of one language, by screen and, within it, by group. */
export interface Catalogue {
  readonly collage: Words<typeof collage>;
  readonly compare: Words<typeof compare>;
  readonly dates: Words<typeof dates>;
  readonly fairness: Words<typeof fairness>;
  readonly fairPair: Words<typeof fairPair>;
  readonly importing: Words<typeof importing>;
  readonly kit: Words<typeof kit>;
  readonly library: Words<typeof library>;
  readonly lineUp: Words<typeof lineUp>;
  readonly clients: Words<typeof clients>;
  readonly diary: Words<typeof diary>;
  readonly journey: Words<typeof journey>;
  readonly journeyFiles: Words<typeof journeyFiles>;
  readonly journeyTimeline: Words<typeof journeyTimeline>;
  readonly phases: Words<typeof phases>;
  readonly photo: Words<typeof photo>;
  readonly settings: Words<typeof settings>;
  readonly sessions: Words<typeof sessions>;
  readonly treatment: Words<typeof treatment>;
  readonly shell: Words<typeof shell>;
}

/** What is spoken now; `null` is English, whose words come with the screens that say them. */
let shown: Catalogue | null = null;

/** Every word from `translated` is one of this catalogue from now on. Components have to be drawn anew. */
export function showCatalogue(catalogue: Catalogue | null): void {
  shown = catalogue;
}

/**
 * The words of a screen in the language that is spoken when they are read. So they are read when they are shown, inside
 * a function: a constant beside the functions would keep the language in which the program started.
 */
export function translated<Screen extends keyof Catalogue>(
  screen: Screen,
  english: Catalogue[Screen],
): Catalogue[Screen] {
  const groupsNow = () => shown?.[screen] ?? english;
  const groups = Object.keys(english).map((group) => [group, liveGroup(group, english, groupsNow)]);
  return Object.fromEntries(groups) as Catalogue[Screen];
}

function liveGroup(group: string, english: object, groupsNow: () => object): object {
  const wordsOf = (groups: object) => (groups as Readonly<Record<string, object>>)[group] ?? {};
  const live = {};
  for (const key of Object.keys(wordsOf(english))) {
    Object.defineProperty(live, key, {
      enumerable: true,
      get: () => (wordsOf(groupsNow()) as Readonly<Record<string, unknown>>)[key],
    });
  }
  return live;
}
