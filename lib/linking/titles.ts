import { fold } from '../matching/fold.ts';

/**
 * Offices, ranks and callings that stand with a capital before a surname: “Interior Minister Piantedosi”, “Captain
 * Rackete”. Folded. They say that it is a person, as a title of courtesy does, and are no first name.
 */
const TITLES: ReadonlySet<string> = new Set(
  `minister secretary president chancellor premier governor mayor senator congressman congresswoman congressmember
  representative commissioner director judge justice magistrate prosecutor attorney ambassador envoy spokesman spokeswoman
  spokesperson chief captain commander colonel general major sergeant lieutenant admiral sheriff officer inspector
  professor doctor sister brother father bishop archbishop cardinal pope imam king queen prince princess sultan emir sheikh
  baroness baron lord lady dame sir deputy leader chair chairman chairwoman
  ministre president presidente chancelier chanceliere gouverneur maire senateur senatrice depute deputee commissaire
  directeur directrice juge magistrat procureur procureure avocat avocate ambassadeur ambassadrice prefet prefete consul wali
  capitaine commandant commandante lieutenante colonelle amiral professeur professeure docteur soeur frere pere abbe eveque archeveque roi reine
  ministro ministra presidenta canciller gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada
  secretario secretaria comisario comisaria juez jueza fiscal capitan comandante coronel profesor profesora padre obispo
  arzobispo rey reina papa
  presidentessa cancelliere sindaco sindaca senatore senatrice deputato deputata commissario commissaria prefetto
  giudice procuratore capitano comandante generale professore professoressa don vescovo
  minister-president staatssecretaris burgemeester voorzitter kapitein koning koningin commissaris`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a word is an office, a rank or a calling such as stand before a surname. */
export function isTitle(word: string): boolean {
  return TITLES.has(fold(word));
}
