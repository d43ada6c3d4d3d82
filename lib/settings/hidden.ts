import * as z from 'zod/mini';

/** An entry whose marks the reader took for wrong: on one page, or everywhere. */
export interface Hidden {
  entry: string;
  /** Address of the page without the place in it; absent: everywhere. */
  page?: string | undefined;
}

const hiddenSchema = z.object({ entry: z.string(), page: z.optional(z.string()) });

/** Reads what is stored, whatever it is; what cannot be read is left out, and so is what is said twice. */
export function parseHidden(stored: unknown): Hidden[] {
  let list: Hidden[] = [];
  for (const one of Array.isArray(stored) ? stored : []) {
    const read = hiddenSchema.safeParse(one);
    if (read.success) list = withHidden(list, read.data);
  }
  return list;
}

/** The list with one more. An entry that is hidden everywhere needs no page. */
export function withHidden(list: readonly Hidden[], { entry, page }: Hidden): Hidden[] {
  if (page === undefined) return [...list.filter((one) => one.entry !== entry), { entry }];
  const known = list.some(
    (one) => one.entry === entry && (one.page === undefined || one.page === page),
  );
  return known ? [...list] : [...list, { entry, page }];
}

/** The list without one: what was hidden on a page, or everywhere. */
export function withoutHidden(list: readonly Hidden[], { entry, page }: Hidden): Hidden[] {
  return list.filter((one) => one.entry !== entry || one.page !== page);
}

/** How an entry is hidden on a page, if it is. */
export function hiddenAs(list: readonly Hidden[], entry: string, page: string): Hidden | undefined {
  return list.find((one) => one.entry === entry && (one.page === undefined || one.page === page));
}
