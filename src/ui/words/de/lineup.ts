import type { lineUp as english } from '../en/lineup.ts';
import { formatPixels } from '../numbers.ts';
import type { Words } from '../translated.ts';

export const lineUp: Words<typeof english> = {
  lineUp: {
    title: 'Ausrichten',
    way: 'Art des Ausrichtens',
    points: 'Punkte',
    move: 'Verschieben',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Zurücksetzen',
    cancel: 'Abbrechen',
    save: 'Speichern',

    list: 'Punkte',
    addPoint: 'Punkt hinzufügen',
    remove: 'Entfernen',
    removePoint: (number) => `Punkt ${number} entfernen`,
    pointOn: (number, side, xPx, yPx) =>
      `Punkt ${number} auf dem ${side}-Foto: ${xPx}, ${yPx} px. Pfeiltasten verschieben ihn.`,
    pointMissing: (number, side) => `Punkt ${number} auf dem ${side}-Foto: fehlt noch. Drücken setzt ihn in die Mitte.`,
    notYet: 'fehlt noch',
    place: (xPx, yPx) => `${xPx}, ${yPx}`,
    number: 'Punkt',
    before: 'Vorher',
    after: 'Nachher',
    away: 'Abstand',
    awayPx: (value) => `${formatPixels(value)} px`,
    worst: 'passt am wenigsten',
    hintFirst:
      'Auf beiden Fotos dieselbe Stelle markieren, etwa einen Augenwinkel oder ein Muttermal: erst auf dem einen antippen, dann auf dem anderen.',
    hintSecond: 'Eine weitere Stelle, weit von der ersten entfernt, richtet die Fotos aus.',
    hintOpen: (number, side) => `Jetzt Punkt ${number} auf dem ${side}-Foto markieren.`,
    hintMore: 'Weitere, gut verteilte Punkte machen es genauer. Zum Verbessern einen Punkt ziehen.',
    residual: (value, pairs) =>
      pairs === 2
        ? 'Zwei Punkte passen immer genau; erst ein dritter zeigt, wie genau sie sind.'
        : `Im Mittel ${formatPixels(value)} px daneben, in Pixeln des Vorher-Fotos.`,
    resumed: 'Das hier war noch nicht gespeichert. Es ist, wie es war.',
    beginAnew: 'Neu beginnen',
    samePlace: 'Diese Punkte liegen auf derselben Stelle. Bitte eine weiter entfernte Stelle markieren.',

    moveHint:
      'Das Nachher-Foto über das Vorher-Foto ziehen. Zwei Finger oder die beiden Griffe drehen es und ändern seine Größe.',
    opacity: 'Nachher-Foto',
    right: 'Rechts (px)',
    down: 'Unten (px)',
    angle: 'Drehung (°)',
    scale: 'Größe (%)',
    turnHandle: 'Drehen',
    scaleHandle: 'Größe ändern',
  },
};
