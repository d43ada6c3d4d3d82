/** A page whose article is React's, and which React draws anew in every way it has when `next` is called. */
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Each state of the article: the key decides whether React keeps its nodes. */
const STATES = [
  { key: 'a', asylum: false, text: 'Frontex publie ses chiffres.', strong: false },
  // The same nodes with another text, then a node more before them, then within them.
  { key: 'a', asylum: false, text: 'Le GISTI conteste les chiffres de Frontex.', strong: false },
  { key: 'a', asylum: true, text: 'Le GISTI conteste les chiffres de Frontex.', strong: false },
  { key: 'a', asylum: true, text: 'Le GISTI conteste les chiffres de Frontex.', strong: true },
  // Everything new.
  { key: 'b', asylum: true, text: 'Frontex répond au GISTI.', strong: false },
  // A node less.
  { key: 'b', asylum: false, text: 'Frontex répond au GISTI.', strong: true },
];

function Article() {
  const [at, setAt] = useState(0);
  globalThis.next = () => flushSync(() => setAt((before) => before + 1));
  const { key, asylum, text, strong } = STATES[at % STATES.length];
  return h(
    'article',
    { key },
    asylum && h('p', null, 'Un recours devant la ', "Cour nationale du droit d'asile", '.'),
    h('p', null, strong ? h('strong', null, text) : text, ' ', `Version ${at}.`),
  );
}

createRoot(document.querySelector('main')).render(h(Article));
