import { checkDates } from './dates.ts';
import { checkFields } from './fields.ts';
import type { CheckedDataset, Finding } from './finding.ts';
import { checkNames } from './names.ts';
import { checkOffices } from './offices.ts';
import { checkReferences, checkSourceKeys } from './references.ts';
import { checkTexts } from './texts.ts';

/** Runs every check over a dataset that already fits the schema. */
export function checkDataset(dataset: CheckedDataset): Finding[] {
  return [
    checkFields,
    checkReferences,
    checkSourceKeys,
    checkNames,
    checkOffices,
    checkTexts,
    checkDates,
  ].flatMap((check) => check(dataset));
}
