/** What stays free for the browser's own bookkeeping, in bytes: a store that is filled to the brim cannot even delete. */
const RESERVE_BYTES = 20_000_000;

/** Whether the browser says that so many bytes more fit. True where it says nothing: then the write itself has to tell. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || usage + bytes + RESERVE_BYTES <= quota;
  } catch {
    return true;
  }
}
