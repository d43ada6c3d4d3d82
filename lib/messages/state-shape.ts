import { ERROR_CODES } from './errors.ts';
import type { ReferenceState } from './schemas.ts';
import { count, isoDay, oneOf, optional, record, text } from './shapes.ts';

/** How the reference data is. */
export const referenceStateShape = record<ReferenceState>({
  status: oneOf(['ready', 'updating', 'stale', 'missing']),
  version: optional(text),
  date: optional(isoDay),
  entries: optional(count),
  problem: optional(oneOf(ERROR_CODES)),
});
