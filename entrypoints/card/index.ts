import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardScript, createCard } from './create-card.tsx';

/** Put into a frame by the background at its first card; the content script there takes it from here. */
export default defineUnlistedScript(() => {
  const script: CardScript = { createCard };
  Object.assign(globalThis, { reperesCard: script });
});
