import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Roller } from '../../../domain/treatment/roller.ts';
import { rollerState } from '../../../domain/treatment/roller-state.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { ROLLER_WORDS, rollerFacts } from '../../words/journey.ts';
import layout from '../layout.module.css';
import { RollerDialog } from './RollerDialog.tsx';

function RollerItem({ roller, onEdit }: { readonly roller: Roller; readonly onEdit: () => void }) {
  const { today } = useSamelight();
  const sessions = useLibrary((state) => state.journal.sessions);
  const state = rollerState(roller, sessions, today());
  return (
    <li className={layout.item}>
      <div className={layout.head}>
        <span className={`${layout.title} ${layout.strong}`}>{roller.name}</span>
        <Button variant="bare" aria-label={ROLLER_WORDS.editName(roller.name)} onPress={onEdit}>
          {ROLLER_WORDS.edit}
        </Button>
      </div>
      <p className={layout.small}>{rollerFacts(roller, state.uses)}</p>
      {!roller.retiredOn && state.replace.length > 0 && <p>{ROLLER_WORDS.replace[state.replace[0] ?? 'uses']}</p>}
    </li>
  );
}

/** The rollers and stamps of the person that are used at home more than once. */
export function RollersPanel({ course }: { readonly course: Course }) {
  const rollers = useLibrary((state) => state.journal.rollers);
  const [edited, setEdited] = useState<Roller | 'new' | null>(null);
  const own = rollers.filter(({ person }) => person === course.person);
  return (
    <Panel
      title={ROLLER_WORDS.title}
      actions={
        <Button variant="bare" onPress={() => setEdited('new')}>
          {ROLLER_WORDS.add}
        </Button>
      }
    >
      {own.length === 0 && <p className={layout.quiet}>{ROLLER_WORDS.none}</p>}
      <ul className={layout.list}>
        {own.map((roller) => (
          <RollerItem key={roller.id} roller={roller} onEdit={() => setEdited(roller)} />
        ))}
      </ul>
      {edited && (
        <RollerDialog
          person={course.person}
          roller={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}
