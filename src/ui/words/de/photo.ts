import type { Area, Region, Subject, View } from '../../../domain/photo/areas.ts';
import type { photo as english } from '../en/photo.ts';
import { formatNumber } from '../numbers.ts';
import type { Words } from '../translated.ts';

const area: Readonly<Record<Area, string>> = {
  face: 'Gesicht',
  neck: 'Hals',
  chest: 'Dekolleté',
  hands: 'Hände',
  'stretch-marks': 'Dehnungsstreifen',
};

const view: Readonly<Record<View, string>> = {
  front: 'Vorn',
  'right-45': 'Rechts 45°',
  'left-45': 'Links 45°',
  'right-90': 'Rechts 90°',
  'left-90': 'Links 90°',
  right: 'Rechts',
  left: 'Links',
  'close-up': 'Nahaufnahme',
};

const region: Readonly<Record<Region, string>> = {
  forehead: 'Stirn',
  'around-eyes': 'Augenpartie',
  nose: 'Nase',
  'upper-lip': 'Oberlippe',
  'cheek-right': 'Rechte Wange',
  'cheek-left': 'Linke Wange',
  chin: 'Kinn',
  jaw: 'Kiefer',
  abdomen: 'Bauch',
  thigh: 'Oberschenkel',
  hip: 'Hüfte',
  breast: 'Brust',
  back: 'Rücken',
  arm: 'Arm',
  other: 'Andere Stelle',
};

/** Within a phrase only nouns keep their capital. */
const regionInPhrase: Readonly<Partial<Record<Region, string>>> = {
  'cheek-right': 'rechte Wange',
  'cheek-left': 'linke Wange',
  other: 'andere Stelle',
};

/** “1 Foto”, “12 Fotos” */
export const photoCount = (count: number) => (count === 1 ? '1 Foto' : `${formatNumber(count)} Fotos`);

function subject(shown: Subject): string {
  if (shown.view !== 'close-up') return `${area[shown.area]}, ${view[shown.view].toLowerCase()}`;
  if (!shown.region) return `${area[shown.area]}, ${view['close-up']}`;
  return `${area[shown.area]}, ${view['close-up']}, ${regionInPhrase[shown.region] ?? region[shown.region]}`;
}

export const photo: Words<typeof english> = {
  area,
  view,
  region,
  dateSource: {
    person: 'selbst gesetzt',
    exif: 'von der Kamera (EXIF)',
    xmp: 'aus den XMP-Daten des Fotos',
    'file-name': 'aus dem Dateinamen',
    'file-time': 'aus dem Zeitstempel der Datei',
    added: 'nicht bekannt: der Tag, an dem es hinzukam',
  },
  photo: {
    count: photoCount,
    subject,
    name: (date, what, isSample) => `Foto, ${date}, ${what}${isSample ? ', Beispiel' : ''}`,
    area: 'Bereich',
    view: 'Ansicht',
    ownSides: 'Rechts und links sind die Seiten der fotografierten Person selbst.',
    region: 'Stelle',
    person: 'Person',
    me: 'Ich',
    personName: 'Name der Person',
    addPerson: 'Person hinzufügen',
    addOtherPerson: 'Fotos von jemand anderem? Person hinzufügen',
    cancel: 'Abbrechen',
    done: 'Fertig',
    dateCheckTitle: 'Welches Datum stimmt?',
    dateCheck: (photos) => `${photos} mit fraglichem Datum. Das erste Datum gilt im Moment.`,
    noDoubtLeft: 'Alle Daten sind geklärt.',
    keepAllDates: (count) => `Alle ${count} Daten so lassen`,
    showMore: (count) => `Mehr anzeigen (noch ${count})`,
    whichDate: 'Die Quellen widersprechen sich. Wann wurde es aufgenommen?',
    noDate:
      'Die Datei sagt nicht, wann das Foto aufgenommen wurde. Es steht vorerst unter dem Tag, an dem es hinzukam.',
    onlyFileTime:
      'Das Foto selbst sagt nicht, wann es aufgenommen wurde. Die Datei entstand an diesem Tag, wie bei Kopien und Downloads üblich.',
    otherDate: 'Anderes Datum',
    takeDate: 'Dieses Datum verwenden',
  },
};
