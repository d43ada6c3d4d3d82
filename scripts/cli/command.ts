import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** How a command is typed, and what it does, in a line or a few. */
export interface Usage {
  usage: string;
  about: string;
}

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>
>;

/**
 * The options and arguments that a command was given. `--help` prints how it is used and ends the program with 0; an option
 * that does not exist, or without its value, ends it as `misuse` does.
 */
export function readCommand<const O extends ParseArgsOptionsConfig>(
  usage: Usage,
  options: O,
): Parsed<O> {
  helpIfAsked(usage);
  try {
    return parseArgs({ args: process.argv.slice(2), allowPositionals: true, options });
  } catch (error) {
    misuse(usage, sentenceOf(error));
  }
}

/** Where `--help` or `-h` is among the arguments, prints how the command is used and ends the program with 0. */
export function helpIfAsked({ usage, about }: Usage): void {
  if (!process.argv.slice(2).some((argument) => ['--help', '-h'].includes(argument))) return;
  console.log(`${usage}\n\n${about}`);
  process.exit(0);
}

/** What `parseArgs` found wrong, without its advice on arguments that begin with a hyphen. */
export function sentenceOf(error: unknown): string {
  return String((error as Error).message.split(/\. To specify|\n/u)[0]);
}

/** Says what is wrong with the way a command was called, and how it is used; ends the program with 2. */
export function misuse({ usage }: Pick<Usage, 'usage'>, message: string): never {
  console.error(`${message.replace(/\.?$/u, '.')}\nUsage: ${usage}`);
  process.exit(2);
}
