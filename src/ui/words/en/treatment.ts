import type { AddOnKind } from '../../../domain/treatment/add-on.ts';
import type { AftercareKey, PreparationKey } from '../../../domain/treatment/checklist.ts';
import type { Concern } from '../../../domain/treatment/concerns.ts';
import type { Purpose } from '../../../domain/treatment/consent.ts';
import type { ConsentRefusal } from '../../../domain/treatment/consented.ts';
import type { TemplateId } from '../../../domain/treatment/course.ts';
import type { GradeScale, MmasiPlace, Rater } from '../../../domain/treatment/grade.ts';
import type { ScreeningAnswer, ScreeningQuestion } from '../../../domain/treatment/screening.ts';
import type { Modality, Setting } from '../../../domain/treatment/session.ts';
import type { Source } from '../../../domain/treatment/sources.ts';
import type { PairReason } from '../../../domain/treatment/suggest-pairs.ts';
import type { Sign, Symptom } from '../../../domain/treatment/symptom.ts';

const concern: Readonly<Record<Concern, string>> = {
  'fine-lines': 'Fine lines and wrinkles',
  'texture-tone': 'Texture and tone',
  'acne-scars': 'Acne scars',
  'stretch-marks': 'Stretch marks',
  hyperpigmentation: 'Hyperpigmentation',
  firmness: 'Firmness and elasticity',
  'product-absorption': 'Product absorption',
  'overall-look': 'Overall look',
};

const template: Readonly<Record<TemplateId, string>> = {
  general: 'General',
  'acne-scars': 'Acne scars',
  'facial-ageing': 'Facial ageing',
  'neck-chest': 'Neck and chest',
  'stretch-marks': 'Stretch marks',
  custom: 'My own plan',
};

const templateFacts: Readonly<Record<TemplateId, string>> = {
  general: '3 to 6 sessions, 4 to 6 weeks apart.',
  'acne-scars': '4 weeks apart, which did better than 2 weeks; 3 to 6 sessions are usual.',
  'facial-ageing': '4 sessions, 30 days apart; there were gains on day 90 and larger ones on day 150.',
  'neck-chest': '2 to 4 weeks apart, on little evidence.',
  'stretch-marks': '3 sessions, 4 weeks apart.',
  custom: 'You decide on every figure.',
};

/** Where a figure comes from. */
const source: Readonly<Record<Source, string>> = {
  'source-article': 'general patient information on microneedling',
  'minutilli-2024': 'Minutilli, Journal of Drugs in Dermatology 2024',
  pmc6122507: 'a study of four sessions, PMC6122507',
  'pajak-2022': 'Pajak, 2022',
  'chu-2021': 'Chu, 2021: 85 articles, 2,805 patients',
  pmc8008152: 'PMC8008152',
  vendor: 'makers’ advice, no study',
  'fda-2024': 'FDA, March 2024',
  'fda-2025': 'FDA, 15 October 2025',
  'front-med-2022': 'Frontiers in Medicine 2022',
  'goodman-baron-2006': 'Goodman and Baron, 2006',
  'commonly-said': 'commonly said, sources differ',
  'own-choice': 'Samelight’s own choice',
  person: 'you',
};

const setting: Readonly<Record<Setting, string>> = { professional: 'Professional', home: 'At home' };

const modality: Readonly<Record<Modality, string>> = {
  manual: 'Roller or stamp',
  pen: 'Motorised pen',
  radiofrequency: 'RF microneedling',
};

const addOn: Readonly<Record<AddOnKind, string>> = {
  skincare: 'Skincare or serum',
  prp: 'Platelet-rich plasma (PRP)',
  filler: 'Dermal filler',
  other: 'Something else',
};

const symptom: Readonly<Record<Symptom, string>> = {
  redness: 'Redness',
  swelling: 'Swelling',
  sensitivity: 'Sensitivity',
  flaking: 'Flaking',
};

const sign: Readonly<Record<Sign, string>> = {
  'spreading-warmth': 'Warmth that spreads',
  pus: 'Pus',
  fever: 'Fever',
  blisters: 'Blisters',
  'dark-patches': 'New dark patches',
  'itchy-bumps': 'Itchy raised bumps',
  'eye-symptoms': 'Something in or at the eyes',
};

const screening: Readonly<Record<ScreeningQuestion, string>> = {
  'infection-or-inflamed-skin': 'Is the skin there infected or inflamed?',
  'severe-or-active-acne': 'Is there severe or active acne?',
  'other-conditions': 'Are there other medical conditions?',
  allergies: 'Are there allergies?',
  'cold-sores': 'Do you get cold sores?',
  'keloid-tendency': 'Do scars tend to grow thick (keloids)?',
  'bleeding-or-anticoagulants': 'A bleeding disorder, or medicines that thin the blood?',
  'uncontrolled-diabetes': 'Diabetes that is not well controlled?',
  'skin-cancer-or-keratoses': 'Skin cancer or keratoses in the area?',
  'chemo-or-radiotherapy': 'Chemotherapy or radiotherapy?',
  pregnancy: 'Pregnant?',
  'recent-sunburn': 'Sunburnt lately?',
  'metal-allergy': 'Allergic to a metal?',
  isotretinoin: 'Isotretinoin now or in the last 6 months?',
  'fillers-or-toxin-nearby': 'Fillers or botulinum toxin nearby?',
};

/** Why the answer is worth taking to a professional. */
const screeningWhy: Readonly<Record<ScreeningQuestion, string>> = {
  'infection-or-inflamed-skin': 'Needles can carry an infection on, and inflamed skin heals less evenly.',
  'severe-or-active-acne': 'Needles can spread what is inflamed.',
  'other-conditions': 'Some change how skin heals.',
  allergies: 'What is put on before and after reaches deeper than usual.',
  'cold-sores': 'Needling can bring them out; a medicine beforehand may help.',
  'keloid-tendency': 'Small wounds can make new thick scars.',
  'bleeding-or-anticoagulants': 'There may be more bleeding and bruising.',
  'uncontrolled-diabetes': 'Wounds may heal slowly and get infected more easily.',
  'skin-cancer-or-keratoses': 'These places are examined and left out.',
  'chemo-or-radiotherapy': 'Skin and defences may not be able to heal as usual.',
  pregnancy: 'Numbing creams and products need a second look, and hardly anything has been studied.',
  'recent-sunburn': 'Burnt skin is hurt already and may darken.',
  'metal-allergy': 'Needles are of metal, often with nickel.',
  isotretinoin: 'Its label says to wait 6 months; newer reviews find little evidence for that. So ask.',
  'fillers-or-toxin-nearby': 'Sources ask for anything from 2 weeks to 12 months in between.',
};

const answer: Readonly<Record<ScreeningAnswer, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

const checklist: Readonly<Record<PreparationKey | AftercareKey, string>> = {
  'talk-to-professional': 'Talk to a professional: conditions, medicines, allergies',
  'gentle-care': 'Cleanse gently and moisturise',
  'sun-protection': 'Broad-spectrum sunscreen; keep out of strong sun',
  'pause-irritants': 'Pause retinoids, exfoliants and other irritants',
  'clean-skin': 'Arrive with clean skin, no make-up',
  'baseline-photos': 'Take the photos, before any numbing cream',
  'cold-compress': 'A cold compress if it is uncomfortable',
  'no-picking': 'No picking or scratching',
  'no-harsh-products': 'No harsh products',
  'no-direct-sun': 'Keep out of direct sun; shade at midday',
  sunscreen: 'Broad-spectrum sunscreen with a high factor, protective clothing',
  'no-make-up': 'No make-up',
  'no-heat': 'No sweating, heat or pool',
  'no-actives': 'No actives: retinoid, acids, vitamin C, benzoyl peroxide',
  moisturiser: 'A bland moisturiser',
};

const pairReason: Readonly<Record<PairReason, string>> = {
  'baseline-latest': 'The baseline beside the latest comparable photo',
  'weeks-after-session': 'About four weeks after one session, beside the state before it',
  'same-phase': 'The same phase after two sessions',
  'add-on': 'The same phase with and without an add-on',
};

const purpose: Readonly<Record<Purpose, string>> = { own: 'Own use', clinic: 'The practice', public: 'The public' };

const refusal: Readonly<Record<ConsentRefusal, string>> = {
  none: 'no consent is noted',
  narrower: 'consent was given for less',
  'not-yet': 'the consent begins later',
  expired: 'the consent has expired',
  withdrawn: 'the consent was withdrawn',
};

const scale: Readonly<Record<GradeScale, string>> = {
  gais: 'Overall change (GAIS)',
  'goodman-baron': 'Acne scars (Goodman–Baron)',
  'fitzpatrick-wrinkle': 'Wrinkles (Fitzpatrick)',
  mmasi: 'Pigment (mMASI)',
};

const rater: Readonly<Record<Rater, string>> = { patient: 'Person treated', practitioner: 'Practitioner' };

const pigmentPlace: Readonly<Record<MmasiPlace, string>> = {
  forehead: 'Forehead',
  'cheek-right': 'Right cheek',
  'cheek-left': 'Left cheek',
  chin: 'Chin',
};

/** The catalogues of the treatment journal. */
export const treatment = {
  concern,
  template,
  templateFacts,
  source,
  setting,
  modality,
  addOn,
  symptom,
  sign,
  screening,
  screeningWhy,
  answer,
  checklist,
  pairReason,
  purpose,
  refusal,
  scale,
  rater,
  pigmentPlace,
  /** The steps of each scale, from 1. */
  steps: {
    gais: ['Very much improved', 'Much improved', 'Improved', 'No change', 'Worse'],
    'goodman-baron': ['Macular: colour only', 'Mild', 'Moderate', 'Severe'],
    'fitzpatrick-wrinkle': ['Class I: fine', 'Class II: fine to moderately deep', 'Class III: fine to deep'],
  },
};
