import type { ExportFormat } from '../../domain/collage/collage.ts';
import type { DrawPlan } from '../../domain/comparison/draw-plan.ts';
import type { Fingerprint, PersonId } from '../../domain/photo/photo.ts';
import type { PlainDate } from '../../domain/photo/plain-date.ts';
import type { CalendarParts, CalendarTexts } from '../../domain/treatment/calendar.ts';
import type { Consent, Purpose } from '../../domain/treatment/consent.ts';
import type { Course, CourseId } from '../../domain/treatment/course.ts';
import type { Grade } from '../../domain/treatment/grade.ts';
import type { PhotoOfSession } from '../../domain/treatment/photos-of-session.ts';
import type { Roller } from '../../domain/treatment/roller.ts';
import type { Session, SessionId } from '../../domain/treatment/session.ts';
import type { SymptomEntry } from '../../domain/treatment/symptom.ts';
import type { ProgressListener, Written } from '../ports.ts';
import type { BinnedAct } from './binned-acts.ts';
import type { TickPlace } from './diary.ts';
import type { ConsentedExport, RefusedPhoto } from './export-consented.ts';
import type { ConsentedTable, TableWords } from './export-journal.ts';
import type { Edited, KeptRecord } from './kept-record.ts';

/**
 * What screens can ask of the treatment journal. Deeds resolve when they are done and saved; what they changed arrives through `journal` of the
 * store, and each but ticking makes a notice with a way back. A record that was changed is given whole, with the revision it was read with;
 * a new one without id, times and revision. Schedules, phases, hints, warnings and suggested pairs are rules of `domain/treatment` over the journal.
 */
export interface Journey {
  saveCourse(course: Edited<Course>): Promise<KeptRecord<Course>>;
  /** Moves a session that is still to come; those after it move by as many days, or stay where they are. */
  moveSession(course: Course, slot: string, to: PlainDate, withLater: boolean): Promise<KeptRecord<Course>>;
  /** With its sessions, diary, ticks and grades; photos stay. */
  removeCourse(id: CourseId): Promise<Written>;

  /** With an empty `slot` a new session takes the next place of the plan, or adds one to it. */
  saveSession(session: Edited<Session>): Promise<KeptRecord<Session>>;
  /** The photos that whoever removes a session is asked about. */
  photosOf(id: SessionId): readonly PhotoOfSession[];
  removeSession(id: SessionId, photos: 'keep' | 'bin'): Promise<Written>;

  saveSymptoms(entry: Edited<SymptomEntry>): Promise<KeptRecord<SymptomEntry>>;
  removeSymptoms(id: string): Promise<Written>;
  setTick(place: TickPlace, done: boolean): Promise<Written>;

  saveRoller(roller: Edited<Roller>): Promise<KeptRecord<Roller>>;
  removeRoller(id: string): Promise<Written>;
  saveGrade(grade: Edited<Grade>): Promise<KeptRecord<Grade>>;
  removeGrade(id: string): Promise<Written>;

  savePrivateNote(person: PersonId, privateNote: string): Promise<Written>;
  saveConsent(consent: Edited<Consent>): Promise<KeptRecord<Consent>>;
  withdrawConsent(id: string, on: PlainDate): Promise<KeptRecord<Consent>>;
  /** Puts a person in the bin with all their photos and records. */
  removePerson(person: PersonId): Promise<Written>;

  /** The acts that put people or records in the bin, the last first. Emptying the bin removes them for good. */
  binnedActs(): Promise<readonly BinnedAct[]>;
  /** Takes out of the bin everything that the act of that instant put there. */
  restoreAct(deletedAt: string): Promise<Written>;

  /** What the file holds is remembered, so that a later one can call off what is no longer planned. */
  calendarFile(course: Course, parts: CalendarParts, texts: CalendarTexts, fileName: string): Promise<File>;
  /** Refused for a purpose that a person of the courses did not agree to for all that is theirs. */
  sessionTable(purpose: Purpose, courses: readonly Course[], words: TableWords, fileName: string): ConsentedTable;
  symptomTable(purpose: Purpose, courses: readonly Course[], words: TableWords, fileName: string): ConsentedTable;

  /** The photos that must not be used for a purpose today, each with the reason. */
  refusedPhotos(fingerprints: readonly Fingerprint[], purpose: Purpose): Promise<readonly RefusedPhoto[]>;
  /** Draws and writes a picture, unless one of its photos must not be used for the purpose. */
  exportPlan(
    purpose: Purpose,
    plan: DrawPlan,
    format: ExportFormat,
    onProgress: ProgressListener,
    signal: AbortSignal,
  ): Promise<ConsentedExport>;
}
