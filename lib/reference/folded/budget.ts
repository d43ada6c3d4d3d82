/** What a folded release may unfold to, in UTF-16 units of what is written once and stands in several places: as much as a file may hold. */
const MOST = 64 * 1024 * 1024;

/** Takes so many units; false from when there are no more: then the file was made to fill the memory. */
export type Spend = (units: number) => boolean;

/** A budget for one release. */
export function makeBudget(most = MOST): Spend {
  let left = most;
  return (units) => {
    left -= units;
    return left >= 0;
  };
}
