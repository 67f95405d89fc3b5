/** The session itself. */
export const procedure = {
  title: 'The procedure',
  summary: 'What happens in a session, with a professional and at home, and what is worth writing down.',
  sections: {
    steps: {
      heading: 'What happens',
      text: ['A session follows the same four steps nearly everywhere.'],
      caption: 'The four steps of a session.',
      labels: [
        'The skin is cleaned.',
        'A numbing cream works for a while, where one is used.',
        'The needles go over the skin in several passes.',
        'A calming serum or moisturiser follows.',
      ],
    },
    professional: {
      heading: 'With a professional',
      text: [
        'A dermatologist or a medical spa works with longer needles, sterile single-use cartridges and a numbing cream. Ask which device is used, how deep it goes in each region, and what is put on the skin.',
        'Numbing creams sold over the counter should contain no more than 4 % lidocaine; the US authority FDA warned of stronger ones in March 2024.',
      ],
    },
    home: {
      heading: 'At home',
      text: [
        'Home devices have short needles. Follow the maker’s instructions, and keep the device and the skin clean.',
        'Sources set the limit for home use anywhere between 0.2 and 1.0 mm. Above 0.5 mm is better left to a professional.',
      ],
    },
    depth: {
      heading: 'How deep',
      text: [
        'Depth differs from region to region: one number for a whole session says little. The charts of different makers disagree, so take these ranges as examples and not as settings.',
      ],
      caption: 'Ranges from makers’ charts in millimetres. The dashed line is 0.5 mm.',
      labels: [
        'Around the eyes: 0.2 to 0.5',
        'Forehead: 0.25 to 0.75',
        'Cheeks: 0.5 to 1.0',
        'Scars on the face: 1.0 to 2.0',
        'Stretch marks: 1.5 to 2.0',
      ],
    },
    devices: {
      heading: 'Kinds of device',
      text: ['They are not the same treatment. Note which one it was.'],
      points: [
        'Roller or stamp, moved by hand.',
        'Pen with a motor: needles that go in and out.',
        'Radiofrequency: needles that also heat the skin below the surface. It has risks of its own, see “Safety”.',
      ],
    },
    note: {
      heading: 'What is worth writing down',
      text: ['Months later these few lines explain a photo.'],
      points: [
        'Date, place and who treated',
        'Device, cartridge, and how often a home roller has been used',
        'Depth for each region and number of passes',
        'Numbing: product, strength and minutes',
        'Pain from 0 to 10',
        'What was put on the skin, during and after',
      ],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'US Food and Drug Administration (FDA), warning on numbing products, March 2024.',
    'Charts of several makers of devices, which disagree with each other.',
  ],
};
