/** What is added to needling. */
export const combinations = {
  title: 'Combinations',
  summary: 'Serums, platelet-rich plasma and fillers: what is known, and what to note.',
  sections: {
    serums: {
      heading: 'Serums and active ingredients',
      text: [
        'Needled skin takes up more of what is put on it. Use only what is made for needling; the page “Safety” says why. Note the product, and how much.',
      ],
      caption: 'Three things that are added.',
      labels: ['A serum on the skin', 'Plasma from one’s own blood', 'A filler below the skin'],
    },
    plasma: {
      heading: 'Platelet-rich plasma (PRP)',
      text: [
        'Plasma from one’s own blood is put on or into the skin. In 14 studies with 472 patients, the odds of improving by more than half were about three times as high with plasma as without (2.97; the true value probably lies between 1.96 and 4.51). How studies chose and judged their patients differed.',
      ],
    },
    fillers: {
      heading: 'Dermal fillers',
      text: [
        'Fillers change volume at once, needling changes skin slowly. When both happen close together, a photo cannot tell which did what. The professional decides on the order and the days between.',
      ],
    },
    note: {
      heading: 'What to note',
      text: [
        'One change at a time is the only way to learn what helped. Where that is not possible, these lines keep the photos readable.',
      ],
      points: ['Product and lot number', 'Amount and region', 'The same day, or how many days before or after'],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'Frontiers in Medicine, 2022: needling with platelet-rich plasma, 14 studies with 472 patients.',
  ],
};
