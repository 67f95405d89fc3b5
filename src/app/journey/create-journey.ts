import type { Context } from '../context.ts';
import { binnedActs, restoreAct } from './binned-acts.ts';
import { removePerson, saveConsent, savePrivateNote, withdrawConsent } from './clients.ts';
import { moveSession, removeCourse, saveCourse } from './courses.ts';
import { removeSymptoms, saveSymptoms, setTick } from './diary.ts';
import { exportConsented, refusedPhotos } from './export-consented.ts';
import { exportCalendar, exportSessions, exportSymptoms } from './export-journal.ts';
import type { Journey } from './journey.ts';
import { removeGrade, removeRoller, saveGrade, saveRoller } from './rollers-and-grades.ts';
import { photosOf, removeSession, saveSession } from './sessions.ts';

/** The deeds of the treatment journal over a context. */
export function createJourney(context: Context): Journey {
  return {
    saveCourse: saveCourse.bind(null, context),
    moveSession: moveSession.bind(null, context),
    removeCourse: removeCourse.bind(null, context),
    saveSession: saveSession.bind(null, context),
    photosOf: photosOf.bind(null, context),
    removeSession: removeSession.bind(null, context),
    saveSymptoms: saveSymptoms.bind(null, context),
    removeSymptoms: removeSymptoms.bind(null, context),
    setTick: setTick.bind(null, context),
    saveRoller: saveRoller.bind(null, context),
    removeRoller: removeRoller.bind(null, context),
    saveGrade: saveGrade.bind(null, context),
    removeGrade: removeGrade.bind(null, context),
    savePrivateNote: savePrivateNote.bind(null, context),
    saveConsent: saveConsent.bind(null, context),
    withdrawConsent: withdrawConsent.bind(null, context),
    removePerson: removePerson.bind(null, context),
    binnedActs: binnedActs.bind(null, context),
    restoreAct: restoreAct.bind(null, context),
    calendarFile: exportCalendar.bind(null, context),
    sessionTable: exportSessions.bind(null, context),
    symptomTable: exportSymptoms.bind(null, context),
    refusedPhotos: refusedPhotos.bind(null, context),
    exportPlan: exportConsented.bind(null, context),
  };
}
