import type { JournalAct } from '../../../app/library-state.ts';
import type { shell as english } from '../en/shell.ts';
import type { Words } from '../translated.ts';
import { photoCount } from './photo.ts';

const notSaved: Readonly<Record<'full' | 'stale' | 'failed', string>> = {
  full: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Bitte Platz schaffen und erneut versuchen.',
  stale:
    'Nicht gespeichert: Ein anderer Tab hat dies inzwischen geändert. Jetzt ist dessen Stand zu sehen; bitte erneut versuchen.',
  failed: 'Nicht gespeichert: Der Speicher des Browsers hat nicht geantwortet. Bitte erneut versuchen.',
};

const journalActs: Readonly<Record<JournalAct, string>> = {
  'course-begun': 'Behandlung begonnen.',
  'course-changed': 'Behandlung gespeichert.',
  'course-removed': 'Behandlung mit Sitzungen und Tagebuch in den Papierkorb gelegt. Ihre Fotos bleiben.',
  'session-recorded': 'Sitzung eingetragen.',
  'session-changed': 'Sitzung gespeichert.',
  'session-moved': 'Sitzung verschoben.',
  'session-removed': 'Sitzung mit ihrem Tagebuch in den Papierkorb gelegt.',
  'diary-saved': 'Tagebuch gespeichert.',
  'diary-removed': 'Tag des Tagebuchs in den Papierkorb gelegt.',
  'roller-saved': 'Roller gespeichert.',
  'roller-removed': 'Roller in den Papierkorb gelegt.',
  'grade-saved': 'Einstufung gespeichert.',
  'grade-removed': 'Einstufung in den Papierkorb gelegt.',
  'note-saved': 'Notiz gespeichert.',
  'consent-saved': 'Einwilligung gespeichert.',
  'consent-withdrawn': 'Vermerkt: diese Einwilligung gilt nicht mehr.',
  'person-removed': 'Mit allen Fotos und Einträgen in den Papierkorb gelegt.',
  restored: 'Aus dem Papierkorb genommen.',
};

export const shell: Words<typeof english> = {
  frame: {
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptnavigation',
    library: 'Bibliothek',
    compare: 'Vergleich',
    collage: 'Collage',
    journey: 'Verlauf',
    guide: 'Ratgeber',
    settings: 'Einstellungen',
    opening: 'Wird geöffnet…',
    brokenTitle: 'Diese Ansicht funktioniert nicht mehr',
    broken:
      'Die Fotos sind sicher: sie sind getrennt von den Ansichten gespeichert. Erneut versuchen oder zurück zur Bibliothek.',
    tryAgain: 'Erneut versuchen',
    reload: 'Seite neu laden',
    toLibrary: 'Alle Fotos zeigen',
    notFoundTitle: 'Unter dieser Adresse ist nichts',
    notFound: 'Der Link ist vielleicht alt, oder das, wohin er führte, wurde entfernt.',
    storageFailedTitle: 'Die Bibliothek lässt sich nicht öffnen',
    storageFailed:
      'Dieser Browser lässt Samelight seinen Speicher nicht öffnen. Das kommt in manchen privaten Fenstern vor, bei voller Festplatte oder während ein anderer Tab die Bibliothek erneuert.',
    storageFailedHelp:
      'Andere Samelight-Tabs schließen, Platz schaffen oder das private Fenster verlassen; dann erneut versuchen. Gelöscht wurde nichts.',
  },
  titles: {
    '': 'Bibliothek',
    photo: 'Foto',
    calendar: 'Kalender',
    bin: 'Papierkorb',
    compare: 'Vergleich',
    saved: 'Gespeicherte Vergleiche',
    collage: 'Collage',
    journey: 'Verlauf',
    guide: 'Ratgeber',
    settings: 'Einstellungen',
  },
  notices: {
    'moved-to-bin': ({ count }) => `${photoCount(count)} in den Papierkorb gelegt.`,
    restored: ({ count }) => `${photoCount(count)} in die Bibliothek zurückgelegt.`,
    'bin-emptied': ({ count }) => `Der Papierkorb ist leer; ${photoCount(count)} endgültig gelöscht.`,
    edited: ({ count }) => `${photoCount(count)} geändert.`,
    'samples-removed': ({ count }) => `${count === 1 ? '1 Beispielfoto' : `${count} Beispielfotos`} entfernt.`,
    'comparison-saved': ({ name }) => `Vergleich „${name}“ gespeichert.`,
    'comparison-removed': ({ name }) => `Vergleich „${name}“ entfernt.`,
    'alignment-saved': () => 'Ausgerichtet und gespeichert.',
    'shown-mirrored': ({ mirrored }) =>
      mirrored ? 'Gespiegelt gezeigt. Das Original bleibt, wie es ist.' : 'Wie aufgenommen gezeigt.',
    'face-chosen': () => 'Dieses Gesicht wird von nun an verwendet.',
    'views-accepted': ({ count }) => `${photoCount(count)} unter der gezeigten Ansicht abgelegt.`,
    'collage-removed': ({ title }) => (title ? `Collage „${title}“ entfernt.` : 'Collage entfernt.'),
    journal: ({ act }) => journalActs[act],
    exported: ({ fileName }) => `Gespeichert als ${fileName}.`,
    'not-saved': ({ reason }) => notSaved[reason],
    'samples-unavailable': () =>
      'Die Beispielfotos konnten nicht geholt werden. Beim ersten Mal brauchen sie eine Netzverbindung.',
  },
};
