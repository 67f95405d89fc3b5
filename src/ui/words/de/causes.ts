import type { NamedPhoto } from '../en/causes.ts';
import type { fairness as english } from '../en/fairness.ts';
import type { Words } from '../translated.ts';

type CauseWords = Words<typeof english>['found']['tilted'];

interface PhotoName {
  readonly named: string;
  readonly in: string;
  readonly the: string;
  readonly tag: string;
  readonly other: NamedPhoto;
}

const NAME: Readonly<Record<NamedPhoto, PhotoName>> = {
  before: { named: 'Vorher-Foto', in: 'im Vorher-Foto', the: 'das Vorher-Foto', tag: 'Vorher', other: 'after' },
  after: { named: 'Nachher-Foto', in: 'im Nachher-Foto', the: 'das Nachher-Foto', tag: 'Nachher', other: 'before' },
  earlier: {
    named: 'früheres Foto',
    in: 'im früheren Foto',
    the: 'das frühere Foto',
    tag: 'früheres Foto',
    other: 'new',
  },
  new: { named: 'neues Foto', in: 'im neuen Foto', the: 'das neue Foto', tag: 'neues Foto', other: 'earlier' },
};
type Side = NamedPhoto | undefined;
const at = (side: Side) => (side ? ` (${NAME[side].tag})` : '');
const inOne = (side: Side) => (side ? NAME[side].in : 'in einem der Fotos');
const inOther = (side: Side) => (side ? inOne(NAME[side].other) : 'im anderen');
const the = (side: Side) => (side ? NAME[side].the : 'eines der Fotos');
const theOther = (side: Side) => (side ? the(NAME[side].other) : 'das andere');
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const named = (side: Side) => (side ? NAME[side].named : 'ein Foto');
/** For what both photos can have. */
const taken = (side: Side) => (side ? `${begin(the(side))} entstand` : 'Beide Fotos entstanden');
const isPast = (side: Side) => side === 'before' || side === 'earlier';

function remedyFor(side: Side, retake: string): string {
  return isPast(side) ? 'Wenn es eines gibt, ein anderes Vorher-Foto wählen.' : retake;
}

const turned = (way: string): CauseWords => ({
  short: () => `Kopf weiter nach ${way}s gedreht`,
  cause: () => `Im Nachher-Foto ist der Kopf weiter zur ${way}en Seite der Person gedreht als im Vorher-Foto.`,
  remedy: (side) => `Neu aufnehmen, den Kopf wie ${inOther(side ?? 'after')} gedreht.`,
});

const chin = (way: string): CauseWords => ({
  short: () => `Kinn ${way}`,
  cause: () => `Im Nachher-Foto ist das Kinn ${way} als im Vorher-Foto.`,
  remedy: (side) => `Neu aufnehmen, die Kamera wie ${inOther(side ?? 'after')} auf Augenhöhe.`,
});

const SAME_LAMP = 'Besser noch: bei gleichem Licht neu aufnehmen.';

const cast = (hue: string, remedy: string): CauseWords => ({
  short: (side) => `${named(side)} ${hue}`,
  cause: (side) => `Was seine Farbe behalten müsste, ist ${inOne(side)} ${hue} als ${inOther(side)}.`,
  remedy: () => `„Licht angleichen“ kann das in beiden Fotos ausgleichen. ${remedy}`,
});

const afterSession = (side: Side) =>
  isPast(side)
    ? 'Ein Vorher-Foto aus der Zeit vor der Sitzung wählen.'
    : 'Ab vier Wochen nach der Sitzung noch einmal vergleichen.';

export const found: Words<typeof english>['found'] = {
  'turned-left': turned('link'),
  'turned-right': turned('recht'),
  'chin-up': chin('höher'),
  'chin-down': chin('tiefer'),
  tilted: {
    short: () => 'Kopf geneigt',
    cause: () => 'Der Kopf ist in den beiden Fotos verschieden geneigt.',
    remedy: () => 'Nichts zu tun: beim Ausrichten werden die Fotos gedreht, bis die Augen aufeinanderliegen.',
  },
  nearer: {
    short: (side) => `${named(side)} aus größerer Nähe`,
    cause: (side) =>
      `${begin(the(side))} ist aus größerer Nähe aufgenommen als ${theOther(side)}: das macht die Nase breiter und das Gesicht schmaler.`,
    remedy: () => 'Aus gleicher Entfernung neu aufnehmen, mit demselben Objektiv und ohne Zoom.',
  },
  'mouth-open': {
    short: (side) => `Mund weiter offen${at(side)}`,
    cause: (side) => `Der Mund ist ${inOne(side)} weiter offen als ${inOther(side)}.`,
    remedy: (side) => remedyFor(side, 'Mit geschlossenen Lippen und ruhigem Gesicht neu aufnehmen.'),
  },
  'mouth-corners': {
    short: (side) => `mehr Lächeln${at(side)}`,
    cause: (side) => `Die Mundwinkel sind ${inOne(side)} höher als ${inOther(side)}, wie bei einem Lächeln.`,
    remedy: (side) => remedyFor(side, 'Mit ruhigem Gesicht neu aufnehmen.'),
  },
  eyes: {
    short: (side) => `Augen weiter offen${at(side)}`,
    cause: (side) => `Die Augen sind ${inOne(side)} weiter offen als ${inOther(side)}.`,
    remedy: () => 'Mit offenen Augen wie sonst und Blick in die Kamera neu aufnehmen.',
  },
  brows: {
    short: (side) => `Brauen gehoben${at(side)}`,
    cause: (side) => `Die Brauen sind ${inOne(side)} höher gezogen als ${inOther(side)}.`,
    remedy: (side) => remedyFor(side, 'Mit ruhiger Stirn neu aufnehmen.'),
  },
  brighter: {
    short: (side) => `${named(side)} heller`,
    cause: (side) => `Die Haut ist ${inOne(side)} heller als ${inOther(side)}.`,
    remedy: () => `„Licht angleichen“ kann das in beiden Fotos ausgleichen. ${SAME_LAMP}`,
  },
  'burnt-out': {
    short: (side) => `Haut überstrahlt${at(side)}`,
    cause: (side) => `Teile der Haut sind ${inOne(side)} reinweiß; darin ist nichts zu erkennen.`,
    remedy: (side) =>
      remedyFor(
        side,
        'Bei weicherem Licht neu aufnehmen, oder die hellste Haut antippen, damit das Telefon darauf belichtet.',
      ),
  },
  drowned: {
    short: (side) => `Haut im Schatten verloren${at(side)}`,
    cause: (side) => `Teile der Haut sind ${inOne(side)} fast schwarz; darin ist nichts zu erkennen.`,
    remedy: (side) => remedyFor(side, 'Mit mehr Licht von vorn neu aufnehmen.'),
  },
  'other-light-side': {
    short: () => 'Licht von der anderen Seite',
    cause: () => 'In einem Foto kommt das Licht von links, im anderen von rechts.',
    remedy: () => 'Demselben Fenster zugewandt neu aufnehmen.',
  },
  'other-light-height': {
    short: () => 'Licht aus anderer Richtung',
    cause: () => 'Das Licht kommt in den beiden Fotos nicht aus derselben Richtung.',
    remedy: () => 'Am selben Ort neu aufnehmen, demselben Fenster oder derselben Lampe zugewandt.',
  },
  'one-cheek-darker': {
    short: () => 'eine Wange mehr im Schatten',
    cause: () => 'Der Schatten zwischen den Wangen ist in den beiden Fotos nicht derselbe.',
    remedy: (side) =>
      remedyFor(side, 'Dem Licht zugewandt neu aufnehmen, damit beide Wangen gleich viel davon bekommen.'),
  },
  warmer: cast('wärmer (gelblicher)', SAME_LAMP),
  cooler: cast('kühler (bläulicher)', SAME_LAMP),
  greener: cast('grünlicher', 'Besser noch: abseits von Pflanzen und farbigen Wänden neu aufnehmen.'),
  pinker: cast('rosiger', 'Besser noch: abseits von farbigen Wänden und Vorhängen neu aufnehmen.'),
  unnatural: {
    short: (side) => `ungewöhnliche Hautfarbe${at(side)}`,
    cause: (side) => `Die Wangen haben ${inOne(side)} eine Farbe, die neutrales Licht der Haut selten gibt.`,
    remedy: (side) => remedyFor(side, 'Bei Tageslicht neu aufnehmen, abseits von farbigen Wänden und Lampen.'),
  },
  blurred: {
    short: (side) => `${named(side)} weniger scharf`,
    cause: (side) => `${begin(the(side))} zeigt weniger feine Einzelheiten als ${theOther(side)}.`,
    remedy: (side) =>
      remedyFor(side, 'Linse putzen, ruhig halten, zum Scharfstellen die Haut antippen und neu aufnehmen.'),
  },
  'few-pixels': {
    short: (side) => `wenige Pixel${at(side)}`,
    cause: (side) =>
      `${begin(the(side))} hat wenige Pixel auf der Haut; die feinsten Veränderungen gehen dazwischen verloren.`,
    remedy: (side) =>
      remedyFor(
        side,
        'Das Original aus der Kamera verwenden, oder neu aufnehmen, sodass das Gesicht mehr vom Bild füllt.',
      ),
  },
  'cut-off': {
    short: (side) => (side ? `Gesicht angeschnitten${at(side)}` : 'anderer Bildausschnitt'),
    cause: (side) =>
      side
        ? `Ein Teil des Gesichts liegt außerhalb des Bildes${at(side)}.`
        : 'Ein Teil dessen, was ein Foto zeigt, liegt außerhalb des anderen.',
    remedy: (side) =>
      side
        ? remedyFor(side, 'Neu aufnehmen, das ganze Gesicht im Bild und ein wenig Platz darum.')
        : 'Aus gleicher Entfernung neu aufnehmen, mit derselben Körperstelle im Bild.',
  },
  edited: {
    short: (side) => (side ? `${named(side)} bearbeitet` : 'beide Fotos bearbeitet'),
    cause: (side) =>
      `${side ? `${begin(the(side))} wurde` : 'Beide Fotos wurden'} von einem Bildbearbeitungsprogramm gespeichert, das die Haut verändert haben kann.`,
    remedy: () => 'Das unbearbeitete Original aus der Kamera verwenden.',
  },
  'other-camera': {
    short: () => 'andere Kamera',
    cause: () => 'Die Fotos stammen aus verschiedenen Kameras, und jede gibt Haut auf ihre Weise wieder.',
    remedy: () => 'Mit derselben Kamera neu aufnehmen.',
  },
  'other-lens': {
    short: () => 'anderes Objektiv',
    cause: () => 'Die Fotos sind mit verschiedenen Objektiven aufgenommen; das verändert die Form eines Gesichts.',
    remedy: () => 'Mit demselben Objektiv aus gleicher Entfernung neu aufnehmen.',
  },
  'other-flash': {
    short: () => 'Blitz nur in einem Foto',
    cause: () => 'Ein Foto ist mit Blitz aufgenommen, das andere ohne.',
    remedy: () => 'Mit dem Blitz wie im Vorher-Foto neu aufnehmen.',
  },
  'other-hours': {
    short: () => 'andere Tageszeit',
    cause: () =>
      'Die Fotos sind zu verschiedenen Tageszeiten aufgenommen; Tageslicht und Haut ändern sich binnen Stunden.',
    remedy: () => 'Etwa zur selben Tageszeit neu aufnehmen.',
  },
  healing: {
    // As in English: skin that heals is nowhere called an "after".
    short: (side) => `noch in Heilung${side === 'after' ? '' : at(side)}`,
    cause: (side) =>
      `${side === 'after' ? 'Eines der Fotos entstand' : taken(side)} innerhalb von sieben Tagen nach einer Sitzung; das zeigt Heilung, kein Ergebnis.`,
    remedy: afterSession,
  },
  early: {
    short: (side) => `früh nach einer Sitzung${at(side)}`,
    cause: (side) => `${taken(side)} weniger als vier Wochen nach einer Sitzung, während die Haut sich noch verändert.`,
    remedy: afterSession,
  },
};

export const unchecked: Words<typeof english>['unchecked'] = {
  'no-face': {
    short: (side) => `kein Gesicht gefunden${at(side)}`,
    cause: (side) => `Nicht zu prüfen: ${side ? inOne(side) : 'in den Fotos'} wurde kein Gesicht gefunden.`,
    remedy: () => 'Dazu müssen beide Augen, Nase und Mund zu sehen sein.',
  },
  'no-skin': {
    short: (side) => `keine Haut gefunden${at(side)}`,
    cause: (side) => `Nicht zu prüfen: ${side ? inOne(side) : 'in den Fotos'} hat kaum etwas die Farbe von Haut.`,
    remedy: () => 'Dazu muss Haut einen guten Teil des Bildes füllen.',
  },
  'no-reference': {
    short: () => 'kein Maßstab für Farbe',
    cause: () => 'Nicht zu prüfen: keines der Fotos zeigt genug von etwas, das seine Farbe behält.',
    remedy: () => 'Eine Graukarte oder dieselbe Wand hinter dem Kopf würde es erlauben.',
  },
  'no-metadata': {
    short: (side) => `keine Kameradaten${at(side)}`,
    cause: (side) =>
      `Nicht zu prüfen: ${side ? `die Datei (${NAME[side].tag}) sagt` : 'die Dateien sagen'} nicht, wie aufgenommen wurde.`,
    remedy: () => 'Originale aus der Kamera sagen es; Messenger und Bildschirmfotos verlieren es.',
  },
  'no-sessions': {
    short: () => 'keine Sitzungen eingetragen',
    cause: () => 'Nicht zu prüfen: es sind keine Sitzungen eingetragen.',
    remedy: () => 'Mit den Tagen der Sitzungen lassen sich Fotos der Heilung von Ergebnissen unterscheiden.',
  },
  'not-lined-up': {
    short: () => 'nicht ausgerichtet',
    cause: () => 'Nicht zu prüfen: die Fotos sind noch nicht ausgerichtet.',
    remedy: () => 'Zuerst ausrichten.',
  },
  'cannot-tell': {
    short: (side) => `nicht messbar${at(side)}`,
    cause: (side) => `Nicht zu prüfen: ${side ? inOne(side) : 'in diesen Fotos'} ist es nicht verlässlich zu messen.`,
    remedy: () => 'Nach Augenmaß urteilen.',
  },
};
