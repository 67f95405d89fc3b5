import type { procedure as english } from '../../en/guide/procedure.ts';
import type { Words } from '../../translated.ts';

export const procedure: Words<typeof english> = {
  title: 'Der Ablauf',
  summary: 'Was in einer Sitzung geschieht, in der Praxis und zu Hause, und was sich aufzuschreiben lohnt.',
  sections: {
    steps: {
      heading: 'Was geschieht',
      text: ['Fast überall besteht eine Sitzung aus denselben vier Schritten.'],
      caption: 'Die vier Schritte einer Sitzung.',
      labels: [
        'Die Haut wird gereinigt.',
        'Eine Betäubungscreme wirkt ein, wo eine verwendet wird.',
        'Die Nadeln gehen mehrmals über die Haut.',
        'Ein beruhigendes Serum oder eine Feuchtigkeitspflege folgt.',
      ],
    },
    professional: {
      heading: 'In der Praxis',
      text: [
        'Hautärztliche Praxen und medizinische Studios arbeiten mit längeren Nadeln, sterilen Einmalaufsätzen und Betäubungscreme. Fragen lohnt sich: welches Gerät, welche Tiefe in welcher Zone, und was auf die Haut kommt.',
        'Frei verkäufliche Betäubungscremes sollten höchstens 4 % Lidocain enthalten; vor stärkeren warnte die US-Behörde FDA im März 2024.',
      ],
    },
    home: {
      heading: 'Zu Hause',
      text: [
        'Geräte für zu Hause haben kurze Nadeln. Die Anleitung des Herstellers befolgen und Gerät und Haut sauber halten.',
        'Die Grenze für zu Hause setzen die Quellen irgendwo zwischen 0,2 und 1,0 mm. Mehr als 0,5 mm gehört besser in die Hände einer Fachperson.',
      ],
    },
    depth: {
      heading: 'Wie tief',
      text: [
        'Die Tiefe ist von Zone zu Zone verschieden: eine Zahl für eine ganze Sitzung sagt wenig. Die Tabellen der Hersteller widersprechen sich, darum sind diese Bereiche Beispiele und keine Einstellungen.',
      ],
      caption: 'Bereiche aus Herstellertabellen in Millimetern. Die gestrichelte Linie steht bei 0,5 mm.',
      labels: [
        'Augenpartie: 0,2 bis 0,5',
        'Stirn: 0,25 bis 0,75',
        'Wangen: 0,5 bis 1,0',
        'Narben im Gesicht: 1,0 bis 2,0',
        'Dehnungsstreifen: 1,5 bis 2,0',
      ],
    },
    devices: {
      heading: 'Arten von Geräten',
      text: ['Sie sind nicht dieselbe Behandlung. Es lohnt sich aufzuschreiben, welches es war.'],
      points: [
        'Roller oder Stempel, von Hand geführt.',
        'Pen mit Motor: Nadeln, die ein- und ausfahren.',
        'Radiofrequenz: Nadeln, die die Haut unter der Oberfläche zusätzlich erwärmen. Das hat eigene Risiken, siehe „Sicherheit“.',
      ],
    },
    note: {
      heading: 'Was sich aufzuschreiben lohnt',
      text: ['Monate später erklären diese wenigen Zeilen ein Foto.'],
      points: [
        'Datum, Ort und behandelnde Person',
        'Gerät, Aufsatz und wie oft ein Roller schon benutzt wurde',
        'Tiefe in jeder Zone und Zahl der Durchgänge',
        'Betäubung: Mittel, Stärke und Minuten',
        'Schmerz von 0 bis 10',
        'Was auf die Haut kam, während der Sitzung und danach',
      ],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'US-Behörde FDA, Warnung vor Betäubungsmitteln für die Haut, März 2024.',
    'Tabellen mehrerer Gerätehersteller, die einander widersprechen.',
  ],
};
