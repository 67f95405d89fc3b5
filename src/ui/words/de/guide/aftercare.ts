import type { aftercare as english } from '../../en/guide/aftercare.ts';
import type { Words } from '../../translated.ts';

export const aftercare: Words<typeof english> = {
  title: 'Nachsorge',
  summary: 'Was in den ersten Tagen üblich ist, was hilft und was warten kann.',
  sections: {
    usual: {
      heading: 'Was üblich ist',
      text: [
        'Rötung, Schwellung und empfindliche Haut, oft ein bis zwei Tage lang. Trockenheit, Schuppen und kleine Blutergüsse können folgen. Das meiste klingt innerhalb von 72 Stunden ab, der Rest innerhalb von etwa einer Woche.',
      ],
      caption: 'Tage nach einer Sitzung: das meiste klingt in drei Tagen ab, der Rest in sieben.',
      labels: ['Hier klingt das meiste ab', 'Hier klingt der Rest ab'],
    },
    helps: {
      heading: 'Was hilft',
      text: [],
      points: [
        'Eine kühle Kompresse, wenn es unangenehm ist',
        'Schlichte Feuchtigkeitspflege, nichts Scharfes',
        'Nicht kratzen und nicht zupfen, so verlockend die Schuppen sind',
        'Keine direkte Sonne: Schatten um die Mittagszeit, bedeckende Kleidung',
        'Breitband-Sonnenschutz mit hohem Faktor',
      ],
      said: [
        'Kein Make-up für 24 bis 48 Stunden',
        'Kein Schwitzen, keine Hitze, kein Schwimmbad für 24 bis 72 Stunden',
        'Keine Retinoide, Säuren, kein Vitamin C und kein Benzoylperoxid für 5 bis 7 Tage',
      ],
    },
    diary: {
      heading: 'Jeden Tag ein paar Worte',
      text: [
        'Rötung, Schwellung, Empfindlichkeit und Schuppen von 0 bis 10, zehn Tage lang notiert: nach zwei Sitzungen ist klar, was für die eigene Haut üblich ist und was nicht.',
        'Fotos an den Tagen 1, 3 und 7 zeigen die Heilung. Sie stehen für sich: Heilung ist kein Ergebnis.',
      ],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'Chu und andere, 2021: Nebenwirkungen in 85 Artikeln mit 2.805 Behandelten.',
    'PubMed Central, Artikel PMC8008152: wie bald sie abklingen.',
  ],
};
