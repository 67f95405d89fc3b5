import { addDays, daysBetween, type PlainDate } from '../../domain/photo/plain-date.ts';
import type { ChecklistItem } from '../../domain/treatment/checklist.ts';
import type { Concern } from '../../domain/treatment/concerns.ts';
import type { Fault } from '../../domain/treatment/faults.ts';
import type { Grade, GradeScale, GradeValue } from '../../domain/treatment/grade.ts';
import type { Occasion } from '../../domain/treatment/photo-schedule.ts';
import { mmasiScore, raterNoise } from '../../domain/treatment/rater-noise.ts';
import type { Roller } from '../../domain/treatment/roller.ts';
import { dueState, type Place, type ScheduledSession } from '../../domain/treatment/schedule.ts';
import type { PairSuggestion } from '../../domain/treatment/suggest-pairs.ts';
import type { TreatedPlace } from '../../domain/treatment/treated-place.ts';
import type { WantedPhoto } from '../../domain/treatment/wanted-photos.ts';
import { longDate, shortDate, timeBetween } from './dates.ts';
import { journey as english } from './en/journey.ts';
import { formatNumber } from './numbers.ts';
import { AREA_WORDS, photoName, REGION_WORDS } from './photo.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('journey', english);

export const JOURNEY_WORDS = words.journey;
export const PLAN_WORDS = words.plan;
export const COURSE_WORDS = words.course;
export const SCHEDULE_WORDS = words.schedule;
export const PHOTO_PLAN_WORDS = words.photoPlan;
export const PAIRS_WORDS = words.pairs;
export const GRADE_WORDS = words.grade;
export const ROLLER_WORDS = words.roller;
export const CHECKLIST_WORDS = words.checklist;

/** What keeps a record from being kept, as a sentence that names the field. */
export function faultWords({ field, kind }: Fault): string {
  const name = field.split('.')[0] ?? '';
  const fields: Readonly<Record<string, string>> = words.field;
  return words.fault[kind](fields[name] ?? words.field.other);
}

/** “Right cheek”, or “Face” for the whole of it. */
export function treatedPlaceWords({ area, region }: TreatedPlace): string {
  return region ? REGION_WORDS[region] : AREA_WORDS[area];
}

function firstAndMore(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  return rest.length > 1 ? words.plan.andMore(first, rest.length) : names.join(', ');
}

/** What a course is called when nobody named it: “Acne scars · Left cheek, Right cheek”. */
export function courseTitle(concerns: readonly Concern[], places: readonly TreatedPlace[]): string {
  return words.plan.title(
    firstAndMore(concerns.map((one) => TREATMENT_WORDS.concern[one])),
    firstAndMore(places.map(treatedPlaceWords)),
  );
}

function nextWords({ next, daysUntilDue }: Place): string {
  if (!next) return '';
  if (next.state === 'overdue') return words.course.nextOverdue(next.number, longDate(next.window.to));
  if (daysUntilDue !== null && daysUntilDue > 0) return words.course.nextEarly(next.number, daysUntilDue);
  return words.course.nextDue(next.number, longDate(next.window.to));
}

function lastWords({ last, daysSinceLast }: Place): string {
  if (!last || daysSinceLast === null || daysSinceLast < 0) return '';
  if (daysSinceLast === 0) return words.course.lastToday(last.number);
  return words.course.sinceLast(last.number, timeBetween(last.on, addDays(last.on, daysSinceLast)));
}

/** Where a course stands today, in a sentence or two. */
export function placeWords(place: Place): string {
  const { done, planned } = place;
  if (planned === 0) return words.course.none;
  const sentences = [
    done === planned ? words.course.allDone(done) : words.course.doneOf(done, planned),
    lastWords(place),
    nextWords(place),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** “Too early”, “Due”, “Overdue” or “Done”. */
export function dueWords(state: ScheduledSession['state']): string {
  return words.schedule.due[state];
}

/** When a session is or was due: “due 4 Mar 2026 – 18 Mar 2026”. */
export function windowWords({ number, session, window: { from, to } }: ScheduledSession): string {
  if (number === 1) return session ? words.schedule.firstDone : words.schedule.window(shortDate(from), shortDate(to));
  const span = [shortDate(from), shortDate(to)] as const;
  return session ? words.schedule.doneIn(...span) : words.schedule.window(...span);
}

/** The name of a session in a list; it starts with “Session” and its number. */
export function sessionName(scheduled: ScheduledSession): string {
  return words.schedule.name(
    words.schedule.session(scheduled.number),
    longDate(scheduled.on),
    dueWords(scheduled.state),
    windowWords(scheduled),
  );
}

/** How a new day lies to the window of a session. */
export function movedWords(to: PlainDate, { window }: ScheduledSession): string {
  const state = dueState(to, window);
  const edge = state === 'too-early' ? daysBetween(to, window.from) : daysBetween(window.to, to);
  return words.schedule.moved[state](edge);
}

/** Why photos are taken on a day: “4 weeks after session 2”. */
export function occasionWords({ kind, number, after }: Occasion): string {
  return words.photoPlan.occasion[kind](number, after);
}

/** Whether a wanted photo is there. */
export function wantedWords({ state, photos, missing }: WantedPhoto): string {
  if (state === 'taken') return words.photoPlan.taken(photos.length);
  return state === 'wanted' ? words.photoPlan.wanted(missing) : words.photoPlan[state];
}

/** Why a pair is worth looking at. */
export function pairReasonWords({ reason, addOn }: PairSuggestion): string {
  const why = TREATMENT_WORDS.pairReason[reason];
  return addOn ? words.pairs.withAddOn(why, TREATMENT_WORDS.addOn[addOn]) : why;
}

/** The accessible name of a suggested pair. */
export function pairName(pair: PairSuggestion): string {
  const { before, after, timing } = pair;
  return words.pairs.name(pairReasonWords(pair), photoName(before, timing.before), photoName(after, timing.after));
}

/** A grade in plain words. */
export function gradeWords(grade: GradeValue): string {
  if (grade.scale === 'mmasi') return words.grade.mmasi(formatNumber(mmasiScore(grade.pigment), 1));
  return words.grade.step(grade.value, TREATMENT_WORDS.steps[grade.scale][grade.value - 1] ?? '');
}

/** The first and the last grade of a scale beside each other; no difference is computed from them. */
export function gradeChangeWords(first: Grade, last: Grade): string {
  return words.grade.change(gradeWords(first.grade), gradeWords(last.grade));
}

/** How much raters differ on a scale, as far as it is known. */
export function noiseWords(scale: GradeScale): string {
  const { points, ofPoints, source } = raterNoise(scale);
  if (points === null || ofPoints === null || source === null) return words.grade.noNoise;
  return words.grade.noise(points, ofPoints, TREATMENT_WORDS.source[source]);
}

/** “0.5 mm · 12 of 20 uses” */
export function rollerFacts({ needleMm, replaceAfterUses, replaceOn, retiredOn }: Roller, uses: number): string {
  return words.roller.facts([
    ...(needleMm === null ? [] : [words.roller.needleFact(formatNumber(needleMm))]),
    words.roller.uses(uses, replaceAfterUses),
    ...(replaceOn === null ? [] : [words.roller.replaceOnFact(shortDate(replaceOn))]),
    ...(retiredOn ? [words.roller.retired(shortDate(retiredOn))] : []),
  ]);
}

/** What a thing of a checklist is: the person’s own words, else those of the catalogue. */
export function itemWords({ key, text }: ChecklistItem): string {
  return text || (key ? TREATMENT_WORDS.checklist[key] : '');
}

/** On which days a thing is to be done: “5 to 1 days before”. */
export function itemDays({ fromDay, toDay }: ChecklistItem): string {
  return fromDay < 0 || toDay < 0
    ? words.checklist.before(Math.abs(fromDay), Math.abs(toDay))
    : words.checklist.after(fromDay, toDay);
}

/** “4 Mar 2026” or “4 Mar 2026 – 18 Mar 2026” */
export function daySpan(from: PlainDate, to: PlainDate): string {
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}
