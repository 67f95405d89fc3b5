/** Taking a fair photo. */
export const photos = {
  title: 'Taking a fair photo',
  summary:
    'Same place, same light, same distance, same face: four habits that decide whether two photos can be compared.',
  sections: {
    setup: {
      heading: 'One place, kept as it is',
      text: [
        'Choose a plain wall and stay with it. Two lamps at 45° to both sides light both halves of a face alike. One window does too, at the same hour and in the same weather, with the face turned straight towards it.',
        'Mark on the floor where the feet and the camera stand.',
      ],
      caption: 'From above.',
      labels: [
        'Plain wall',
        'The person, a step away from it',
        'Two equal lamps at 45°',
        'The camera, a metre or more away',
      ],
    },
    distance: {
      heading: 'A metre or more',
      text: [
        'Near the camera what is nearest grows. At 30 cm the base of a nose looks about 30 % wider than at 1.5 m. Step back and zoom in, the same each time; Samelight cannot undo perspective.',
      ],
      caption: 'The same face from 30 cm and from 1.5 m.',
      labels: ['30 cm', '1.5 m'],
    },
    camera: {
      heading: 'The camera',
      text: [],
      points: [
        'The camera on the back of the phone, always the same lens',
        'A tripod or a shelf, at the height of the eyes; the timer',
        'Never the flash, or always',
        'No beauty, portrait or filter mode',
        'The original file, not a copy from a chat: those are made smaller',
      ],
    },
    face: {
      heading: 'The person',
      text: [],
      points: [
        'Hair back, no make-up, no jewellery, no glasses',
        'A neutral face, mouth closed; a smile makes lines of its own',
        'Twenty minutes indoors before, so that heat and cold leave the skin',
        'The same time of day: the colour of skin has a daily rhythm',
      ],
    },
    views: {
      heading: 'The views',
      text: [
        'For a face: front, 45° to both sides, 90° to both sides, and close-ups where it matters. Left and right are the person’s own.',
      ],
      caption: 'The five views of a face.',
      labels: ['Right 90°', 'Right 45°', 'Front', 'Left 45°', 'Left 90°'],
    },
    otherAreas: {
      heading: 'Other areas',
      text: [],
      points: [
        'Neck: front, right and left',
        'Chest: front',
        'Hands: the backs, right and left, with the fingers spread alike',
        'Stretch marks: close, with a ruler or two lasting marks in the picture, such as a mole and the navel',
      ],
    },
    twice: {
      heading: 'Each view two or three times',
      text: [
        'Shots taken one after the other show skin that has not changed. What differs between them is how exact your photos are, and a change between months has to be larger than that to mean anything.',
      ],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'JAMA Facial Plastic Surgery, 2018: how distance widens a nose.',
  ],
};
