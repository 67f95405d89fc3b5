import {
  SCREENING_ANSWERS,
  SCREENING_QUESTIONS,
  type Screened,
  type ScreeningAnswer,
  type ScreeningQuestion,
} from '../../../domain/treatment/screening.ts';
import { Answer } from '../../kit/Answer.tsx';
import { PLAN_WORDS } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';

export interface ScreeningFieldsProps {
  readonly value: readonly Screened[];
  readonly onChange: (value: readonly Screened[]) => void;
}

/** The questions before a course. A yes gives the reason to ask; none keeps anything from being planned. */
export function ScreeningFields({ value, onChange }: ScreeningFieldsProps) {
  const answers = new Map(value.map(({ question, answer }) => [question, answer]));
  const set = (question: ScreeningQuestion, answer: ScreeningAnswer) =>
    onChange(
      SCREENING_QUESTIONS.flatMap((one) => {
        const given = one === question ? answer : answers.get(one);
        return given ? [{ question: one, answer: given }] : [];
      }),
    );
  return (
    <div className={layout.stack}>
      <p className={layout.quiet}>{PLAN_WORDS.screeningHelp}</p>
      {SCREENING_QUESTIONS.map((question) => {
        const answer = answers.get(question) ?? null;
        return (
          <div key={question} className={layout.stack}>
            <Answer
              label={TREATMENT_WORDS.screening[question]}
              options={SCREENING_ANSWERS.map((id) => ({ id, label: TREATMENT_WORDS.answer[id] }))}
              value={answer}
              onChange={(chosen) => set(question, chosen)}
            />
            {answer !== null && answer !== 'no' && (
              <p role="status">{PLAN_WORDS.ask(TREATMENT_WORDS.screeningWhy[question])}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
