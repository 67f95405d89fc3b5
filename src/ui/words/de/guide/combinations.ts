import type { combinations as english } from '../../en/guide/combinations.ts';
import type { Words } from '../../translated.ts';

export const combinations: Words<typeof english> = {
  title: 'Kombinationen',
  summary: 'Seren, plättchenreiches Plasma und Filler: was bekannt ist und was zu notieren ist.',
  sections: {
    serums: {
      heading: 'Seren und Wirkstoffe',
      text: [
        'Genadelte Haut nimmt mehr von dem auf, was auf sie kommt. Nur verwenden, was für Needling gemacht ist; warum, steht unter „Sicherheit“. Produkt und Menge notieren.',
      ],
      caption: 'Dreierlei, das dazukommt.',
      labels: ['Ein Serum auf der Haut', 'Plasma aus dem eigenen Blut', 'Ein Filler unter der Haut'],
    },
    plasma: {
      heading: 'Plättchenreiches Plasma (PRP)',
      text: [
        'Plasma aus dem eigenen Blut kommt auf die Haut oder in sie. In 14 Studien mit 472 Behandelten war die Chance auf eine Verbesserung um mehr als die Hälfte mit Plasma etwa dreimal so hoch wie ohne (2,97; der wahre Wert liegt wahrscheinlich zwischen 1,96 und 4,51). Wie die Studien ihre Behandelten auswählten und beurteilten, war verschieden.',
      ],
    },
    fillers: {
      heading: 'Filler',
      text: [
        'Filler verändern das Volumen sofort, Needling verändert die Haut langsam. Liegt beides nah beieinander, kann ein Foto nicht sagen, was wovon kommt. Über Reihenfolge und Abstand entscheidet die Fachperson.',
      ],
    },
    note: {
      heading: 'Was zu notieren ist',
      text: [
        'Nur eine Änderung auf einmal lässt erkennen, was geholfen hat. Wo das nicht geht, halten diese Zeilen die Fotos lesbar.',
      ],
      points: ['Produkt und Chargennummer', 'Menge und Zone', 'Am selben Tag, oder wie viele Tage davor oder danach'],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'Frontiers in Medicine, 2022: Needling mit plättchenreichem Plasma, 14 Studien mit 472 Behandelten.',
  ],
};
