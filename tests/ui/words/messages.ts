/** One message of a catalogue, with the way to it: `library.timeline.title`. */
export interface Message {
  readonly path: string;
  readonly words: unknown;
}

/** All messages below an object, in the order in which they are written. */
export function messagesOf(words: object, path = ''): Message[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? messagesOf(value, here) : [{ path: here, words: value }];
  });
}
