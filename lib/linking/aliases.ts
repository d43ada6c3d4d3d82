import type { PlacedDefinition } from './defined.ts';
import { initialsOf } from './definitions.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Mention, Page } from './types.ts';
import { agree, isArticle, isConvincing, occurrences, overlap, textOf } from './unknown.ts';
import { SURE } from './weights.ts';

/**
 * Mentions by letters that only this page uses for an entry: it puts them beside the full name, “Secrétariat d’Etat aux
 * migrations (Sem)”, and goes on with them. None for letters that the reference knows, or that the page spells out in two ways.
 * `mentions` are those that are marked already.
 */
export function aliasMentions(
  page: Page,
  { definitions, spans }: PageEvidence,
  mentions: readonly Mention[],
): Mention[] {
  if (definitions.length === 0) return [];
  const known = new Set(spans.map(({ text }) => text));
  const forms = Map.groupBy(definitions, ({ block, short }) => textOf(page, { block, ...short }));
  return [...forms].flatMap(([form, all]) => {
    if (known.has(form) || !agree(page, all)) return [];
    const told = all.filter(
      ({ block, long }) =>
        isArticle(page, block) && isLettersOf(form, textOf(page, { block, ...long })),
    );
    const [first] = told;
    const name = first && mentions.find((one) => one.sure >= SURE && covers(one, first));
    if (!name) return [];
    const { entry, sure } = name;
    const places = [{ block: first.block, ...first.short }, ...occurrences(page, form, first)];
    return places
      .filter((place) => !mentions.some((one) => overlap(one, place)))
      .map((place) => ({ ...place, entry, sure, why: { code: 'defined-here', detail: form } }));
  });
}

/** Whether a form is plainly made of the initials; one that is written as a word has to be made of all of them. */
function isLettersOf(form: string, long: string): boolean {
  return isConvincing(form, long) || initialsOf(long, form);
}

function covers({ block, start, end }: Mention, { block: other, long }: PlacedDefinition): boolean {
  return block === other && start <= long.start && long.end <= end;
}
