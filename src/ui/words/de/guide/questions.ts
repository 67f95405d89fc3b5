import type { questions as english } from '../../en/guide/questions.ts';
import type { Words } from '../../translated.ts';

export const questions: Words<typeof english> = {
  title: 'Häufige Fragen',
  summary: 'Kurze Antworten, mit der Seite, die mehr sagt.',
  sections: {
    sessions: {
      heading: 'Wie viele Sitzungen braucht es?',
      text: [
        'Üblich sind drei bis sechs im Abstand von vier bis sechs Wochen. „Ergebnisse im Lauf der Zeit“ zeigt, wie sie sich verteilen.',
      ],
    },
    skin: {
      heading: 'Eignet es sich für jeden Hauttyp?',
      text: [
        'Für die meisten, empfindliche Haut eingeschlossen. Nicht bei einer akuten Infektion, nicht bei schwerer Akne und nicht bei manchen Erkrankungen. Die Fragen dazu stehen unter „Vorbereiten“.',
      ],
    },
    pain: {
      heading: 'Tut es weh?',
      text: ['Zuerst kommt eine Betäubungscreme; was dann zu spüren ist, ist meist leicht.'],
    },
    areas: {
      heading: 'Welche Körperstellen?',
      text: ['Gesicht, Hals, Dekolleté, Hände und Stellen mit Dehnungsstreifen.'],
    },
    recovery: {
      heading: 'Wie lange dauert die Erholung?',
      text: ['Meist ein bis zwei Tage Rötung. „Nachsorge“ geht die Tage einzeln durch.'],
    },
    verdict: {
      heading: 'Sagt mir Samelight, ob es gewirkt hat?',
      text: [
        'Es zeigt zwei Fotos genau übereinander und wie weit sie sich vergleichen lassen. Das Urteil bleibt bei der Person selbst und bei denen, die sie behandeln. Eine Schönheitsnote oder ein Hautalter gibt es hier nicht und wird es nicht geben.',
      ],
    },
    private: {
      heading: 'Wer sieht die Fotos?',
      text: [
        'Niemand sonst. Sie sind in diesem Browser auf diesem Gerät gespeichert und werden nirgendwohin geschickt. In den Einstellungen steht, wie viel Platz sie brauchen und wie sie erhalten bleiben.',
      ],
    },
  },
  sources: ['Allgemeine Patienteninformation zu Microneedling, der Text, mit dem dieses Programm begann.'],
};
