import type { Person } from '../domain/photo/photo.ts';
import { type Context, settleWrite } from './context.ts';
import { readPeople } from './open-library.ts';
import type { Defaults } from './ports.ts';

/** Adds a person, or gives one another name. */
export async function savePerson(context: Context, person: Person): Promise<void> {
  if (settleWrite(context, await context.ports.storage.people.save(person))) await readPeople(context);
}

/** Adds a person of that name and answers with them. */
export async function addPerson(context: Context, name: string): Promise<Person> {
  const person: Person = { id: context.ports.surroundings.newId(), name: name.trim() };
  await savePerson(context, person);
  return person;
}

/** Remembers what was chosen for new photos. */
export async function saveDefaults(context: Context, defaults: Defaults): Promise<void> {
  context.store.setState({ defaults });
  settleWrite(context, await context.ports.storage.settings.saveDefaults(defaults));
}
