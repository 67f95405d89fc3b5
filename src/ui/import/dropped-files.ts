/** Files that systems leave in folders and nobody means to add. */
const LEFT_BEHIND = /^(\.|thumbs\.db$|desktop\.ini$)/i;

/** Leaves out what systems leave in folders: hidden files and their indexes. */
export function withoutLeftovers(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !LEFT_BEHIND.test(name));
}

function readEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => {
    // A folder that cannot be read gives what was read so far; the rest of the drop goes on.
    reader.readEntries(resolve, () => resolve([]));
  });
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => {
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null));
    });
    return file ? [file] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A reader gives at most 100 entries at a time, and none when it is at the end.
  for (let entries = await readEntries(reader); entries.length > 0; entries = await readEntries(reader)) {
    for (const inner of entries) files.push(...(await filesOf(inner)));
  }
  return files;
}

/** The files of a drop, those in dropped folders included. Must be called within the event: the transfer is empty afterwards. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return withoutLeftovers([...transfer.files]);
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry)] : [])));
  return withoutLeftovers(found.flat());
}
