import type { results as english } from '../../en/guide/results.ts';
import type { Words } from '../../translated.ts';

export const results: Words<typeof english> = {
  title: 'Ergebnisse im Lauf der Zeit',
  summary: 'Wann etwas zu sehen ist, wann es zu früh ist und wie sich eine Reihe von Sitzungen verteilt.',
  sections: {
    phases: {
      heading: 'Fünf Phasen',
      text: ['Gezählt wird ab der jüngsten Sitzung. In einer Reihe beginnt die Zählung mit jeder Sitzung neu.'],
      caption: 'Tage seit der jüngsten Sitzung.',
      labels: [
        'Ausgangszustand, vor der ersten Sitzung: damit wird alles verglichen',
        'Heilung, Tage 0 bis 7: Rötung und Schwellung, die auch Falten glättet',
        'Früh, ab Tag 8: die Struktur beginnt glatter auszusehen',
        'Kurzfristig, ab Tag 28: schwächere Falten, gleichmäßigere Struktur; Flecken und Narben beginnen zu verblassen',
        'Langfristig, ab Tag 90: Festigkeit und Elastizität',
      ],
    },
    glow: {
      heading: 'Das Strahlen ist nicht das Ergebnis',
      text: [
        'In der ersten Woche polstert die Schwellung die Haut auf und verdeckt Falten. Ein Foto aus diesen Tagen neben einem Ausgangsfoto zeigt die Schwellung. Samelight nennt es nie ein Nachher und führt es getrennt als Heilung.',
      ],
    },
    judge: {
      heading: 'Wann zu urteilen ist',
      text: [
        'Frühestens nach drei Monaten, besser nach sechs bis zwölf. In einer Studie zu alternder Gesichtshaut mit vier Sitzungen im Abstand von 30 Tagen gab es an Tag 90 eine Verbesserung und an Tag 150 eine größere.',
        'Keine messbare Veränderung ist auch ein Befund, und ein ehrlicher.',
      ],
    },
    series: {
      heading: 'Wie sich Sitzungen verteilen',
      text: [
        'Üblich sind drei bis sechs Sitzungen im Abstand von vier bis sechs Wochen; danach sollen einzelne in regelmäßigen Abständen erhalten, was erreicht wurde.',
        'Bei Aknenarben schnitten in einer Studie von 2024 vier Wochen Abstand besser ab als zwei. Für Hals und Dekolleté wurden zwei bis vier Wochen verwendet, mit wenigen Belegen. Für Dehnungsstreifen nennen Hersteller drei Sitzungen im Abstand von vier Wochen.',
      ],
      caption:
        'Sitzungen (Balken) und Fotos (Punkte): vor jeder Sitzung, vier Wochen danach, dann 3, 6 und 12 Monate nach der letzten.',
      labels: ['Sitzungen', 'Fotos'],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'PubMed Central, Artikel PMC6122507: alternde Gesichtshaut, vier Sitzungen.',
    'Minutilli und andere, Journal of Drugs in Dermatology, 2024: Aknenarben.',
    'Pajak und andere, 2022: Hals und Dekolleté.',
  ],
};
