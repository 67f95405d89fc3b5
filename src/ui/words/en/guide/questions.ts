/** Questions people ask. */
export const questions = {
  title: 'Questions people ask',
  summary: 'Short answers, with the page that says more.',
  sections: {
    sessions: {
      heading: 'How many sessions does it take?',
      text: ['Three to six, four to six weeks apart, are usual. “Results over time” shows how they are spread.'],
    },
    skin: {
      heading: 'Is it for every type of skin?',
      text: [
        'For most, sensitive skin included. Not on an active infection, not on severe acne, and not with some medical conditions. “Preparing” has the questions to ask.',
      ],
    },
    pain: {
      heading: 'Does it hurt?',
      text: ['A numbing cream is used first; what is then felt is mostly mild.'],
    },
    areas: {
      heading: 'Which parts of the body?',
      text: ['Face, neck, chest, hands, and places with stretch marks.'],
    },
    recovery: {
      heading: 'How long is recovery?',
      text: ['A day or two of redness, mostly. “Aftercare” has the days one by one.'],
    },
    verdict: {
      heading: 'Does Samelight tell me whether it worked?',
      text: [
        'It shows two photos exactly on each other, and how far they can be compared. The judging stays with you and with whoever treats you. There is no beauty score and no skin age here, and there will not be.',
      ],
    },
    private: {
      heading: 'Who sees my photos?',
      text: [
        'Nobody but you. They are stored in this browser on this device and are sent nowhere. The settings say how much room they take and how to keep them.',
      ],
    },
  },
  sources: ['General patient information on microneedling, the text this program began with.'],
};
