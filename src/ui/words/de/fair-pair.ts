import type { Side } from '../../../domain/fairness/check.ts';
import type { fairPair as english } from '../en/fair-pair.ts';
import { formatNumber, formatPixels } from '../numbers.ts';
import type { Words } from '../translated.ts';

const NAME: Readonly<Record<Side, string>> = { before: 'Vorher-Foto', after: 'Nachher-Foto' };

export const fairPair: Words<typeof english> = {
  panel: {
    title: 'Faires Paar',
    fold: 'Schließen: Faires Paar',
    checking: 'Wird geprüft…',
    liningUp: 'Wird ausgerichtet…',
    checkingLong: 'Das Paar wird geprüft. Hier wird das Urteil stehen.',
    afterAligning: 'Das Paar wird geprüft, sobald es ausgerichtet ist.',
    checks: 'Prüfungen',
    show: 'in den Fotos zeigen',
    toGuide: 'So gelingt ein faires Foto',
    copy: 'Einzelheiten kopieren',
    copied: 'Kopiert: Ausrichtung und Prüfungen, als Text.',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt. Bitte die Zwischenablage freigeben und noch einmal versuchen.',
    tryAgain: 'Erneut versuchen',

    lining: 'Ausgerichtet',
    aligning: 'Die Fotos werden von selbst ausgerichtet…',
    cancel: 'Abbrechen',
    cancelled: 'Nicht ausgerichtet: auf Wunsch angehalten.',
    noMatch:
      'Nichts in den beiden Fotos passt zusammen; von selbst ließen sie sich nicht ausrichten. Mit Punkten von Hand geht es.',
    notAligned: 'Noch nicht ausgerichtet: Mitte auf Mitte.',
    notAlignedShort: 'Nicht ausgerichtet',
    checkThisShort: 'Von selbst ausgerichtet: bitte prüfen',
    looksMirroredShort: 'Die Fotos sehen wie Spiegelbilder voneinander aus',
    alignedBy: {
      points: 'Nach selbst gesetzten Punkten.',
      moved: 'Von Hand.',
      face: 'Von selbst, über dem Gesicht.',
      appearance: 'Von selbst, nur nach dem Aussehen.',
    },
    checkThis:
      'Bitte prüfen: von selbst ausgerichtet, aber nicht sicher richtig. Zwischen den Fotos wechseln und sehen, ob dieselben Stellen liegen bleiben.',
    itIsRight: 'Stimmt so',
    byHand: 'Von Hand ausrichten',
    twoPoints:
      'Zwei Punkte passen immer genau, wo sie auch liegen. Beim Blinken zeigt sich, ob das Übrige an seiner Stelle bleibt; ein dritter Punkt zeigt, wie genau sie sind.',
    residual: (valuePx, valueMm) => {
      const pixels = `Im Mittel ${formatPixels(valuePx)} px daneben, in Pixeln des Vorher-Fotos`;
      return valueMm === undefined ? `${pixels}.` : `${pixels}: etwa ${formatNumber(valueMm, 1)} mm im Gesicht.`;
    },
    alignAgain: 'Neu ausrichten',
    aligningAgain: 'Wird neu ausgerichtet…',
    compareOldNew: 'Was liegt besser?',
    old: 'Alt',
    new: 'Neu',
    keepOld: 'Die alte behalten',
    keepNew: 'Die neue nehmen',
    replacesHand:
      'Dieses Paar wurde von Hand ausgerichtet. Die neue Ausrichtung ersetzt das; es lässt sich rückgängig machen.',
    sameAgain: 'Neu ausgerichtet, mit demselben Ergebnis; nichts hat sich geändert.',
    noMatchAgain: 'Nichts in den beiden Fotos passt zusammen; es bleibt, wie es ist.',

    mirrorOffer: (side) =>
      `Die beiden Fotos sehen wie Spiegelbilder voneinander aus. Das ${NAME[side]} kann gespiegelt gezeigt werden; die Datei bleibt, wie sie ist.`,
    unmirrorOffer: (side) =>
      `Die beiden Fotos sehen wie Spiegelbilder voneinander aus. Das ${NAME[side]} muss nicht gespiegelt gezeigt werden.`,
    showMirrored: 'Gespiegelt zeigen',
    showAsTaken: 'Wie aufgenommen zeigen',

    light: 'Licht angleichen',
    lightHelp:
      'Gleicht Helligkeit und Weißabgleich nach einer Regel für beide Fotos aus. Die Dateien bleiben, wie sie sind.',
    lightOn:
      'Helligkeit und Weißabgleich sind in beiden Fotos nach einer Regel ausgeglichen. In Exporten steht das dabei.',
    lightUnknown: 'Verfügbar, sobald das Paar geprüft ist.',
    holdUnmatched: 'Halten, um es ohne zu sehen',

    faces: 'Gesichter',
    severalFaces: (side, count) => `${count} Gesichter im ${NAME[side]}.`,
    chooseFace: (side) => `Gesicht im ${NAME[side]} wählen`,
    chooseFaceHelp: 'Das gemeinte Gesicht antippen, im Foto oder hier.',
    face: (place) => `Gesicht ${place}`,
    faceUsed: (place) => `Gesicht ${place}, jetzt verwendet`,
    facesFailed: 'Die Gesichter in diesem Foto wurden nicht wiedergefunden.',
    findingFaces: 'Gesichter werden gesucht…',
    cancelFace: 'So lassen',
  },
  failure: {
    'not-loaded':
      'Die Teile von Samelight, die Fotos betrachten, konnten nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.',
    'missing-original': 'Das Original eines Fotos fehlt in diesem Browser; deshalb ging es nicht.',
    damaged: 'Die Datei eines Fotos lässt sich nicht lesen; sie ist vielleicht beschädigt.',
    failed:
      'Beim Betrachten der Fotos ging etwas schief. Bitte noch einmal versuchen; wenn es dabei bleibt, von Hand ausrichten.',
  },
  lightRefusal: {
    'no-reference':
      'Hier nicht möglich: in beiden Fotos ist nichts zu sehen, das seine Farbe behält, wie das Weiß der Augen oder die Wand dahinter.',
    implausible: 'Hier nicht möglich: die Fotos unterscheiden sich stärker, als es sich durch Licht erklären lässt.',
    'would-clip': 'Hier nicht möglich: Haut, die jetzt zu sehen ist, würde überstrahlt.',
  },
};
