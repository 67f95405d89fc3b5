/** Tells the other tabs of this origin that stored records changed, and hears it from them. */
export function createChangeFeed(name: string) {
  const channel = new BroadcastChannel(name);
  return {
    announce: (): void => channel.postMessage('changed'),
    /** Calls back on every change in another tab; the answer ends that. */
    listen: (onChange: () => void): (() => void) => {
      channel.addEventListener('message', onChange);
      return () => channel.removeEventListener('message', onChange);
    },
  };
}
