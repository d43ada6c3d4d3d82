/** A sentence that ends with its evidence between two marks, or without it where there is none. */
export function named(sentence: string, open: string, close: string, detail?: string): string {
  return detail === undefined ? `${sentence}.` : `${sentence}${open}${detail}${close}`;
}
