import type { Kind } from '../../lib/reference/kinds.ts';

/** The id that a name suggests: small letters without accents, hyphens between words. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** The text of a new entry's file. Empty fields make `data:check` ask for them. */
export function scaffold(kind: Kind, id: string, name: string, today: string): string {
  const quoted = JSON.stringify(name);
  return `id: ${id || 'choose-an-id'}
kind: ${kind}
countries: []                 # FR, MA, EU, UN…
names:
  fr:
    preferred: ${quoted}
    variants: []
${kind === 'person' ? '' : '    acronyms: []\n'}  en:
    preferred: ${quoted}
  ar:
    preferred: ""
  es:
    preferred: ""
${EXTRA[kind] ?? ''}summary:                      # two or three sentences: what it is, why it matters in the news
  fr: ""
  en: ""
  ar: ""
  es: ""
facts:                        # one sentence each: on, or from and to; without an end, confirmed
  - text:
      fr: ""
      en: ""
    on: ""
    sources: [first]
checked: ${today}
sources:
  first:
    title: ""
    url: ""
    seen: ${today}
`;
}

const EXTRA: Partial<Record<Kind, string>> = {
  person: 'surnames: []                  # as written alone in later mentions\n',
  office: `unmarked: true
of: ""                        # id of the body
holders:
  - person: ""                # id of an entry, or name: {fr: …, en: …}
    from: ""
    confirmed: ""
    sources: [first]
`,
  statistic: `unmarked: true
of: ""                        # id of the entry on whose card it shows
series:
  - scope: {fr: "", en: ""}
    unit: {fr: "", en: ""}
    points:
      - {period: "", value: 0, sources: [first]}
`,
};
