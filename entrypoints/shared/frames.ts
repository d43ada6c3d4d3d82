import type { Found } from '../../lib/messages/schemas.ts';

/** What the frames of one tab found, put together. */
export interface TabFinds {
  found: Found;
  /** The first frame that names an entry: where its card opens. */
  frameOf: ReadonlyMap<string, number>;
}

/**
 * Puts the finds of frames together: the top frame (0) first, counts added up. The day is that of the
 * first frame that found something, the top frame's where none did; a failure is that of the first frame
 * that met one.
 */
export function mergeFrames(frames: ReadonlyMap<number, Found>): TabFinds | undefined {
  const ordered = [...frames].sort(([a], [b]) => a - b);
  const first = ordered.find(([, { entries }]) => entries.length > 0) ?? ordered[0];
  if (!first) return undefined;
  const frameOf = new Map<string, number>();
  for (const [frame, { entries, hidden = [], couldBe = [] }] of ordered)
    for (const { id } of [...entries, ...hidden, ...couldBe])
      if (!frameOf.has(id)) frameOf.set(id, frame);
  const on = ordered.some(([, found]) => found.on);
  const failed = ordered.find(([, found]) => found.failed !== undefined)?.[1].failed;
  const entries = mergeCounts(ordered.flatMap(([, { entries }]) => entries));
  const hidden = mergeCounts(ordered.flatMap(([, { hidden = [] }]) => hidden));
  const { unknown: _, hidden: __, couldBe: ___, ...found } = first[1];
  const couldBe = mergeCounts(ordered.flatMap(([, { couldBe = [] }]) => couldBe));
  const unknown = mergeUnknown(ordered.flatMap(([, found]) => found.unknown ?? []));
  return {
    found: {
      ...found,
      on,
      entries,
      ...(hidden.length > 0 ? { hidden } : {}),
      ...(couldBe.length > 0 ? { couldBe } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
      ...(failed ? { failed } : {}),
    },
    frameOf,
  };
}

function mergeCounts(all: Found['entries']): Found['entries'] {
  return [...Map.groupBy(all, ({ id }) => id)].map(([id, same]) => ({
    id,
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
}

type Explained = NonNullable<Found['unknown']>;

/** Acronyms that frames explain alike are one. */
function mergeUnknown(all: Explained): Explained {
  const same = Map.groupBy(all, ({ form, long }) => `${form} ${long}`);
  return [...same.values()].flatMap((one) =>
    one.slice(0, 1).map(({ form, long }) => ({
      form,
      long,
      count: one.reduce((sum, { count }) => sum + count, 0),
    })),
  );
}
