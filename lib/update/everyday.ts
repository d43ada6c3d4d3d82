import type { Entry } from '../reference/entry.ts';
import type { Language } from '../reference/kinds.ts';

/** Articles, pronouns, prepositions, conjunctions and the commonest verbs: closed classes. */
const FUNCTION_WORDS: Record<Language, string> = {
  fr: 'le la les l un une des du de d au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs je tu il elle on nous vous ils elles me te se lui y en moi toi soi eux qui que quoi dont où quel quelle et ou mais donc or ni car si comme quand lorsque puisque parce à dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après ne pas plus moins très trop peu beaucoup tout toute tous toutes même autre aussi bien mal oui non ici là est sont être été était avoir a ont avait fait faire dit dire va peut doit ans an jour jours fois',
  en: 'the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose which what and or but nor so yet if as when while because though of in on at by for with from to into onto over under about between against since during before after without not no more less very too also just only all any some each every other same such here there is are was were be been being am have has had do does did can could will would shall should may might must say said go get one two us it who',
  ar: 'في من إلى على عن مع هذا هذه ذلك تلك الذي التي الذين هو هي هم هن نحن أنا أنت أن إن كان كانت يكون قد لقد لا ما لم لن ليس كل بعض غير بين بعد قبل عند حتى ثم أو أم لكن بل إذا لو كما أي أيضا هنا هناك حيث منذ خلال ضد دون فوق تحت يوم عام سنة',
  es: 'el la los las lo un una unos unas al del de a ante bajo con contra desde en entre hacia hasta para por según sin sobre tras y e o u pero ni que si como cuando donde porque aunque yo tú él ella nosotros vosotros ellos ellas me te se le les nos os mi tu su mis tus sus este esta estos estas ese esa eso aquel aquella quien cual no sí más menos muy tan también ya aquí allí es son ser fue era está están estar ha han haber hay hace hacer dice puede debe todo toda todos todas otro otra mismo año años día días vez',
  de: 'der die das den dem des ein eine einen einem einer und oder aber denn wenn als wie ob dass weil ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein dein sein in an auf aus bei mit nach von zu zum zur für über unter vor hinter zwischen gegen ohne um durch seit nicht kein keine mehr sehr auch nur noch schon hier da ist sind war waren hat haben wird werden kann muss soll all alle',
  it: 'il lo la i gli le un uno una di a da in con su per tra fra del della dei delle al alla dal dalla nel nella sul sulla e o ma se come quando che chi cui io tu lui lei noi voi loro mi ti si ci vi mio tuo suo questo questa quello quella non più meno molto anche già qui là è sono era essere ha hanno avere fa fare può deve tutto tutti altro anno anni giorno',
  nl: 'de het een en of maar want als dat die dit deze wie wat ik jij hij zij wij jullie me je hem haar ons hun mijn in op aan bij met naar van voor over onder tussen tegen zonder om door sinds uit niet geen meer zeer ook nog al hier daar is zijn was waren heeft hebben wordt worden kan moet alle',
};

/** A word that more than one card in this many uses in its own text is an everyday word. */
const ONE_CARD_IN = 50;

/**
 * Tells everyday words: those of the closed classes of a language, and those that the texts of the
 * entries in use are made of. `entries` are the entries in use. Names of several words never are one.
 */
export function everydayWords(
  entries: readonly Entry[],
): (name: string, lang: Language) => boolean {
  const counted = new Map<Language, Counted>();
  const closed = new Map(
    (Object.entries(FUNCTION_WORDS) as [Language, string][]).map(([lang, words]) => [
      lang,
      new Set(words.split(' ')),
    ]),
  );
  return (name, lang) => {
    if (name.trim().includes(' ')) return false;
    const word = name.trim().toLowerCase();
    if (/[^\p{L}\p{M}]/u.test(word)) return /^\p{N}+$/u.test(word);
    if (closed.get(lang)?.has(word)) return true;
    // Capitals are looked for as capitals: ECRE is no word, whatever its letters spell.
    if (name.length > 1 && name === name.toUpperCase() && name !== word) return false;
    // Counted when it is first needed: most names have several words.
    const known = counted.get(lang) ?? countWords(entries, lang);
    counted.set(lang, known);
    return (known.cards.get(word) ?? 0) * ONE_CARD_IN > known.total;
  };
}

/** How many cards there are in a language, and in how many of them each word stands. */
interface Counted {
  total: number;
  cards: Map<string, number>;
}

function countWords(entries: readonly Entry[], lang: Language): Counted {
  const texts = entries.map(({ summary }) => summary[lang]).filter((text) => text !== undefined);
  const cards = new Map<string, number>();
  // As written: a word in capitals or with one is a name there too.
  for (const text of texts)
    for (const word of new Set(text.match(/[\p{L}\p{M}]+/gu)))
      if (word === word.toLowerCase()) cards.set(word, (cards.get(word) ?? 0) + 1);
  return { total: texts.length, cards };
}
