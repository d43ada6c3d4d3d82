/** Run inside the options page, each by itself: nothing outside its own function is there. */

/**
 * Waits for a file and presses what a user presses until the comparison is shown, with a new pack or a known one in the
 * place of what that has. Returns the milliseconds since the file was there.
 */
export async function compare(pack: string | undefined): Promise<number> {
  const shown = <T>(find: () => T | null | undefined) =>
    new Promise<T>((go) => {
      const look = () => {
        const found = find();
        if (!found) return;
        observer.disconnect();
        go(found);
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      look();
    });
  const button = (within: string) =>
    document.querySelector<HTMLButtonElement>(`${within} .button.primary:enabled`);
  await shown(() => document.querySelector('.importing > [role=status]'));
  const begun = performance.now();
  await shown(() => document.querySelector('.importing .columns, .importing .target'));
  if (document.querySelector('.importing .columns')) button('.importing')?.click();
  await shown(() => document.querySelector('.target'));
  const target = document.querySelector<HTMLSelectElement>('.target select');
  if (target && pack !== undefined) {
    target.value = pack;
    target.dispatchEvent(new Event('change', { bubbles: true }));
    const [, replace] = await shown(() => {
      const modes = document.querySelectorAll<HTMLInputElement>('.target input[type=radio]');
      return modes.length > 1 ? modes : undefined;
    });
    replace?.click();
  }
  (await shown(() => button('.target'))).click();
  await shown(() => document.querySelector('.plan .counts'));
  return performance.now() - begun;
}

/** Presses the button that applies, and returns the milliseconds until it is done. */
export async function apply(): Promise<number> {
  const until = async <T>(find: () => T | null | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((go) => setTimeout(go, 5));
    }
  };
  document.querySelector<HTMLInputElement>('.confirm input')?.click();
  const button = await until(() =>
    document.querySelector<HTMLButtonElement>('.plan .button.primary:enabled'),
  );
  const begun = performance.now();
  button.click();
  await until(() => document.querySelector('.importing .done'));
  return performance.now() - begun;
}

/** Restores the first version that can be, and returns the milliseconds until the page says so. */
export async function restore(): Promise<number> {
  const until = async <T>(find: () => T | null | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((go) => setTimeout(go, 5));
    }
  };
  const button = await until(() =>
    document.querySelector<HTMLButtonElement>('.kept button:enabled'),
  );
  const begun = performance.now();
  button.click();
  await until(() => document.querySelector('.pack .pinned'));
  return performance.now() - begun;
}
