import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ChecklistItem } from '../../../domain/treatment/checklist.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { useKeptDraft } from '../../kit/useKeptDraft.ts';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { routes } from '../../photo/routes.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { CHECKLIST_WORDS, JOURNEY_WORDS } from '../../words/journey.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { Resumed } from '../Resumed.tsx';
import { SubHead } from '../SubHead.tsx';
import { useCourse } from '../useCourse.ts';
import { ItemFields } from './ItemFields.tsx';

type List = 'preparation' | 'aftercare';

interface ListPanelProps {
  readonly list: List;
  readonly items: readonly ChecklistItem[];
  readonly onChange: (items: readonly ChecklistItem[]) => void;
}

function ListPanel({ list, items, onChange }: ListPanelProps) {
  const { newId } = useSamelight();
  const add = () => {
    const day = list === 'preparation' ? -1 : 1;
    onChange([...items, { id: newId(), text: '', fromDay: day, toDay: day, repeats: 'once', source: 'person' }]);
  };
  return (
    <Panel title={CHECKLIST_WORDS[list]}>
      <p className={layout.quiet}>{CHECKLIST_WORDS[list === 'preparation' ? 'preparationHelp' : 'aftercareHelp']}</p>
      <ul className={layout.list}>
        {items.map((item) => (
          <ItemFields
            key={item.id}
            item={item}
            list={list}
            onChange={(changed) => onChange(items.map((one) => (one.id === item.id ? changed : one)))}
            onRemove={() => onChange(items.filter(({ id }) => id !== item.id))}
          />
        ))}
      </ul>
      <div>
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {CHECKLIST_WORDS.add}
        </Button>
      </div>
    </Panel>
  );
}

/** What was begun and left, by course and revision. */
const DRAFTS = new Map<string, Course>();

function ChecklistsForm({ begun }: { readonly begun: Course }) {
  const { journey } = useSamelight();
  const [, navigate] = useLocation();
  const goingOn = useGoingOn();
  const about = `${begun.id} ${begun.revision}`;
  const { draft: course, setDraft, isResumed, beginAnew, forget } = useKeptDraft(DRAFTS, about, begun);
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const save = async () => {
    const goOn = goingOn();
    const kept = await journey.saveCourse(course);
    if (kept.ok) {
      forget();
      goOn(routes.journey(course.id));
    } else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  const cancel = () => {
    forget();
    navigate(routes.journey(course.id));
  };
  return (
    <>
      <Resumed isResumed={isResumed} onBeginAnew={beginAnew} />
      <ListPanel
        list="preparation"
        items={course.preparation}
        onChange={(preparation) => setDraft((now) => ({ ...now, preparation }))}
      />
      <ListPanel
        list="aftercare"
        items={course.aftercare}
        onChange={(aftercare) => setDraft((now) => ({ ...now, aftercare }))}
      />
      <FaultList faults={faults} />
      <div className={layout.docked} data-docked="bar">
        <Button variant="bare" onPress={cancel}>
          {JOURNEY_WORDS.cancel}
        </Button>
        <Button variant="primary" onPress={() => void once(save)}>
          {JOURNEY_WORDS.save}
        </Button>
      </div>
    </>
  );
}

/** The things to do and to leave before and after a session, to be made one’s own. */
export function ChecklistsScreen({ courseId }: { readonly courseId: string }) {
  const course = useCourse(courseId);
  if (!course) return <Gone />;
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead back={{ href: routes.journey(courseId), label: course.title }} title={CHECKLIST_WORDS.title} />
      <ChecklistsForm begun={course} />
    </div>
  );
}
