import type { preparing as english } from '../../en/guide/preparing.ts';
import type { Words } from '../../translated.ts';

export const preparing: Words<typeof english> = {
  title: 'Vorbereiten',
  summary: 'Mit wem zu sprechen ist, welche Fragen zu klären sind und was die Haut in den Tagen davor braucht.',
  sections: {
    talk: {
      heading: 'Zuerst ein Gespräch',
      text: [
        'Vor dem Beginn einer Behandlung mit einer Hautärztin, einem Hautarzt oder einer anderen Fachperson sprechen, auch vor dem Needling zu Hause. Jede Erkrankung, jedes Medikament und jede Allergie nennen, auch wenn sie mit Haut nichts zu tun zu haben scheinen.',
      ],
    },
    questions: {
      heading: 'Vorher zu klärende Fragen',
      text: [
        'Lautet auch nur eine Antwort ja, vor der Behandlung die Fachperson fragen. Das muss kein Nein bedeuten; es bedeutet, dass jemand mit Fachwissen entscheiden sollte.',
      ],
      points: [
        'Ist die Haut an der vorgesehenen Stelle infiziert oder entzündet?',
        'Gibt es aktive, vor allem schwere Akne?',
        'Gibt es andere Erkrankungen oder Allergien?',
      ],
      said: [
        'Lippenherpes, jetzt oder früher',
        'Neigung zu wulstigen Narben (Keloiden)',
        'Eine Gerinnungsstörung oder Mittel gegen Blutgerinnung',
        'Schlecht eingestellter Diabetes',
        'Hautkrebs oder raue Sonnenschäden (Keratosen) im Bereich',
        'Chemo- oder Strahlentherapie',
        'Schwangerschaft',
        'Frischer Sonnenbrand',
        'Eine Metallallergie',
        'Isotretinoin: der Beipackzettel nennt sechs Monate Abstand, Fachgruppen fanden seit 2017 kaum Belege für das Warten',
        'Filler oder Botulinumtoxin in der Nähe: die Ratschläge reichen von zwei Wochen bis zwölf Monate',
      ],
    },
    weeks: {
      heading: 'Die Wochen und Tage davor',
      text: ['Ruhige, geschützte Haut verträgt die Behandlung am besten.'],
      points: [
        'In den Wochen davor: sanft reinigen, mit Feuchtigkeit pflegen und mit Breitband-Sonnenschutz schützen.',
        'Einige Tage davor: keine Retinoide, Peelings oder andere Reizstoffe. Die Quellen beginnen bei zwei Tagen; fünf sind vorsichtig gewählt.',
        'Starke Sonne meiden.',
      ],
      caption: 'Rückwärts gezählt von der Sitzung.',
      labels: [
        'Sanfte Pflege und Sonnenschutz',
        'Keine Retinoide, Peelings oder Reizstoffe',
        'Die Sitzung: saubere Haut, zuerst die Fotos',
      ],
    },
    day: {
      heading: 'Am Tag selbst',
      text: [
        'Mit sauberer Haut und ohne Make-up kommen. Die Fotos des Anfangs, die Ausgangsfotos, vor jeder Betäubungscreme aufnehmen, denn sie verändert das Aussehen der Haut.',
        'Zwei oder drei Aufnahmen jeder Ansicht sind die Minute wert. Der Ausgangszustand lässt sich nie mehr nachholen.',
      ],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'Isotretinoin: Beipackzettel; Empfehlungen von Fachgruppen, 2017 bis 2024.',
  ],
};
