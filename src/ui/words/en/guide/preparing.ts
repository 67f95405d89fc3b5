/** Before a session. */
export const preparing = {
  title: 'Preparing',
  summary: 'Who to talk to, what to ask oneself, and what the skin needs in the days before.',
  sections: {
    talk: {
      heading: 'Talk first',
      text: [
        'Talk to a dermatologist or another qualified professional before a course begins, also before needling at home. Name every condition, medicine and allergy, even those that seem to have nothing to do with skin.',
      ],
    },
    questions: {
      heading: 'Questions to answer beforehand',
      text: [
        'If the answer to any of these is yes, ask the professional before treating. It need not mean no; it means that somebody who knows should decide.',
      ],
      points: [
        'Is the skin infected or inflamed where it is to be treated?',
        'Is there active acne, severe above all?',
        'Are there other medical conditions, or allergies?',
      ],
      said: [
        'Cold sores, now or in the past',
        'A tendency to thick scars (keloids)',
        'A bleeding disorder, or medicine against clotting',
        'Diabetes that is not well controlled',
        'Skin cancer or rough, sun-damaged spots (keratoses) in the area',
        'Chemotherapy or radiotherapy',
        'Pregnancy',
        'Recent sunburn',
        'An allergy to metal',
        'Isotretinoin: its label says to wait six months, while expert groups since 2017 have found little evidence for waiting',
        'Fillers or botulinum toxin nearby: advice ranges from two weeks to twelve months',
      ],
    },
    weeks: {
      heading: 'The weeks and days before',
      text: ['Calm, protected skin takes the treatment best.'],
      points: [
        'In the weeks before: cleanse gently, moisturise, and protect from the sun with a broad-spectrum sunscreen.',
        'For some days before: no retinoids, exfoliants or other irritants. Sources begin at two days; five is a careful choice.',
        'Avoid strong sun.',
      ],
      caption: 'Counting back from the session.',
      labels: [
        'Gentle care and sun protection',
        'No retinoids, exfoliants or irritants',
        'The session: clean skin, photos first',
      ],
    },
    day: {
      heading: 'On the day',
      text: [
        'Arrive with clean skin and no make-up. Take the photos of the beginning, the baseline, before any numbing cream, which changes how skin looks.',
        'Two or three shots of each view are worth the minute. The baseline can never be taken again.',
      ],
    },
  },
  sources: [
    'General patient information on microneedling, the text this program began with.',
    'Isotretinoin: its label; recommendations of task forces, 2017 to 2024.',
  ],
};
