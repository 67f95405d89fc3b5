import type { diary as english } from '../en/diary.ts';
import type { Words } from '../translated.ts';

export const diary: Words<typeof english> = {
  diary: {
    title: 'Tagebuch',
    days: 'Tage des Tagebuchs',
    day: (day) => `Tag ${day}`,
    dayTitle: (day, on) => `Wie war Tag ${day}? ${on}`,
    dayLink: (day, isWritten) => (isWritten ? `Tag ${day} ✓` : `Tag ${day}`),
    save: 'Speichern',
    saveAndNext: (day) => `Speichern, dann Tag ${day}`,
    remove: 'Diesen Tag löschen',
    scale: '0 nichts, 10 so stark wie vorstellbar.',
    signs: 'Ist sonst etwas zu sehen oder zu spüren?',
    signsToday: 'An diesem Tag gesehen oder gespürt',
    signCount: (count) => `${count} vermerkt`,
    textAndPhoto: 'Worte und ein Foto',
    text: 'In eigenen Worten',
    photo: 'Foto dieses Tages',
    withoutPhoto: 'Keines',
    noPhoto: 'Fotos von diesem Tag lassen sich hier wählen, sobald sie in der Bibliothek sind.',
    ask: 'Ein Grund, eine Fachperson zu fragen',
    noDiagnosis: 'Ein Grund zu fragen, keine Diagnose. Wer sich krank fühlt, wartet nicht auf einen Termin.',
    worse: (symptom, day) => `${symptom} nahm an Tag ${day} wieder zu. Ab Tag 3 wird erwartet, dass es weniger wird.`,
    marked: (symptom, day) =>
      `${symptom} war an Tag ${day} noch deutlich. Das meiste ist erwartungsgemäß bis Tag 7 vorbei.`,
    overTime: 'Symptome',
    none: 'Hier erscheinen die Tage nach einer Sitzung, sobald einige eingetragen sind, alle Sitzungen übereinander.',
    noneYet: 'Noch nichts eingetragen. Tag 0 ist der Tag der Sitzung.',
    notRated: 'Das wurde nicht bewertet.',
    which: 'Welches Symptom',
    chartOf: (symptom) => `${symptom}, 0–10, an den Tagen 0–10 nach jeder Sitzung`,
    chartOfSession: 'Bewertungen 0–10 an den Tagen 0–10 nach dieser Sitzung',
    asTable: 'Als Tabelle',
    dayColumn: 'Tag',
  },
  sign: {
    'eye-symptoms': (day) => `Etwas im oder am Auge, ab Tag ${day}. Augen werden besser bald angesehen.`,
    fever: (day) => `Fieber, ab Tag ${day}. Das wird nach Needling nicht erwartet.`,
    pus: (day) => `Eiter, ab Tag ${day}. Das wird nach Needling nicht erwartet.`,
    'spreading-warmth': (day) =>
      `Wärme, die sich ausbreitet, ab Tag ${day}. Was erwartet wird, bleibt an der Stelle und lässt nach.`,
    blisters: (day) => `Blasen, ab Tag ${day}. Sie werden nach Needling nicht erwartet.`,
    'itchy-bumps': (day) =>
      `Juckende Knötchen, ab Tag ${day}. Knötchen, die einige Tage später kommen, können eine Antwort der Haut auf ein Produkt sein.`,
    'dark-patches': (day) => `Neue dunkle Flecken, ab Tag ${day}. Bei ihnen kann frühe Pflege etwas ausmachen.`,
  },
};
