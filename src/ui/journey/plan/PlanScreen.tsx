import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Edited } from '../../../app/journey/kept-record.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import type { Draft } from '../../../domain/treatment/journal-record.ts';
import { draftCourse } from '../../../domain/treatment/start-course.ts';
import { Button } from '../../kit/Button.tsx';
import { useKeptDraft } from '../../kit/useKeptDraft.ts';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { PersonField } from '../../photo/PersonField.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { courseTitle, JOURNEY_WORDS, PLAN_WORDS } from '../../words/journey.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { Resumed } from '../Resumed.tsx';
import { SubHead } from '../SubHead.tsx';
import { useCourse } from '../useCourse.ts';
import { PlanFields } from './PlanFields.tsx';
import { PlanMore } from './PlanMore.tsx';

interface PlanFormProps {
  readonly begun: Edited<Course>;
  readonly back: string;
  /** What the form is about, and which state of that it changes. */
  readonly about: string;
}

/** What was begun and left, by what it is about. */
const DRAFTS = new Map<string, Edited<Course>>();

/** A course that is begun or changed, until it is kept. */
function PlanForm({ begun, back, about }: PlanFormProps) {
  const { journey } = useSamelight();
  const [, navigate] = useLocation();
  const goingOn = useGoingOn();
  const { draft: course, setDraft, isResumed, beginAnew, forget } = useKeptDraft(DRAFTS, about, begun);
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const change = (part: Partial<Draft<Course>>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    const title = course.title.trim() || courseTitle(course.concerns, course.places);
    const goOn = goingOn();
    const kept = await journey.saveCourse({ ...course, title });
    if (kept.ok) {
      forget();
      goOn(routes.journey(kept.record.id));
    } else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void once(save);
  };
  const cancel = () => {
    forget();
    navigate(back);
  };
  return (
    <>
      <Resumed isResumed={isResumed} onBeginAnew={beginAnew} />
      {/* Not in the form: adding a person is a form of its own, and one inside another cannot be sent. */}
      {!('id' in course) && <PersonField value={course.person} onChange={(person) => change({ person })} />}
      <form className={layout.form} onSubmit={submit}>
        <PlanFields course={course} onChange={change} />
        <PlanMore course={course} onChange={change} />
        <FaultList faults={faults} />
        <div className={layout.docked} data-docked="bar">
          <Button variant="bare" onPress={cancel}>
            {JOURNEY_WORDS.cancel}
          </Button>
          <Button type="submit" variant="primary">
            {'id' in course ? JOURNEY_WORDS.save : PLAN_WORDS.begin}
          </Button>
        </div>
      </form>
    </>
  );
}

function NewPlan() {
  const samelight = useSamelight();
  const person = useLibrary((state) => state.defaults.person);
  const begun = draftCourse('general', person, [], samelight.today());
  return <PlanForm begun={begun} back={routes.journey()} about={person} />;
}

/** Plans a course, or changes the plan of one. */
export function PlanScreen({ courseId }: { readonly courseId?: string }) {
  const course = useCourse(courseId);
  if (courseId && !course) return <Gone />;
  const back = routes.journey(courseId);
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead
        back={{ href: back, label: JOURNEY_WORDS.title }}
        title={course ? PLAN_WORDS.editTitle : PLAN_WORDS.newTitle}
      />
      {course ? <PlanForm begun={course} back={back} about={`${course.id} ${course.revision}`} /> : <NewPlan />}
    </div>
  );
}
