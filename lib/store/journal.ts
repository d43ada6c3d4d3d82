/** A database that exists for a moment only. */
const SCRATCH = 'reperes-journal';

/**
 * Makes Chromium begin a new journal for this origin, and resolves when it did or could not.
 *
 * Chromium keeps IndexedDB in LevelDB and goes on writing into the journal that it finds at its start. When
 * the browser was killed between the two writes of a record, that journal ends in half a record; what is
 * appended then makes it unreadable at the next start, and Chromium deletes an unreadable database with
 * all that is in it. Deleting any database of the origin compacts, and compacting begins a new journal. To
 * be done before the first write after a start; about 5 ms. Firefox keeps IndexedDB in SQLite, which rolls
 * half a record back.
 */
export async function beginJournal(): Promise<void> {
  if (navigator.userAgent.includes('Firefox/')) return;
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(SCRATCH, 1);
    opening.onerror = () => resolve();
    opening.onupgradeneeded = () => opening.result.createObjectStore('nothing');
    opening.onsuccess = () => {
      opening.result.close();
      const deleting = indexedDB.deleteDatabase(SCRATCH);
      deleting.onsuccess = deleting.onerror = () => resolve();
    };
  });
}
