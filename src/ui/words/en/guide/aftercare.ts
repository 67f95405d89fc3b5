/** After a session. */
export const aftercare = {
  title: 'Aftercare',
  summary: 'What is usual in the first days, what helps, and what can wait.',
  sections: {
    usual: {
      heading: 'What is usual',
      text: [
        'Redness, swelling and sensitive skin, often for a day or two. Dryness, flaking and small bruises can follow. Most of it settles within 72 hours, and what is left within about a week.',
      ],
      caption: 'Days after a session: most of it settles within three days, the rest within seven.',
      labels: ['Most settles here', 'The rest settles here'],
    },
    helps: {
      heading: 'What helps',
      text: [],
      points: [
        'A cold compress when it is uncomfortable',
        'A plain moisturiser, nothing harsh',
        'No picking, however tempting the flakes',
        'Out of direct sun: shade at the hours around noon, clothing that covers',
        'Broad-spectrum sunscreen with a high factor',
      ],
      said: [
        'No make-up for 24 to 48 hours',
        'No sweating, heat or pool for 24 to 72 hours',
        'No retinoids, acids, vitamin C or benzoyl peroxide for 5 to 7 days',
      ],
    },
    diary: {
      heading: 'A few words a day',
      text: [
        'Redness, swelling, soreness and flaking from 0 to 10, noted for ten days: after two sessions you know what is usual for your own skin, and what is not.',
        'Photos on days 1, 3 and 7 show the healing. They are kept apart: healing is not a result.',
      ],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'Chu and co-authors, 2021: side effects in 85 articles with 2,805 patients.',
    'PubMed Central, article PMC8008152: how soon they settle.',
  ],
};
