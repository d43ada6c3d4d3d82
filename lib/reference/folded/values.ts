export type Fields = Record<string, unknown>;

/** Whether a parsed value has fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
