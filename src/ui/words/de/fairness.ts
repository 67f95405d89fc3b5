import type { fairness as english } from '../en/fairness.ts';
import { formatNumber } from '../numbers.ts';
import type { Words } from '../translated.ts';
import { found, unchecked } from './causes.ts';

const tenths = (value: number) => formatNumber(value, value < 9.95 ? 1 : 0);

export const fairness: Words<typeof english> = {
  check: {
    yaw: 'Drehung',
    pitch: 'Kinnhöhe',
    roll: 'Neigung',
    distance: 'Entfernung',
    expression: 'Ausdruck',
    exposure: 'Belichtung',
    clipping: 'Überstrahlung',
    'light-direction': 'Lichtrichtung',
    'white-balance': 'Weißabgleich',
    'natural-colour': 'Natürliche Farbe',
    sharpness: 'Schärfe',
    resolution: 'Auflösung',
    framing: 'Ausschnitt',
    'set-up': 'Aufnahmeart',
    timing: 'Zeitpunkt',
  },
  level: { good: 'Gut', care: 'Vorsicht', poor: 'Schlecht', unknown: 'Nicht geprüft' },
  verdict: {
    comparable: 'Vergleichbar',
    care: 'Mit Vorsicht vergleichen',
    'not-comparable': 'Nicht vergleichbar',
    'not-checked': 'Nicht geprüft',
  },
  found,
  unchecked,
  same: {
    yaw: 'Der Kopf ist in beiden Fotos gleich zur Seite gedreht.',
    pitch: 'Das Kinn ist in beiden Fotos gleich gehalten.',
    roll: 'Der Kopf ist in beiden Fotos gleich geneigt.',
    distance: 'Beide Fotos sind aus etwa gleicher Entfernung aufgenommen.',
    expression: 'Das Gesicht ist in beiden Fotos gleich ruhig.',
    exposure: 'Die Haut ist in beiden Fotos etwa gleich hell.',
    clipping: 'In keinem der Fotos ist nennenswert Haut reinweiß oder schwarz.',
    'light-direction': 'Das Licht kommt in beiden Fotos aus etwa derselben Richtung.',
    'white-balance': 'Was seine Farbe behalten müsste, hat in beiden Fotos etwa dieselbe.',
    'natural-colour': 'Die Wangen haben in beiden Fotos eine Farbe, die neutrales Licht der Haut gibt.',
    sharpness: 'Beide Fotos sind etwa gleich scharf.',
    resolution: 'Beide Fotos haben genug Pixel auf der Haut, um feine Veränderungen zu zeigen.',
    framing: 'Was verglichen wird, ist in beiden Fotos zu sehen.',
    'set-up': 'Kamera und Einstellungen gleichen sich, soweit die Dateien es sagen.',
    timing: 'Keines der Fotos entstand, während die Haut nach einer Sitzung heilte.',
  },
  figure: {
    degrees: (value) => `${tenths(value)}°`,
    percent: (value) => `${tenths(value)} %`,
    'face-heights': (value) => `${tenths(value * 100)} % der Gesichtshöhe`,
    stops: (value) => `${formatNumber(value, 2)} Blendenstufen`,
    share: (value) => `${tenths(value * 100)} %`,
    'delta-e': (value) => `ΔE ${tenths(value)}`,
    ratio: (value) => `Verhältnis ${formatNumber(value, 2)}`,
    'px-per-mm': (value) => `${tenths(value)} px je mm`,
    hours: (value) => (Math.abs(value - 1) < 0.05 ? '1 Stunde Abstand' : `${tenths(value)} Stunden Abstand`),
    none: () => '',
  },
  said: {
    different: 'Darin unterscheiden sich die beiden Fotos.',
    comparable: 'Nichts, was geprüft wurde, spricht gegen den Vergleich dieser Fotos.',
    care: (causes) => `Beim Vergleichen zu beachten: ${causes}.`,
    notComparable: (causes) => `Diese Fotos können keine Veränderung der Haut zeigen: ${causes}.`,
    notChecked: (reason, isSome) => {
      const why = reason === '' ? '' : ` (${reason})`;
      return isSome
        ? `Zu wenig ließ sich prüfen${why}, um zu sagen, ob diese Fotos verglichen werden dürfen.`
        : `Nichts davon ließ sich prüfen${why}; ob diese Fotos verglichen werden dürfen, ist also nicht bekannt.`;
    },
    unchecked: (count, all) => `${count} von ${all} Prüfungen waren nicht möglich.`,
  },
  disclosed: {
    lightMatched: 'Licht in allen gezeigten Fotos angeglichen',
    bothMirrored: 'Beide Fotos gespiegelt gezeigt',
    beforeMirrored: 'Vorher-Foto gespiegelt gezeigt',
    afterMirrored: 'Nachher-Foto gespiegelt gezeigt',
  },
};
