import type { Form } from './types.ts';

/** Whether words of a language take an s in the plural (or genitive), and an x. */
export function pluralEndings(language: string | undefined): { s: boolean; x: boolean } {
  return {
    s:
      language !== undefined && ['fr', 'en', 'es', 'de', 'nl', 'it', 'pt', 'ca'].includes(language),
    x: language === 'fr',
  };
}

/** All ways of writing a form that the scan cannot see through by itself. */
export function writingsOf(form: Form): string[] {
  return [form.text];
}
