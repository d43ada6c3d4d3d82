/** Something wrong in a data file, in words a curator can act on. */
export interface Problem {
  severity: 'error' | 'warning';
  file: string;
  /** 1-based line in the file, when known. */
  line?: number | undefined;
  field: string;
  message: string;
  remedy: string;
}

/** `file:line field: message. Remedy.` */
export function formatProblem({ severity, file, line, field, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${severity}  ${place}  ${field}: ${message}. ${remedy}`;
}
