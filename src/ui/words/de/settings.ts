import type { settings as english } from '../en/settings.ts';
import type { Words } from '../translated.ts';

const settingsWords: Words<typeof english>['settings'] = {
  title: 'Einstellungen',
  languageTitle: 'Sprache',
  language: 'Sprache der Oberfläche',
  languageHelp: 'Fotos, Namen und Notizen bleiben, wie sie sind. Datum und Zahlen folgen der Sprache.',
  languageFailed:
    'Die Texte dieser Sprache konnten nicht geladen werden. Bitte die Verbindung prüfen und die Sprache erneut wählen.',
  peopleTitle: 'Personen',
  peopleHelp: 'Filter und die Paare, die Samelight vorschlägt, halten die Fotos verschiedener Personen auseinander.',
  addPerson: 'Person hinzufügen',
  rename: 'Umbenennen',
  renamePerson: (name) => `${name} umbenennen`,
  name: 'Name',
  save: 'Speichern',
  cancel: 'Abbrechen',
  samplesTitle: 'Beispielfotos',
  samplesHelp:
    'Gerechnete Bilder, um alles auszuprobieren. Sie sind als Beispiele gekennzeichnet und von den eigenen Fotos getrennt.',
  addSamples: 'Beispielfotos hinzufügen',
  removeSamples: 'Beispielfotos entfernen',
  samplesHere: (count) => `${count === 1 ? '1 Beispielfoto ist' : `${count} Beispielfotos sind`} in der Bibliothek.`,
  storageTitle: 'Wo die Fotos sind',
  storageHere:
    'Die Fotos sind in diesem Browser auf diesem Gerät gespeichert, nirgendwo sonst. Samelight hat keinen Server: nichts wird hochgeladen, und niemand sonst kann sie sehen.',
  storageRisk:
    'Wer im Browser die Daten dieser Seite löscht, löscht auch die Fotos. Ein privates Fenster vergisst sie beim Schließen. Die Originale sollten auch auf dem Telefon oder Computer bleiben.',
  used: (used, free) => `Samelight belegt ${used}; etwa ${free} hätten noch Platz.`,
  readingUse: 'Der belegte Platz wird ermittelt…',
  unknownUse: 'Dieser Browser sagt nicht, wie viel Platz belegt ist.',
  persisted: 'Der Browser hat zugesagt, diesen Speicher nicht von selbst zu leeren, wenn der Platz knapp wird.',
  notPersisted: 'Wird der Platz knapp, darf der Browser Speicher leeren, dessen Erhalt er nicht zugesagt hat.',
  persist: 'Browser um Erhalt bitten',
  persistAsking: 'Gefragt; vielleicht zeigt der Browser eine Rückfrage.',
  persistDenied:
    'Der Browser hat es nicht zugesagt. Das kann sich ändern, wenn die Seite installiert oder oft benutzt wird.',
  openBin: 'Papierkorb öffnen',
  keysTitle: 'Tastenkürzel',
  aboutTitle: 'Über Samelight',
  about: 'Samelight: Vorher und Nachher im selben Licht.',
  version: (version) => `Version ${version}.`,
  license:
    'Freie Software unter der MIT-Lizenz. Sie misst Ausrichtung, nicht Schönheit, und gibt keinen ärztlichen Rat.',
  parts: 'Gemacht mit diesen freien Teilen:',
  licences: 'Lizenzen im Wortlaut',
};

export const settings: Words<typeof english> = {
  settings: settingsWords,
  keys: {
    groups: [
      {
        title: 'In der Bibliothek',
        shortcuts: [
          { keys: '← ↑ → ↓', deed: 'Von Foto zu Foto gehen' },
          { keys: 'Pos1, Ende', deed: 'Erstes und letztes Foto einer Zeile; mit Strg der Bibliothek' },
          { keys: 'Eingabe', deed: 'Foto öffnen' },
          { keys: 'Leertaste', deed: 'Foto auswählen' },
          { keys: 'Umschalt + Pfeile', deed: 'Im Gehen auswählen' },
          { keys: 'Strg + A', deed: 'Alle auswählen' },
          { keys: 'Entf', deed: 'In den Papierkorb legen' },
          { keys: 'Esc', deed: 'Nichts auswählen' },
        ],
      },
      {
        title: 'Bei einem Foto',
        shortcuts: [{ keys: '← →', deed: 'Neueres und älteres Foto' }],
      },
      {
        title: 'Beim Vergleichen',
        shortcuts: [{ keys: '?', deed: 'Alle Tasten dieser Ansicht zeigen' }],
      },
    ],
  },
  parts: {
    screens: 'Ansichten',
    controls: 'barrierefreie Bedienelemente',
    lists: 'lange Listen',
    addresses: 'Adressen',
    state: 'Zustand',
    storage: 'Speicher',
    editing: 'was auf einem Bild bearbeitet wird',
    heic: 'HEIC-Fotos',
    typeface: 'Schrift',
    icons: 'Symbole',
  },
};
