import type { ExportFormat } from '../../../domain/collage/collage.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import type { collage as english } from '../en/collage.ts';
import { formatBytes, formatList, formatNumber } from '../numbers.ts';
import type { Words } from '../translated.ts';
import { photoCount } from './photo.ts';

type Collage = Words<typeof english>;

/** “Foto 2 ist”, “Fotos 2 und 3 sind”, “12 Fotos sind” */
function photosAt(numbers: readonly number[], one: string, many: string): string {
  if (numbers.length > 5) return `${photoCount(numbers.length)} ${many}`;
  const which = formatList(numbers.map(String));
  return numbers.length === 1 ? `Foto ${which} ${one}` : `Fotos ${which} ${many}`;
}

const format: Collage['format'] = {
  jpeg: { name: 'JPEG', note: 'Eine kleine Datei, die sich überall öffnen lässt.' },
  png: { name: 'PNG', note: 'Jedes Pixel genau wie gezeigt; eine große Datei.' },
  webp: { name: 'WebP', note: 'Kleiner als JPEG; manche älteren Programme können es nicht öffnen.' },
};

const option: Collage['option'] = {
  layout: 'Anordnung',
  photos: 'Fotos',
  page: 'Seite',
  text: 'Text',
  cell: 'Feld',
  oneCrop: 'Ein Ausschnitt für alle',
  oneCropHelp: 'Wird ein Foto verschoben oder vergrößert, geschieht allen dasselbe.',
  choosePhotos: 'Fotos wählen',
  sortByDate: 'Nach Datum ordnen',
  stripOrder: 'Ein Streifen zeigt die Fotos in der Reihenfolge ihrer Aufnahme.',
  tooMany: (count) =>
    `${photoCount(count)} ${count === 1 ? 'hat' : 'haben'} in dieser Anordnung keinen Platz. Raster und Streifen zeigen alle.`,
  switchToGrid: 'Raster verwenden',
  format: 'Format',
  width: 'Breite (px)',
  height: 'Höhe (px)',
  background: 'Hintergrund',
  ownColour: 'Eigene Farbe',
  colourHelp: 'Sechs Stellen nach #, etwa #f0ede8.',
  colourError: 'Eine Farbe besteht aus # und sechs Ziffern oder Buchstaben von a bis f.',
  pickColour: 'Farbe aussuchen',
  spacing: 'Abstand',
  file: 'Datei',
  captions: 'Beschriftung unter den Fotos',
  captionDate: 'Datum',
  captionDays: 'Tage seit dem ersten',
  captionText: 'Eigene Worte',
  checkingFairness: (done, total) => `Es wird geprüft, ob sich die Fotos vergleichen lassen: ${done} von ${total}.`,
  writtenOnPage: 'Auf der Seite steht',
  verdictLine: 'Zeile „Faires Paar“',
  verdictFull: 'Ganz',
  verdictShort: 'Kurz',
  verdictHelp:
    'Jede Collage sagt, ob ihre Fotos verglichen werden können. Die Zeile lässt sich kürzen, nicht weglassen.',
  matchLight: 'Licht angleichen',
  matchLightHelp:
    'Gleicht Helligkeit und Weißabgleich nach einer Regel für alle Fotos aus; eine Zeile auf der Seite sagt es.',
  heading: 'Titel',
  watermark: 'Wasserzeichen',
  watermarkHelp: 'Klein, in der Ecke jedes Fotos.',
};

const cell: Collage['cell'] = {
  cell: (place) => `Feld ${place}`,
  name: (place, photo) => `Feld ${place}: ${photo}`,
  empty: (place) => `Feld ${place}: leer. Foto hinzufügen`,
  withoutPhoto: (place, why) => `Feld ${place}: ${why} Ein anderes wählen`,
  addPhoto: 'Foto hinzufügen',
  goneHere: 'Dieses Foto ist nicht mehr in der Bibliothek.',
  unreadableHere: 'Dieses Foto lässt sich nicht lesen.',
  keys: 'Pfeiltasten verschieben das Bild im Feld, Plus und Minus ändern den Zoom, 0 zeigt so viel wie möglich.',
  zoom: 'Zoom',
  zoomed: (zoom) => `Zoom ${formatNumber(zoom, 1)}-fach`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  reset: 'So viel wie möglich zeigen',
  replace: 'Anderes Foto verwenden',
  earlier: 'Weiter nach vorn',
  later: 'Weiter nach hinten',
  swap: 'Die beiden Fotos tauschen',
  removeCell: 'Aus der Collage nehmen',
  lineUp: (first) => `Am Foto vom ${first} ausrichten`,
  lineUpAgain: 'Neu ausrichten',
  notLinedUp: 'noch nicht ausgerichtet',
  lineUpFirst: 'Ausrichten',
  notLinedUpLong: (places, reference) =>
    `${photosAt(places, 'ist', 'sind')} noch nicht an dem vom ${reference} ausgerichtet.`,
  words: 'Worte unter diesem Foto',
  notCovered: (places) =>
    `${photosAt(places, 'reicht', 'reichen')} nicht bis zum Rand ${places.length === 1 ? 'seines Felds' : 'ihrer Felder'}.`,
  fill: 'Felder füllen',
  more: (place) => `Mehr zu Foto ${place}`,
  order: 'Fotos in ihrer Reihenfolge',
};

const sizeWords = ({ width, height }: Size) => `${width} × ${height} px`;

const notSaved = {
  full: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Bitte Platz schaffen und erneut versuchen.',
  stale: 'Nicht gespeichert: Ein anderer Tab hat diese Collage geändert.',
  failed: 'Nicht gespeichert: Der Speicher des Browsers hat nicht geantwortet.',
};

const exporting: Collage['exporting'] = {
  title: 'Exportieren',
  running: 'Das Bild wird gemacht',
  count: (done, total) =>
    total > 1 && done >= total - 1
      ? `${total - 1} von ${total - 1} Fotos, die Datei wird geschrieben`
      : `${done} von ${total - 1} Fotos`,
  cancel: 'Abbrechen',
  doneTitle: 'Exportiert',
  done: 'Das Bild liegt bei den Downloads.',
  details: (name, size, bytes) => `${name} · ${sizeWords(size)} · ${formatBytes(bytes)}`,
  clean: 'Es enthält weder Ort noch Kamera noch andere Angaben der Fotos.',
  picture: 'Das exportierte Bild',
  share: 'Teilen',
  again: 'Noch einmal herunterladen',
  close: 'Fertig',
  failedTitle: 'Das Bild wurde nicht gemacht',
  noPhotos: 'Bitte zuerst ein Foto wählen: eine Collage ohne Fotos wäre eine leere Seite.',
  as: (one: ExportFormat) => `Als ${format[one].name} exportieren`,
  smaller: (size) => `Mit ${sizeWords(size)} exportieren`,
  shareFailed: 'Das andere Programm hat das Bild nicht angenommen. Es liegt bei den Downloads.',
};

const failure: Collage['failure'] = {
  'too-large-for-browser': 'Ein so großes Bild kann dieser Browser nicht zeichnen. Mit einer kleineren Seite geht es.',
  'format-not-written':
    'Dieser Browser kann keine WebP-Dateien schreiben. JPEG ist bei den meisten Fotos ebenso klein; PNG behält jedes Pixel.',
  'missing-original':
    'Das Original eines Fotos fehlt im Speicher dieses Browsers. Das Foto aus der Collage nehmen oder aus einer Sicherung wiederherstellen.',
  'decoder-not-loaded':
    'Ein Teil von Samelight konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
  damaged: 'Ein Foto ließ sich nicht lesen. Es aus der Collage nehmen oder aus seiner Datei neu hinzufügen.',
};

export const collage: Collage = {
  composer: {
    title: 'Collage',
    allCollages: 'Alle Collagen',
    newCollage: 'Neue Collage',
    opening: 'Wird geöffnet…',
    emptyTitle: 'Fotos nebeneinander in einem Bild',
    empty:
      'Sobald die Bibliothek Fotos hat, lassen sie sich hier zusammenstellen und als ein Bild speichern, zum Aufheben oder Teilen.',
    onePhoto:
      'Eine Collage beginnt mit zwei Fotos. Ein weiteres von derselben Stelle hinzufügen oder mit dem einen beginnen.',
    beginAnyway: 'Mit einem Foto beginnen',
    toLibrary: 'Zur Bibliothek',
    missingTitle: 'Diese Collage ist nicht hier',
    missing:
      'Vielleicht wurde sie entfernt oder in einem anderen Browser gemacht. Die Fotos sind davon nicht betroffen.',
    startTitle: 'Collagen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    options: 'Optionen',
    drawing: 'Die Vorschau wird gezeichnet…',
    export: 'Exportieren',
    more: (title) => `Mehr zu ${title}`,
    remove: 'Entfernen',
    tryAgain: 'Erneut versuchen',
    keepCopy: 'Meine als Kopie behalten',
  },
  layout: {
    'pair-across': 'Paar nebeneinander',
    'pair-down': 'Paar untereinander',
    three: 'Drei',
    'two-by-two': '2 × 2',
    grid: 'Raster',
    strip: 'Zeitstreifen',
  },
  page: { square: 'Quadrat', '4:5': '4:5', '9:16': '9:16', '16:9': '16:9', a4: 'A4', custom: 'Eigenes' },
  format,
  option,
  background: {
    white: 'Weiß',
    lightGrey: 'Hellgrau',
    midGrey: 'Mittelgrau',
    darkGrey: 'Dunkelgrau',
    black: 'Schwarz',
  },
  cell,
  picker: {
    many: 'Fotos der Collage',
    one: 'Foto wählen',
    series: 'Zeigen',
    allPhotos: (count) => `Alle Fotos (${count})`,
    seriesOf: (name, count) => `${name} (${count})`,
    take: (count) => (count === 0 ? 'Fotos wählen' : `${photoCount(count)} verwenden`),
    cancel: 'Abbrechen',
    most: (most) => `Eine Collage fasst bis zu ${most} Fotos.`,
    chosen: (count) =>
      count === 0 ? 'Noch keine gewählt' : `${photoCount(count)} gewählt, in der Reihenfolge der Nummern`,
    place: (place) => `, gewählt als Nummer ${place}`,
  },
  caption: {
    daysSinceFirst: (days) => (days === 0 ? 'Erster Tag' : days === 1 ? '1 Tag später' : `${days} Tage später`),
    healing: (text) => (text === '' || /\bnachher\b/iu.test(text) ? 'Heilung' : `Heilung: ${text}`),
    counted: (having, others, notChecked) =>
      ` (${having} von ${others} mit dem ersten${notChecked > 0 ? `; ${notChecked} nicht geprüft` : ''})`,
    mirrored: (mirrored, shown) =>
      mirrored === shown ? 'Alle Fotos gespiegelt gezeigt' : `${mirrored} von ${shown} Fotos gespiegelt gezeigt`,
  },
  save: {
    untouched: 'Wird bei der ersten Änderung gespeichert',
    saving: 'Wird gespeichert…',
    saved: 'Gespeichert',
    failed: (reason) => notSaved[reason],
  },
  exporting,
  failure,
  photoFailure: {
    which: (date, fileName) => `Das Foto vom ${date} (${fileName})`,
    missing: (which) =>
      `${which} fehlt im Speicher dieses Browsers. Es aus der Collage nehmen oder aus einer Sicherung wiederherstellen.`,
    damaged: (which) =>
      `${which} ließ sich nicht lesen. Es aus der Collage nehmen oder aus seiner Datei neu hinzufügen.`,
  },
  list: {
    withoutPhotos: 'Collage ohne Fotos',
    days: (first, last) => `${first} bis ${last}`,
    facts: (arranged, photos, changed) => `${arranged} · ${photoCount(photos)} · geändert ${changed}`,
  },
};
