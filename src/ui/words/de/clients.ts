import type { clients as english } from '../en/clients.ts';
import type { Words } from '../translated.ts';

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

export const clients: Words<typeof english> = {
  client: {
    add: 'Person hinzufügen',
    search: 'Namen und Notizen durchsuchen',
    count: (count) => (count === 1 ? '1 Person gefunden' : `${count} Personen`),
    nothingDue: 'Keine Sitzung geplant',
    nextDue: (session, from, to) => `Sitzung ${session} fällig ${from} – ${to}`,
    nextOverdue: (session, to) => `Sitzung ${session}: üblich war sie bis ${to}`,
    courses: 'Behandlungen',
    noCourses: 'Noch keine Behandlung.',
    since: (on) => `seit ${on}`,
    note: 'Private Notiz',
    noteHelp: 'Nur hier, nie Teil eines Exports.',
    photos: 'Letzte Fotos',
    noPhotos: 'Noch keine Fotos. Beim Hinzufügen lässt sich diese Person wählen.',
    toLibrary: 'Zur Bibliothek',
    consents: 'Einwilligung',
    consentsHelp:
      'Der eigene Gebrauch braucht keine Einwilligung. Für Praxis oder Öffentlichkeit zählt die letzte: die für ein einzelnes Foto vor der für alle. Tabellen von Sitzungen und Symptomen richten sich nach der für alle Fotos.',
    noConsents: 'Keine vermerkt.',
    addConsent: 'Einwilligung vermerken',
    consentTitle: 'Eine Einwilligung',
    purpose: 'Fotos dürfen verwendet werden für',
    about: 'Welche Fotos',
    allPhotos: 'Alle Fotos',
    photoGone: 'Ein Foto, das nicht mehr da ist',
    givenOn: 'Gegeben am',
    expiresOn: 'Läuft ab am (falls)',
    consentNote: 'Wie sie gegeben wurde: ein unterschriebenes Formular, seine Nummer.',
    withdraw: 'Zurückgezogen',
    withdrawName: (about) => `Zurückgezogen: ${about}`,
    withdrawnOn: 'Zurückgezogen am (falls)',
    change: 'Ändern',
    changeName: (about) => `Einwilligung ändern: ${about}`,
    allowed: (purpose) => `${purpose}: ja`,
    refused: (purpose, reason) => `${purpose}: nein, ${reason}`,
    given: (purpose, on) => `${purpose}, gegeben ${on}`,
    until: (on) => `bis ${on}`,
    expired: (on) => `abgelaufen nach ${on}`,
    withdrawn: (on) => `zurückgezogen ${on}`,
    remove: (name) => `${name} mit allem löschen`,
    removeMe: 'Alle Fotos und Einträge von mir löschen',
    removeTitle: (name) => `${name} löschen?`,
    removeQuestion: (photos, courses) =>
      `${photos}, ${courses === 1 ? '1 Behandlung' : `${courses} Behandlungen`}, Tagebücher, Notizen und Einwilligungen kommen zusammen in den Papierkorb. Bis er geleert wird, lassen sie sich wieder herausnehmen.`,
    nameStays: 'Der Name bleibt, denn eine Bibliothek braucht jemanden.',
    moveToBin: 'In den Papierkorb',
    restoreTitle: 'Personen und Einträge',
    restoreHelp: 'Was zusammen gelöscht wurde, kommt zusammen zurück.',
    restore: 'Zurückholen',
    restoreName: (what) => `Zurückholen: ${what}`,
    act: (parts, on) => `${parts.join(', ')} · gelöscht ${on}`,
  },
  counts: {
    courses: counted('1 Behandlung', 'Behandlungen'),
    sessions: counted('1 Sitzung', 'Sitzungen'),
    symptoms: counted('1 Tag eines Tagebuchs', 'Tage eines Tagebuchs'),
    ticks: counted('1 Häkchen', 'Häkchen'),
    rollers: counted('1 Gerät', 'Geräte'),
    grades: counted('1 Einstufung', 'Einstufungen'),
    consents: counted('1 Einwilligung', 'Einwilligungen'),
    clients: counted('1 Notiz', 'Notizen'),
  },
  use: {
    label: 'Gemacht für',
    refused: (count) =>
      count === 1
        ? 'Ein Foto darf dafür nicht verwendet werden:'
        : `${count} Fotos dürfen dafür nicht verwendet werden:`,
    photo: (photo, reason) => `${photo} – ${reason}.`,
    help: 'Einen anderen Zweck wählen oder die Einwilligung vermerken: auf der Seite des Fotos oder unter Verlauf, Personen.',
    table: (reason) => `Die Tabellen dürfen dafür nicht verwendet werden: ${reason}.`,
  },
};
