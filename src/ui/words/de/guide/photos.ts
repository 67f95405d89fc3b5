import type { photos as english } from '../../en/guide/photos.ts';
import type { Words } from '../../translated.ts';

export const photos: Words<typeof english> = {
  title: 'Ein faires Foto aufnehmen',
  summary:
    'Gleicher Ort, gleiches Licht, gleicher Abstand, gleiche Miene: vier Gewohnheiten, die entscheiden, ob sich zwei Fotos vergleichen lassen.',
  sections: {
    setup: {
      heading: 'Ein Ort, der bleibt, wie er ist',
      text: [
        'Eine schlichte Wand wählen und bei ihr bleiben. Zwei Lampen im Winkel von 45° auf beiden Seiten beleuchten beide Gesichtshälften gleich. Ein Fenster tut es auch, zur selben Stunde und bei gleichem Wetter, das Gesicht gerade darauf gerichtet.',
        'Auf dem Boden markieren, wo die Füße und wo die Kamera stehen.',
      ],
      caption: 'Von oben gesehen.',
      labels: [
        'Schlichte Wand',
        'Die Person, einen Schritt davor',
        'Zwei gleiche Lampen bei 45°',
        'Die Kamera, einen Meter oder mehr entfernt',
      ],
    },
    distance: {
      heading: 'Einen Meter oder mehr',
      text: [
        'Nah an der Kamera wird groß, was vorn ist. Aus 30 cm sieht der Ansatz einer Nase etwa 30 % breiter aus als aus 1,5 m. Zurücktreten und heranzoomen, jedes Mal gleich; die Perspektive kann Samelight nicht zurücknehmen.',
      ],
      caption: 'Dasselbe Gesicht aus 30 cm und aus 1,5 m.',
      labels: ['30 cm', '1,5 m'],
    },
    camera: {
      heading: 'Die Kamera',
      text: [],
      points: [
        'Die Kamera auf der Rückseite des Telefons, immer dasselbe Objektiv',
        'Ein Stativ oder ein Regal in Augenhöhe; der Selbstauslöser',
        'Nie mit Blitz oder immer',
        'Kein Schönheits-, Porträt- oder Filtermodus',
        'Die Originaldatei, keine Kopie aus einem Chat: die ist verkleinert',
      ],
    },
    face: {
      heading: 'Die Person',
      text: [],
      points: [
        'Haare zurück, kein Make-up, kein Schmuck, keine Brille',
        'Neutrale Miene, Mund geschlossen; ein Lächeln macht eigene Falten',
        'Zwanzig Minuten vorher drinnen sein, damit Hitze und Kälte aus der Haut weichen',
        'Dieselbe Tageszeit: die Farbe der Haut folgt einem Tagesrhythmus',
      ],
    },
    views: {
      heading: 'Die Ansichten',
      text: [
        'Bei einem Gesicht: von vorn, 45° nach beiden Seiten, 90° nach beiden Seiten und Nahaufnahmen, wo es darauf ankommt. Rechts und links sind die Seiten der Person selbst.',
      ],
      caption: 'Die fünf Ansichten eines Gesichts.',
      labels: ['Rechts 90°', 'Rechts 45°', 'Vorn', 'Links 45°', 'Links 90°'],
    },
    otherAreas: {
      heading: 'Andere Bereiche',
      text: [],
      points: [
        'Hals: vorn, rechts und links',
        'Dekolleté: vorn',
        'Hände: die Handrücken, rechts und links, die Finger gleich gespreizt',
        'Dehnungsstreifen: nah, mit einem Lineal oder zwei bleibenden Merkmalen im Bild, etwa einem Muttermal und dem Nabel',
      ],
    },
    twice: {
      heading: 'Jede Ansicht zwei- oder dreimal',
      text: [
        'Aufnahmen gleich hintereinander zeigen Haut, die sich nicht verändert hat. Was sich zwischen ihnen unterscheidet, ist die Genauigkeit der eigenen Fotos; eine Veränderung über Monate muss größer sein, um etwas zu bedeuten.',
      ],
    },
  },
  sources: [
    'Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.',
    'JAMA Facial Plastic Surgery, 2018: wie der Abstand eine Nase verbreitert.',
  ],
};
