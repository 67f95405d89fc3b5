/** What the treatment is. */
export const understanding = {
  title: 'Understanding microneedling',
  summary: 'What the treatment does to skin, what people hope for, and what a photo can show of it.',
  sections: {
    what: {
      heading: 'What it is',
      text: [
        'Microneedling is also called collagen induction therapy. Fine needles make many tiny, controlled injuries. As they heal, the skin builds new collagen and elastin, the fibres that keep it firm and springy.',
        'For a while blood flow rises, and what is put on the skin gets in more easily. That is wanted for a suitable serum, and a reason to be careful with everything else.',
      ],
      caption: 'Skin in section: what the needles begin, the skin finishes.',
      labels: [
        'Fine channels, closed again within a short time',
        'Healing: the first days',
        'New fibres: weeks and months',
      ],
    },
    hopes: {
      heading: 'What people hope for',
      text: [
        'A course of treatment usually has one or more of these aims. Write yours down before the first session: it decides which photos are worth taking.',
      ],
      points: [
        'Fine lines and wrinkles',
        'Texture and an even tone',
        'Acne scars',
        'Stretch marks',
        'Dark patches (hyperpigmentation)',
        'Firmness and elasticity',
        'Better uptake of skin care',
        'The overall look of the skin',
      ],
    },
    where: {
      heading: 'Where it is done',
      text: [
        'Each area has views of its own in Samelight, so that photos of one place always meet photos of the same place.',
      ],
      caption: 'The areas.',
      labels: [
        'Face',
        'Neck',
        'Chest',
        'Hands',
        'Places with stretch marks: abdomen, hips, thighs, breasts and others',
      ],
    },
    photos: {
      heading: 'What photos can show',
      text: [
        'Results come slowly, over months, and memory is a poor witness. Two photos taken alike are a better one. Two photos taken differently are worse than none: another light changes skin more than a course of treatment does.',
        'So Samelight compares only what can be compared, and says so where it cannot.',
      ],
    },
  },
  sources: ['General patient information on microneedling, the text this program began with.'],
};
