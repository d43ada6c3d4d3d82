import { isIsoDate } from '../reference/dates.ts';
import { ENTRY_ID, MAX_ENTRY_ID } from './limits.ts';

/**
 * Tells whether a value has a form. Shapes say the same as the schemas of the contract (a test holds them to
 * it), for scripts that start in every page and cannot afford to start a schema library there.
 */
export type Shape<T> = (value: unknown) => value is T;

type Fields<T> = { [K in keyof T]-?: Shape<T[K]> };

/** Any text. */
export const text: Shape<string> = (value): value is string => typeof value === 'string';

/** `true` or `false`. */
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A whole number from 0 on. */
export const count: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** The id of an entry. */
export const entryId: Shape<string> = (value): value is string =>
  text(value) && value.length <= MAX_ENTRY_ID && ENTRY_ID.test(value);

/** A day that exists, as ISO writes it. */
export const isoDay: Shape<string> = (value): value is string => text(value) && isIsoDate(value);

/** One of the values given. */
export function oneOf<const T>(values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** A number between two others, ends included. */
export function between(least: number, most: number): Shape<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** Nothing, or what the shape says. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** A list of what the shape says. */
export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => {
    if (!Array.isArray(value)) return false;
    // Not `every`, which passes over holes.
    for (const item of value) if (!shape(item)) return false;
    return true;
  };
}

/** One of several forms. */
export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value): value is T => shapes.some((shape) => shape(value));
}

/** An object with these fields and no other. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields);
  const shapes = Object.values<Shape<unknown>>(fields);
  // It runs cold for each of many mentions: iterators and pairs would take most of the time.
  const fits = (value: Record<string, unknown>) => {
    let own = 0;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? '';
      if (!shapes[at]?.(value[name])) return false;
      if (Object.hasOwn(value, name)) own++;
    }
    return own === Object.keys(value).length;
  };
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    fits(value as Record<string, unknown>);
}

/** An object without fields: the answer to what only had to be done. */
export const nothing: Shape<Record<string, never>> = record<Record<string, never>>({});
