/** What is asked before a course begins. Any yes is a reason to ask the professional first; none is ever a block. */
export const SCREENING_QUESTIONS = [
  'infection-or-inflamed-skin',
  'severe-or-active-acne',
  'other-conditions',
  'allergies',
  'cold-sores',
  'keloid-tendency',
  'bleeding-or-anticoagulants',
  'uncontrolled-diabetes',
  'skin-cancer-or-keratoses',
  'chemo-or-radiotherapy',
  'pregnancy',
  'recent-sunburn',
  'metal-allergy',
  'isotretinoin',
  'fillers-or-toxin-nearby',
] as const;
export type ScreeningQuestion = (typeof SCREENING_QUESTIONS)[number];

/** `unsure` is kept as such, and is as good a reason to ask as a yes. */
export const SCREENING_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type ScreeningAnswer = (typeof SCREENING_ANSWERS)[number];

/** An answer that was given; a question without one was not answered. */
export interface Screened {
  readonly question: ScreeningQuestion;
  readonly answer: ScreeningAnswer;
}

/** The questions to take to a professional before treating: those answered with yes or unsure, in the order of the catalogue. */
export function questionsToAsk(screening: readonly Screened[]): readonly ScreeningQuestion[] {
  const open = new Set(screening.filter(({ answer }) => answer !== 'no').map(({ question }) => question));
  return SCREENING_QUESTIONS.filter((question) => open.has(question));
}

/** The questions nobody has answered yet, in the order of the catalogue. */
export function unansweredQuestions(screening: readonly Screened[]): readonly ScreeningQuestion[] {
  const answered = new Set(screening.map(({ question }) => question));
  return SCREENING_QUESTIONS.filter((question) => !answered.has(question));
}
