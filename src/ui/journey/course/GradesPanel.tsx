import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import { GRADE_SCALES, type Grade, type GradeScale, RATERS } from '../../../domain/treatment/grade.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { longDate } from '../../words/dates.ts';
import { GRADE_WORDS, gradeChangeWords, gradeWords, noiseWords } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { GradeDialog } from './GradeDialog.tsx';
import { GradePhotos } from './GradePhotos.tsx';

/** The first and the last grade by the same rater: between raters a difference need not be a change. */
function Change({ grades }: { readonly grades: readonly Grade[] }) {
  const [first, last] = [grades[0], grades.at(-1)];
  if (!first || !last || first === last) return null;
  return (
    <p>
      {TREATMENT_WORDS.rater[first.rater]}: {gradeChangeWords(first, last)}
    </p>
  );
}

/** The grades of one scale, oldest first, with what raters differ by beside any change. */
function Scale({ scale, grades }: { readonly scale: GradeScale; readonly grades: readonly Grade[] }) {
  const { journey } = useSamelight();
  return (
    <div className={layout.stack}>
      <h3>{TREATMENT_WORDS.scale[scale]}</h3>
      <ul className={layout.list}>
        {grades.map((grade) => (
          <li key={grade.id} className={layout.row}>
            <GradePhotos grade={grade} />
            <span>
              <time dateTime={grade.on}>{longDate(grade.on)}</time>: {gradeWords(grade.grade)}{' '}
              <span className={layout.quiet}>
                {TREATMENT_WORDS.rater[grade.rater]}
                {grade.note && ` · ${grade.note}`}
              </span>
            </span>
            <Button
              variant="bare"
              aria-label={GRADE_WORDS.removeName(longDate(grade.on))}
              onPress={() => void journey.removeGrade(grade.id)}
            >
              {GRADE_WORDS.remove}
            </Button>
          </li>
        ))}
      </ul>
      {RATERS.map((rater) => (
        <Change key={rater} grades={grades.filter((grade) => grade.rater === rater)} />
      ))}
      <p className={layout.small}>{noiseWords(scale)}</p>
    </div>
  );
}

/** The grades people gave, by scale. No figure sums them up. */
export function GradesPanel({ course }: { readonly course: Course }) {
  const grades = useLibrary((state) => state.journal.grades);
  const [isAdding, setAdding] = useState(false);
  const own = grades.filter((grade) => grade.course === course.id).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <Panel
      title={GRADE_WORDS.title}
      actions={
        <Button variant="bare" onPress={() => setAdding(true)}>
          {GRADE_WORDS.add}
        </Button>
      }
    >
      {own.length === 0 && <p className={layout.quiet}>{GRADE_WORDS.none}</p>}
      {GRADE_SCALES.map((scale) => {
        const ofScale = own.filter(({ grade }) => grade.scale === scale);
        return ofScale.length > 0 && <Scale key={scale} scale={scale} grades={ofScale} />;
      })}
      {isAdding && <GradeDialog course={course} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
