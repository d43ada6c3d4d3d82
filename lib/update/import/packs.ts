/** What the store says of packs, for those who may not know the store. */
export type { GenerationRow, Origin, OwnRow } from '../../store/database.ts';
export type { PackState } from '../../store/packs.ts';
