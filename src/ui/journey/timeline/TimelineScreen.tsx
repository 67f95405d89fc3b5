import { useMemo, useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import { timelineOf } from '../../../domain/treatment/timeline.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { TIMELINE_WORDS } from '../../words/journey-timeline.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { SubHead } from '../SubHead.tsx';
import { useCourse, useSchedule } from '../useCourse.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineList } from './TimelineList.tsx';

function useEntries(course: Course) {
  const schedule = useSchedule(course);
  const journal = useLibrary((state) => state.journal);
  const photos = useLibrary((state) => state.photos);
  return useMemo(() => timelineOf(course, schedule, journal, photos), [course, schedule, journal, photos]);
}

function CourseTimeline({ course }: { readonly course: Course }) {
  const [form, setForm] = useState<'axis' | 'list'>('axis');
  const entries = useEntries(course);
  return (
    <div className={layout.screen}>
      <SubHead back={{ href: routes.journey(course.id), label: course.title }} title={TIMELINE_WORDS.title}>
        <Segmented
          label={TIMELINE_WORDS.form}
          options={[
            { id: 'axis', label: TIMELINE_WORDS.axis },
            { id: 'list', label: TIMELINE_WORDS.list },
          ]}
          value={form}
          onChange={setForm}
        />
      </SubHead>
      {form === 'axis' ? <TimelineAxis entries={entries} /> : <TimelineList entries={entries} />}
    </div>
  );
}

/** Photos, sessions, add-ons, symptoms and checklists of a course on one axis, or as a list. */
export function TimelineScreen({ courseId }: { readonly courseId: string }) {
  const course = useCourse(courseId);
  return course ? <CourseTimeline course={course} /> : <Gone />;
}
