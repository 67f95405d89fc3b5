import { MAX_FILE_BYTES, MAX_PHOTO_PIXELS, MAX_PHOTO_SIDE_PX } from '../../../domain/photo/refusal.ts';
import type { importing as english } from '../en/import.ts';
import type { Words } from '../translated.ts';
import { photoCount } from './photo.ts';

const megabytes = MAX_FILE_BYTES / 1_000_000;
const megapixels = MAX_PHOTO_PIXELS / 1_000_000;
const longSide = MAX_PHOTO_SIDE_PX.toLocaleString('de');

export const importing: Words<typeof english> = {
  adding: {
    addPhotos: 'Fotos hinzufügen',
    moreWays: 'Weitere Wege',
    chooseFiles: 'Fotos wählen',
    chooseFolder: 'Ordner hinzufügen',
    trySamples: 'Mit Beispielfotos ausprobieren',
    fetchingSamples: 'Die Beispielfotos werden geholt…',
    drop: 'Zum Hinzufügen loslassen',
    dropHelp: 'Fotos oder ganze Ordner. Sie bleiben auf diesem Gerät.',
    adding: 'Fotos werden hinzugefügt',
    cancel: 'Abbrechen',
    close: 'Schließen',
    details: 'Einzelheiten zeigen',
    hideDetails: 'Einzelheiten ausblenden',
    theseShow: 'Diese Fotos zeigen',
    change: 'Ändern',
    hideChoice: 'Ausblenden',
    afterwards: 'Gilt für alle, sobald sie hinzugefügt sind.',
    atOnce: 'Jede Änderung gilt für alle und für die nächsten Fotos.',
    checkDates: 'Daten prüfen',
    restore: 'Zurücklegen',
    restoreAll: 'Alle zurücklegen',
    region: 'Hinzufügen von Fotos',
    refusedTitle: 'Nicht hinzugefügt',
    showMore: (count) => `${count} weitere zeigen`,
    otherViews: 'Zeigen wohl eine andere Ansicht',
    seemsToShow: (date, suggested, filed) => `${date}: zeigt wohl „${suggested}“, abgelegt unter „${filed}“.`,
    acceptView: 'Dort ablegen',
    acceptViews: (count) => `Alle ${count} dort ablegen`,
    look: 'Das Paar ansehen',
    unfair: (date, lastDate, causes) =>
      `Das Foto vom ${date} ist mit dem letzten dieser Ansicht (${lastDate}) nicht vergleichbar: ${causes}.`,
    retakeNow: 'Jetzt neu aufnehmen, solange es geht.',
    earlierAtFault: (lastDate) => `Das liegt am Foto vom ${lastDate}; das neue noch einmal aufzunehmen hilft nicht.`,
  },
  results: {
    stopped: (added, left) => `Angehalten: ${photoCount(added)} hinzugefügt, ${left} ausgelassen`,
    noneAdded: 'Keine Fotos hinzugefügt',
    added: (count) => `${photoCount(count)} hinzugefügt`,
    alreadyThere: (count) => `${count} schon in der Bibliothek`,
    inBin: (count) => `${count} im Papierkorb`,
    refused: (count) => `${count} nicht hinzugefügt`,
    doubt: (count) =>
      count === 1 ? 'Bei 1 Foto ist das Datum zu prüfen.' : `Bei ${count} Fotos ist das Datum zu prüfen.`,
    againInBin: (count) =>
      count === 1 ? '1 dieser Fotos liegt im Papierkorb.' : `${count} dieser Fotos liegen im Papierkorb.`,
  },
  refusal: {
    empty: 'ist leer. Bitte noch einmal vom Telefon oder von der Kamera kopieren.',
    'too-large': `ist größer als ${megabytes} MB. Aus dem Fotoprogramm als JPEG exportiert, ist sie kleiner.`,
    'too-many-pixels': `hat mehr als ${megapixels} Millionen Pixel. Bitte im Fotoprogramm verkleinern und erneut hinzufügen.`,
    'side-too-long': `ist an einer Seite länger als ${longSide} Pixel. Bitte beschneiden oder verkleinern und erneut hinzufügen.`,
    'vector-image': 'ist eine Zeichnung (SVG), kein Foto. Als JPEG oder PNG exportiert, lässt sie sich hinzufügen.',
    document: 'ist ein Dokument, kein Foto. Bitte das Foto darin als JPEG oder PNG speichern und dieses hinzufügen.',
    'raw-photo': 'ist eine Rohdatei der Kamera. Bitte im Fotoprogramm zu einem JPEG entwickeln und dieses hinzufügen.',
    tiff: 'ist ein TIFF, das Browser nicht zeigen können. Bitte als JPEG oder PNG speichern und dieses hinzufügen.',
    'jpeg-xl':
      'ist eine JPEG-XL-Datei, die die meisten Browser noch nicht zeigen können. Bitte als JPEG speichern und dieses hinzufügen.',
    video: 'ist ein Video. Bitte ein Standbild daraus hinzufügen.',
    archive: 'ist ein Archiv. Bitte auspacken und die Fotos darin hinzufügen.',
    'unknown-format': 'ist kein Foto, das Samelight kennt. Es nimmt JPEG, PNG, WebP, AVIF, GIF und HEIC.',
    damaged: 'ist beschädigt und lässt sich nicht zeigen. Bitte noch einmal vom Telefon oder von der Kamera kopieren.',
    'decoder-not-loaded':
      'wurde nicht geöffnet, weil ein Teil von Samelight nicht geladen werden konnte. Bitte die Verbindung prüfen und erneut hinzufügen.',
    'too-slow':
      'brauchte zu lange zum Öffnen und wurde ausgelassen. Bitte im Fotoprogramm neu speichern und erneut hinzufügen.',
    unreadable:
      'ließ sich nicht lesen. Vielleicht wurde die Datei währenddessen verschoben oder geändert; bitte erneut wählen.',
    'storage-full': 'passt nicht: Auf diesem Gerät ist kein Platz mehr. Bitte Platz schaffen und erneut hinzufügen.',
    'storage-failed':
      'konnte nicht gespeichert werden, weil der Speicher des Browsers nicht geantwortet hat. Bitte erneut hinzufügen.',
  },
};
