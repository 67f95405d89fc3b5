import { ClipboardPen, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Course } from '../../../domain/treatment/course.ts';
import { Button } from '../../kit/Button.tsx';
import { routes } from '../../photo/routes.ts';
import { COURSE_WORDS } from '../../words/journey.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { useCourse, useSchedule } from '../useCourse.ts';
import { CourseHead } from './CourseHead.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import { GradesPanel } from './GradesPanel.tsx';
import { PairsPanel } from './PairsPanel.tsx';
import { PhotosPanel } from './PhotosPanel.tsx';
import { RollersPanel } from './RollersPanel.tsx';
import { SessionsPanel } from './SessionsPanel.tsx';
import { SymptomsPanel } from './SymptomsPanel.tsx';
import { TodayPanel } from './TodayPanel.tsx';

function CourseView({ course }: { readonly course: Course }) {
  const [, navigate] = useLocation();
  const schedule = useSchedule(course);
  const last = schedule.findLast(({ session }) => session !== null)?.session;
  return (
    <div className={layout.screen}>
      <CourseHead course={course}>
        <div className={layout.docked} data-docked="bar">
          {last && (
            <Button icon={<ClipboardPen aria-hidden />} onPress={() => navigate(routes.diary(last.id))}>
              {COURSE_WORDS.logSymptoms}
            </Button>
          )}
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={() => navigate(routes.logSession(course.id))}>
            {COURSE_WORDS.logSession}
          </Button>
        </div>
      </CourseHead>
      <div className={layout.columns}>
        <div className={layout.column}>
          <TodayPanel course={course} schedule={schedule} />
          <SessionsPanel course={course} schedule={schedule} />
          <PhotosPanel course={course} schedule={schedule} />
        </div>
        <div className={layout.column}>
          <PairsPanel course={course} />
          <SymptomsPanel course={course} />
          <GradesPanel course={course} />
          <RollersPanel course={course} />
          <FilesPanel course={course} />
        </div>
      </div>
    </div>
  );
}

/** One course of treatment: where it stands today, its sessions, photos, pairs, symptoms and grades. */
export function CourseScreen({ courseId }: { readonly courseId: string }) {
  const course = useCourse(courseId);
  return course ? <CourseView course={course} /> : <Gone />;
}
