/**
 * Where second copies lie, by name: a store of the browser that no damage to the database touches. What is
 * read is whatever was written last, or undefined when nothing was.
 */
export interface Copies {
  read(name: string): Promise<unknown>;
  write(name: string, copy: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** One of the copies. */
export interface Copy {
  read(): Promise<unknown>;
  write(copy: unknown): Promise<void>;
}

/** The copy of a name; where there are no copies, one that has nothing and keeps nothing. */
export function copyNamed(copies: Copies | undefined, name: string): Copy | undefined {
  return (
    copies && { read: () => copies.read(name), write: (copy: unknown) => copies.write(name, copy) }
  );
}
