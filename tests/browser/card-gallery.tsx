/** Every state of the card, in a page of some other site. */
import type { ComponentChild } from 'preact';
import { Card } from '../../components/Card.tsx';
import { CardMessage } from '../../components/CardMessage.tsx';
import { reasonWords } from '../../lib/i18n/reasons.ts';
import { ERROR_CODES } from '../../lib/messages/errors.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { entry, neighbours } from '../reference/builders.ts';

const nothing = () => {};
const director = entry('directrice', {
  kind: 'person',
  names: {
    fr: { preferred: 'Ada Marin' },
    en: { preferred: 'Ada Marin' },
    ar: { preferred: 'أدا مارين' },
  },
});
const body = entry('agence', {
  names: {
    fr: { preferred: 'Agence des passages', acronyms: ['AP'] },
    en: { preferred: 'Passages agency' },
    ar: { preferred: 'وكالة العبور' },
    es: { preferred: 'Agencia de los pasos' },
  },
  summary: {
    fr: 'L’agence compte les passages et publie ses chiffres chaque année.',
    en: 'The agency counts passages and publishes its figures every year.',
    ar: 'تحصي الوكالة عمليات العبور وتنشر أرقامها كل عام.',
  },
  facts: [
    { text: { fr: 'Créée par décret.', en: 'Created by decree.' }, on: '2013', sources: ['jo'] },
    {
      text: { fr: 'Siège à Calais.', en: 'Based in Calais.' },
      from: '2014',
      confirmed: '2026-11',
      sources: ['jo'],
    },
    {
      text: { fr: 'Rattachée au ministère.', en: 'Made part of the ministry.' },
      on: '2025-06',
      sources: ['jo'],
    },
  ],
  relations: [
    { type: 'part-of', target: 'ministere' },
    { type: 'related', target: 'directrice' },
  ],
});
const office = entry('direction', {
  kind: 'office',
  unmarked: true,
  of: 'agence',
  holders: [
    { person: 'directrice', from: '2020', to: '2023-05', acting: true, sources: ['jo'] },
    {
      name: { fr: 'Luc Ortiz', en: 'Luc Ortiz' },
      from: '2025-01',
      confirmed: '2026-11',
      sources: ['jo'],
    },
  ],
  gaps: [
    {
      from: '2023-06',
      to: '2024-12',
      why: { fr: 'Aucun nom n’a été publié.', en: 'No name was published.' },
    },
  ],
});
const figures = entry('passages', {
  kind: 'statistic',
  unmarked: true,
  of: 'agence',
  series: [
    {
      scope: { fr: 'Manche', en: 'Channel' },
      unit: { fr: 'personnes', en: 'people' },
      points: [
        { period: '2023', value: 29437, sources: ['jo'] },
        { period: '2024-06', value: 3007, provisional: true, sources: ['jo'] },
      ],
    },
  ],
});
const around = neighbours([director, body, office, figures, entry('ministere')]);
const view = (id: typeof body, lang: ReaderLanguage) => cardAsOf(id, '2024-11-30', lang, around);

/** The card stands in pages of others, which have a heading and a main part of their own. */
const inPage = (card: ComponentChild) => (
  <main>
    <h1>Article</h1>
    {card}
  </main>
);

type State = (lang: ReaderLanguage) => preact.JSX.Element;

/** By name; in those called `unfolded`, every part is open. */
export const cardStates: Record<string, State> = {
  'card body': (lang) =>
    inPage(
      <Card
        card={view(body, lang)}
        lang={lang}
        dateKnown
        why={reasonWords[lang]['cue-here']('port')}
        onOpen={nothing}
        onClose={nothing}
      />,
    ),
  'card body unfolded': (lang) =>
    inPage(
      <Card card={view(body, lang)} lang={lang} dateKnown onOpen={nothing} onClose={nothing} />,
    ),
  'card person undated unfolded': (lang) =>
    inPage(
      <Card
        card={view(director, lang)}
        lang={lang}
        dateKnown={false}
        onOpen={nothing}
        onClose={nothing}
      />,
    ),
  'card coming': (lang) => inPage(<CardMessage lang={lang} />),
};

for (const code of ERROR_CODES)
  cardStates[`card ${code}`] = (lang) => inPage(<CardMessage lang={lang} error={code} />);
