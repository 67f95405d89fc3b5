import type { safety as english } from '../../en/guide/safety.ts';
import type { Words } from '../../translated.ts';

export const safety: Words<typeof english> = {
  title: 'Sicherheit',
  summary:
    'Wann zuerst zu fragen ist, was bei Geräten für zu Hause und bei Radiofrequenz anders ist und welche Zeichen ein Grund zum Anrufen sind.',
  sections: {
    first: {
      heading: 'Wann zuerst zu fragen ist',
      text: [
        'Nicht auf infizierter oder entzündeter Haut, nicht auf schwerer Akne und nicht, bevor eine Fachperson von Erkrankungen, Medikamenten und Allergien gehört hat. Die Liste der Fragen steht unter „Vorbereiten“.',
      ],
    },
    home: {
      heading: 'Zu Hause',
      text: ['Zu Hause kommt es vor allem auf zweierlei an: Tiefe und Sauberkeit.'],
      points: [
        'Nur kurze Nadeln; mehr als 0,5 mm gehört besser in die Hände einer Fachperson.',
        'Saubere Hände, saubere Haut, sauberes Gerät, jedes Mal.',
        'Die Anleitung des Herstellers, auch dazu, wann ein Roller zu ersetzen ist.',
      ],
      said: [
        'Einen Roller niemals teilen.',
        'Nicht über eine Wunde, ein Muttermal oder Sonnenbrand.',
        'Stumpfe Nadeln reißen die Haut.',
      ],
    },
    radiofrequency: {
      heading: 'Radiofrequenz ist eine andere Klasse',
      text: [
        'Geräte, die die Haut durch die Nadeln erwärmen, gehören zu einer anderen Risikoklasse. Die US-Behörde FDA hat dazu am 15. Oktober 2025 einen Sicherheitshinweis veröffentlicht. Fragen lohnt sich: wer das Gerät bedient und wie oft schon.',
      ],
    },
    onTheSkin: {
      heading: 'Was auf frisch genadelte Haut kommt',
      text: [
        'Durch offene Kanäle kann ein Kosmetikum dorthin gelangen, wofür es nie gedacht war. Bleibende Knötchen (Granulome) wurden nach Seren berichtet, die nicht für Needling gemacht waren; Vitamin C wird dabei genannt. Nur verwenden, was dafür gemacht ist.',
      ],
    },
    call: {
      heading: 'Gründe, eine Fachperson zu fragen',
      text: ['Es sind Gründe zu fragen, keine Diagnose. Lieber einmal zu oft.'],
      points: [
        'Es wird nach dem dritten Tag schlimmer.',
        'Nach einer Woche ist noch etwas da.',
        'Sich ausbreitende Wärme, Eiter oder Fieber',
        'Blasen',
        'Neue dunkle Flecken',
        'Juckende Knötchen, die nach einigen Tagen kommen',
        'Alles, was die Augen betrifft',
      ],
      caption:
        'Tage nach einer Sitzung. Gewöhnlich wird es von Tag zu Tag weniger; eine Linie, die wieder steigt, ist ein Grund zu fragen.',
      labels: ['Der übliche Verlauf', 'Ein Grund zu fragen'],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'US-Behörde FDA, Sicherheitshinweis zu Radiofrequenz-Microneedling, 15. Oktober 2025.',
    'Chu und andere, 2021: Nebenwirkungen in 85 Artikeln mit 2.805 Behandelten.',
  ],
};
