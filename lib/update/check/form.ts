import type { z } from 'zod';
import type { FormCode } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of the schema is called, and what its sentence names. */
export function formCodeOf(issue: Issue): { code: FormCode; detail: string } {
  const field = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: issue.input === undefined ? 'missing' : 'wrong-type',
        detail: String(issue.expected),
      };
    case 'invalid_value':
      return { code: 'not-one-of', detail: issue.values.join(', ') };
    case 'unrecognized_keys':
      return {
        code: 'unknown-field',
        detail: issue.keys.map((key) => key.slice(0, 40)).join(', '),
      };
    case 'too_big':
      return { code: 'too-long', detail: String(issue.maximum) };
    case 'too_small':
      return { code: 'too-short', detail: String(issue.minimum) };
    case 'invalid_format':
      return { code: formatCode(field), detail: '' };
    case 'invalid_key':
      return { code: 'bad-form', detail: '' };
    // Only dates are a union: of texts and of years as numbers.
    case 'invalid_union':
      return { code: issue.input === undefined ? 'missing' : 'bad-date', detail: '' };
    case 'custom': {
      const finding: unknown = issue.params?.['finding'];
      return { code: isFormCode(finding) ? finding : 'bad-form', detail: '' };
    }
    default:
      return { code: 'bad-form', detail: '' };
  }
}

function formatCode(field: string): FormCode {
  if (field === 'url') return 'bad-address';
  if (['id', 'of', 'target', 'person'].includes(field)) return 'bad-id';
  return /^\d+$/.test(field) ? 'bad-country' : 'bad-form';
}

const CUSTOM: readonly FormCode[] = [
  'bad-date',
  'wrong-dates',
  'outer-space',
  'control-characters',
  'no-language',
  'wrong-holder',
];

function isFormCode(value: unknown): value is FormCode {
  return CUSTOM.some((code) => code === value);
}
