import { Route, Switch } from 'wouter';
import { CourseScreen } from './course/CourseScreen.tsx';
import { JourneyHome } from './JourneyHome.tsx';
import { ClientScreen } from './people/ClientScreen.tsx';
import { PeopleScreen } from './people/PeopleScreen.tsx';
import { ChecklistsScreen } from './plan/ChecklistsScreen.tsx';
import { PlanScreen } from './plan/PlanScreen.tsx';
import { DiaryScreen } from './session/DiaryScreen.tsx';
import { LogScreen } from './session/LogScreen.tsx';
import { SessionScreen } from './session/SessionScreen.tsx';
import { TimelineScreen } from './timeline/TimelineScreen.tsx';

/** The treatment journal: the screen of each of its addresses. */
export function JourneyScreen() {
  return (
    <Switch>
      <Route path="/journey/plan">
        <PlanScreen />
      </Route>
      <Route path="/journey/course/:id/plan">{({ id }) => <PlanScreen key={id} courseId={id} />}</Route>
      <Route path="/journey/course/:id/checklists">{({ id }) => <ChecklistsScreen key={id} courseId={id} />}</Route>
      <Route path="/journey/course/:id/timeline">{({ id }) => <TimelineScreen key={id} courseId={id} />}</Route>
      <Route path="/journey/course/:id/log/:slot?">
        {({ id, slot = '' }) => <LogScreen key={`${id} ${slot}`} courseId={id} slot={slot} />}
      </Route>
      <Route path="/journey/course/:id">{({ id }) => <CourseScreen key={id} courseId={id} />}</Route>
      <Route path="/journey/session/:id/edit">{({ id }) => <LogScreen key={id} sessionId={id} />}</Route>
      <Route path="/journey/session/:id/diary/:day?">
        {({ id, day }) => <DiaryScreen key={id} sessionId={id} {...(day === undefined ? {} : { day: Number(day) })} />}
      </Route>
      <Route path="/journey/session/:id">{({ id }) => <SessionScreen key={id} sessionId={id} />}</Route>
      <Route path="/journey/people">
        <PeopleScreen />
      </Route>
      <Route path="/journey/people/:id">{({ id }) => <ClientScreen key={id} personId={id} />}</Route>
      <Route>
        <JourneyHome />
      </Route>
    </Switch>
  );
}
