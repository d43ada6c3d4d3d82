import type { Entry, Texts } from '../../reference/entry.ts';
import { LANGUAGES } from '../../reference/kinds.ts';
import type { Release } from '../../reference/release.ts';

/** A text in a language, as JSON-LD writes it. */
interface Tagged {
  '@language': string;
  '@value': string;
}

/** A release as a `DefinedTermSet` of schema.org in JSON-LD, which search engines and catalogues read. */
export function definedTermsOf({ entries, version, date }: Release): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': '#_set',
    name: [
      { '@language': 'fr', '@value': 'Repères : le vocabulaire des migrations' },
      { '@language': 'en', '@value': 'Repères: the vocabulary of migration' },
    ],
    version,
    dateModified: date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasDefinedTerm: entries.map(definedTerm),
  };
}

function definedTerm(entry: Entry): object {
  const others = LANGUAGES.flatMap((lang) => {
    const { variants = [], acronyms = [] } = entry.names[lang] ?? {};
    return [...acronyms, ...variants].map((text) => tagged(lang, text));
  });
  return {
    '@type': 'DefinedTerm',
    '@id': `#${entry.id}`,
    termCode: entry.id,
    inDefinedTermSet: { '@id': '#_set' },
    additionalType: entry.kind,
    name: LANGUAGES.flatMap((lang) => {
      const set = entry.names[lang];
      return set ? [tagged(lang, set.preferred)] : [];
    }),
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: allTexts(entry.summary),
    subjectOf: Object.values(entry.sources).map(({ url, title, publisher }) => ({
      '@type': 'WebPage',
      url,
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
    })),
    dateModified: entry.checked,
  };
}

function allTexts(texts: Texts): Tagged[] {
  return LANGUAGES.flatMap((lang) => {
    const text = texts[lang];
    return text === undefined ? [] : [tagged(lang, text)];
  });
}

function tagged(lang: string, text: string): Tagged {
  return { '@language': lang, '@value': text };
}
