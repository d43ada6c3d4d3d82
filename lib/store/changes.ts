/** Kept apart from the database itself, which is heavier than what only listens. */
export const DATABASE_NAME = 'reperes';

/** The channel on which stores of one database tell each other that something was changed. */
export function changesOf(name: string): BroadcastChannel {
  return new BroadcastChannel(`store ${name}`);
}

/** Calls back after every change of the extension's store made elsewhere, until what it returns is called. */
export function onStoreChange(changed: () => void): () => void {
  const channel = changesOf(DATABASE_NAME);
  channel.onmessage = changed;
  return () => channel.close();
}
