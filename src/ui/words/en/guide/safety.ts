/** What can go wrong. */
export const safety = {
  title: 'Safety',
  summary:
    'When to ask first, what is different about home devices and radiofrequency, and which signs are a reason to call.',
  sections: {
    first: {
      heading: 'When to ask first',
      text: [
        'Not on infected or inflamed skin, not on severe acne, and not before somebody qualified has heard about conditions, medicines and allergies. The list of questions is under “Preparing”.',
      ],
    },
    home: {
      heading: 'At home',
      text: ['Two things matter most at home: depth and cleanliness.'],
      points: [
        'Short needles only; above 0.5 mm is better left to a professional.',
        'Clean hands, clean skin, clean device, each time.',
        'The maker’s instructions, also on when a roller is replaced.',
      ],
      said: ['Never share a roller.', 'Not over a sore, a mole or sunburn.', 'Blunt needles tear the skin.'],
    },
    radiofrequency: {
      heading: 'Radiofrequency is another class',
      text: [
        'Devices that heat the skin through the needles belong to another class of risk. The US authority FDA published a safety notice about them on 15 October 2025. Ask who operates the device, and how often they have done so.',
      ],
    },
    onTheSkin: {
      heading: 'What goes on freshly needled skin',
      text: [
        'Through open channels a cosmetic can reach where it was never meant to be. Lasting bumps (granulomas) have been reported after serums that were not made for needling; vitamin C is among those named. Use only what is made for it.',
      ],
    },
    call: {
      heading: 'Reasons to contact a professional',
      text: ['These are reasons to ask, not a diagnosis. Better once too often.'],
      points: [
        'It gets worse after the third day.',
        'Something is still there after a week.',
        'Warmth that spreads, pus, or fever',
        'Blisters',
        'New dark patches',
        'Itchy raised bumps that come after some days',
        'Anything with the eyes',
      ],
      caption: 'Days after a session. Usually it falls from day to day; a line that rises again is a reason to ask.',
      labels: ['The usual course', 'A reason to ask'],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'US Food and Drug Administration (FDA), safety notice on radiofrequency microneedling, 15 October 2025.',
    'Chu and co-authors, 2021: side effects in 85 articles with 2,805 patients.',
  ],
};
