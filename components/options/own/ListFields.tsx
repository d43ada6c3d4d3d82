import type { ComponentChildren } from 'preact';

interface ListFieldsProps<T> {
  legend: string;
  hint?: string | undefined;
  items: readonly T[];
  /** What is added by the button. */
  fresh: T;
  add: string;
  remove: string;
  onItems: (items: T[]) => void;
  /** The fields of one item. */
  children: (item: T, change: (more: Partial<T>) => void) => ComponentChildren;
}

/** A list of things with the same fields, each of which can be removed. */
export function ListFields<T>(props: ListFieldsProps<T>) {
  const { legend, hint, items, fresh, add, remove, onItems, children } = props;
  const change = (place: number, more: Partial<T>) =>
    onItems(items.map((item, other) => (other === place ? { ...item, ...more } : item)));
  return (
    <fieldset class="list-fields">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item of the form is its place.
        <fieldset key={place} class="list-item" aria-label={`${legend} ${place + 1}`}>
          {children(item, (more) => change(place, more))}
          <button
            type="button"
            class="text-button danger"
            onClick={() => onItems(items.filter((_, other) => other !== place))}
          >
            {remove}
          </button>
        </fieldset>
      ))}
      <button type="button" class="button" onClick={() => onItems([...items, fresh])}>
        {add}
      </button>
    </fieldset>
  );
}
