import { Link } from 'wouter';
import { addDays } from '../../../domain/photo/plain-date.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import { hintsOf } from '../../../domain/treatment/hints.ts';
import { placeOn, type ScheduledSession } from '../../../domain/treatment/schedule.ts';
import { questionsToAsk, unansweredQuestions } from '../../../domain/treatment/screening.ts';
import { Banner } from '../../kit/Banner.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { COURSE_WORDS, daySpan, itemDays, itemWords, placeWords } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { Checklist } from '../Checklist.tsx';
import layout from '../layout.module.css';
import { HintList } from '../session/HintList.tsx';

export interface CoursePartProps {
  readonly course: Course;
  readonly schedule: readonly ScheduledSession[];
}

/** What the screening says: questions still open, and reasons to ask before the next session. */
function Screening({ course }: { readonly course: Course }) {
  const ask = questionsToAsk(course.screening);
  const open = unansweredQuestions(course.screening).length;
  return (
    <>
      {open > 0 && (
        <Banner
          actions={
            <ButtonLink variant="bare" href={routes.editCourse(course.id)}>
              {COURSE_WORDS.answerQuestions}
            </ButtonLink>
          }
        >
          {COURSE_WORDS.openQuestions(open)}
        </Banner>
      )}
      {ask.length > 0 && (
        <Banner tone="care">
          <Disclosure title={COURSE_WORDS.askBefore(ask.length)}>
            <ul className={layout.list}>
              {ask.map((question) => (
                <li key={question}>
                  <span className={layout.strong}>{TREATMENT_WORDS.screening[question]}</span>{' '}
                  {TREATMENT_WORDS.screeningWhy[question]}
                </li>
              ))}
            </ul>
          </Disclosure>
        </Banner>
      )}
    </>
  );
}

/** The reasons to ask a professional that the diary of the last session gives. */
function LastHints({ last }: { readonly last: ScheduledSession | null }) {
  const symptoms = useLibrary((state) => state.journal.symptoms);
  const hints = hintsOf(symptoms.filter(({ session }) => session === last?.session?.id));
  return <HintList hints={hints} />;
}

/** Every thing of the preparation with its days, counted back from the session. */
function PreparationPlan({ course, next }: { readonly course: Course; readonly next: ScheduledSession }) {
  if (course.preparation.length === 0) return null;
  return (
    <Disclosure title={COURSE_WORDS.preparationPlan(next.number)}>
      <ul className={layout.list}>
        {course.preparation.map((item) => (
          <li key={item.id}>
            {itemWords(item)}{' '}
            <span className={layout.small}>
              {itemDays(item)} · {daySpan(addDays(next.on, item.fromDay), addDays(next.on, item.toDay))}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Today's place in the course: what is due, what to ask, what to do before and after. */
export function TodayPanel({ course, schedule }: CoursePartProps) {
  const today = useSamelight().today();
  const place = placeOn(today, schedule);
  const { last, next } = place;
  return (
    <Panel title={COURSE_WORDS.today}>
      <p>{placeWords(place)}</p>
      <Screening course={course} />
      <LastHints last={last} />
      {last && (
        <Checklist
          course={course}
          list="aftercare"
          slot={last.slot.id}
          sessionOn={last.on}
          day={today}
          title={COURSE_WORDS.aftercareToday(last.number)}
        />
      )}
      {next && (
        <Checklist
          course={course}
          list="preparation"
          slot={next.slot.id}
          sessionOn={next.on}
          day={today}
          title={COURSE_WORDS.preparationToday(next.number)}
        />
      )}
      {next && <PreparationPlan course={course} next={next} />}
      <p>
        <Link href={routes.checklists(course.id)}>{COURSE_WORDS.editChecklists}</Link>
      </p>
    </Panel>
  );
}
