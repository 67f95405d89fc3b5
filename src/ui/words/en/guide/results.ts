/** Results over time. */
export const results = {
  title: 'Results over time',
  summary: 'When something can be seen, when it is too early, and how a series of sessions is spread.',
  sections: {
    phases: {
      heading: 'Five phases',
      text: [
        'The days are counted from the most recent session. During a series the count begins again with each one.',
      ],
      caption: 'Days since the most recent session.',
      labels: [
        'Baseline, before the first session: what everything is compared with',
        'Healing, days 0 to 7: redness and swelling, which also smooth lines',
        'Early, from day 8: texture begins to look smoother',
        'Short term, from day 28: fainter lines, a more even texture; pigment and scars begin to fade',
        'Long term, from day 90: firmness and elasticity',
      ],
    },
    glow: {
      heading: 'The glow is not the result',
      text: [
        'In the first week swelling plumps the skin and hides lines. A photo of those days next to a baseline shows swelling. Samelight never calls it an after, and keeps it apart as healing.',
      ],
    },
    judge: {
      heading: 'When to judge',
      text: [
        'At three months at the earliest, better between six and twelve. In one study of ageing faces, with four sessions 30 days apart, there was a gain at day 90 and a larger one at day 150.',
        'No change that can be measured is a finding too, and an honest one.',
      ],
    },
    series: {
      heading: 'How sessions are spread',
      text: [
        'Three to six sessions, four to six weeks apart, are usual; afterwards single ones at regular intervals are meant to keep what was gained.',
        'For acne scars, four weeks between sessions did better than two in a study of 2024. For neck and chest two to four weeks have been used, with little evidence. For stretch marks makers name three sessions four weeks apart.',
      ],
      caption:
        'Sessions (bars) and photos (dots): before each session, four weeks after it, then 3, 6 and 12 months after the last.',
      labels: ['Sessions', 'Photos'],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'PubMed Central, article PMC6122507: ageing faces, four sessions.',
    'Minutilli and co-authors, Journal of Drugs in Dermatology, 2024: acne scars.',
    'Pajak and co-authors, 2022: neck and chest.',
  ],
};
