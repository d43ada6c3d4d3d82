import { type DBCore, type DBCoreTable, Dexie } from 'dexie';

/** A row whose bytes on the disk are not what was written. */
export const DAMAGED_ROW = 'DamagedRowError';

/**
 * Makes reads of damaged rows fail with `DAMAGED_ROW` as the name of the error. Firefox ends the reading of a row that it
 * cannot make out by aborting the transaction, without an event for the request, and Dexie, which listens to the
 * request, would wait for ever. A damaged page of the file is an `UnknownError`.
 */
export function failWhenAborted(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'failWhenAborted',
    create: (core: DBCore): DBCore => ({ ...core, table: (name) => guarded(core.table(name)) }),
  });
}

/** What is read, or undefined where that meets a damaged row. */
export async function unlessDamaged<T>(reading: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && error.name === DAMAGED_ROW) return undefined;
    throw error;
  }
}

function guarded(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    get: (request) => orAborted(request.trans, table.get(request)),
    getMany: (request) => orAborted(request.trans, table.getMany(request)),
    query: (request) => orAborted(request.trans, table.query(request)),
  };
}

/** In a transaction that writes, what aborts it is told by the write. */
function orAborted<T>(transaction: unknown, reading: PromiseLike<T>) {
  if (!(transaction instanceof IDBTransaction) || transaction.mode !== 'readonly')
    return Dexie.Promise.resolve(reading);
  return new Dexie.Promise<T>((resolve, reject) => {
    const aborted = () => reject(damagedRow());
    transaction.addEventListener('abort', aborted);
    const done = () => transaction.removeEventListener('abort', aborted);
    reading.then(
      (answer) => {
        done();
        resolve(answer);
      },
      (error: unknown) => {
        done();
        // Nothing else makes a mere read fail in that way: the database was opened, and the disk may be full.
        reject(isUnknown(error) ? damagedRow() : error);
      },
    );
  });
}

function isUnknown(error: unknown): boolean {
  return error instanceof Error && error.name === 'UnknownError';
}

function damagedRow(): Error {
  const error = new Error('The row cannot be read.');
  error.name = DAMAGED_ROW;
  return error;
}
