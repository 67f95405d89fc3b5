import type { understanding as english } from '../../en/guide/understanding.ts';
import type { Words } from '../../translated.ts';

export const understanding: Words<typeof english> = {
  title: 'Microneedling verstehen',
  summary: 'Was die Behandlung mit der Haut macht, was erhofft wird und was ein Foto davon zeigen kann.',
  sections: {
    what: {
      heading: 'Was es ist',
      text: [
        'Microneedling heißt auch Kollagen-Induktionstherapie. Feine Nadeln setzen viele winzige, kontrollierte Verletzungen. Beim Heilen bildet die Haut neues Kollagen und Elastin, die Fasern, die sie fest und elastisch halten.',
        'Eine Zeit lang steigt die Durchblutung, und was auf die Haut kommt, dringt leichter ein. Bei einem geeigneten Serum ist das erwünscht; bei allem anderen ist es ein Grund zur Vorsicht.',
      ],
      caption: 'Haut im Schnitt: was die Nadeln beginnen, vollendet die Haut.',
      labels: [
        'Feine Kanäle, die sich nach kurzer Zeit wieder schließen',
        'Heilung: die ersten Tage',
        'Neue Fasern: Wochen und Monate',
      ],
    },
    hopes: {
      heading: 'Was erhofft wird',
      text: [
        'Eine Behandlung hat meist eines oder mehrere dieser Ziele. Am besten vor der ersten Sitzung aufschreiben, welche es sind: danach richtet sich, welche Fotos sich lohnen.',
      ],
      points: [
        'Feine Linien und Falten',
        'Struktur und gleichmäßiger Hautton',
        'Aknenarben',
        'Dehnungsstreifen',
        'Dunkle Flecken (Hyperpigmentierung)',
        'Festigkeit und Elastizität',
        'Bessere Aufnahme von Pflege',
        'Das Hautbild im Ganzen',
      ],
    },
    where: {
      heading: 'Wo es gemacht wird',
      text: [
        'Jeder Bereich hat in Samelight seine eigenen Ansichten, damit Fotos einer Stelle immer auf Fotos derselben Stelle treffen.',
      ],
      caption: 'Die Bereiche.',
      labels: [
        'Gesicht',
        'Hals',
        'Dekolleté',
        'Hände',
        'Stellen mit Dehnungsstreifen: Bauch, Hüfte, Oberschenkel, Brust und andere',
      ],
    },
    photos: {
      heading: 'Was Fotos zeigen können',
      text: [
        'Ergebnisse kommen langsam, über Monate, und die Erinnerung ist eine schlechte Zeugin. Zwei gleich aufgenommene Fotos sind eine bessere. Zwei verschieden aufgenommene sind schlechter als keine: anderes Licht verändert Haut stärker als eine Behandlung.',
        'Darum vergleicht Samelight nur, was sich vergleichen lässt, und sagt es, wo das nicht geht.',
      ],
    },
  },
  sources: ['Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.'],
};
