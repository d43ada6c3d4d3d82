import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../../lib/messages/page-client.ts';
import { serveTab } from '../../lib/messages/page-server.ts';
import { ok } from '../../lib/messages/result.ts';
import { dayOf } from '../../lib/page/dates.ts';
import type { PageSettings } from '../../lib/settings/types.ts';
import { type Explainer, explain } from './explainer.ts';
import { removeLeftCard } from './left-card.ts';
import './style.css';

/** Says that nothing is explained here, so that popup and side panel do not wait for a list. */
async function reportOff(): Promise<void> {
  const day = dayOf(new Date());
  await askBackground('found', { on: false, day, dated: false, entries: [] });
}

function isRunning(): boolean {
  const world = globalThis as typeof globalThis & { reperesReads?: boolean };
  const before = world.reperesReads ?? false;
  world.reperesReads = true;
  return before;
}

export default defineContentScript({
  // The real list is `data/sites.yaml`; the build puts it into the manifest.
  matches: ['https://*.lemonde.fr/*'],
  runAt: 'document_idle',
  allFrames: true,
  async main() {
    // The manifest and a click on the toolbar may both put this script into a frame.
    if (isRunning() || !document.body) return;
    removeLeftCard();
    let explainer: Explainer | undefined;
    const off = () => {
      explainer?.destroy();
      explainer = undefined;
    };
    const start = async (unasked: boolean, arriving = false) => {
      const settings = await askBackground('settings', { arriving });
      if (!settings.ok || explainer || (unasked && !settings.value.on)) return;
      begin(settings.value);
    };
    const begin = (settings: PageSettings) => {
      explainer = explain(settings, () => {
        off();
        begin(settings);
      });
    };
    serveTab({
      explain: async () => {
        await start(false);
        return ok({});
      },
      off: () => {
        off();
        return ok({});
      },
      refresh: async () => {
        off();
        await start(true);
        return ok({});
      },
      renew: () => {
        explainer?.renew();
        return ok({});
      },
      step: ({ by }) => {
        explainer?.step(by);
        return ok({});
      },
      open: ({ id }) => {
        explainer?.open(id);
        return ok({});
      },
      origin: ({ form }) => {
        explainer?.origin(form);
        return ok({});
      },
      passages: ({ id, unsure }) => ok(explainer?.passages(id, unsure) ?? []),
      holds: ({ names }) => ok(explainer?.holds(names) ?? false),
      report: async () => {
        await (explainer ? explainer.report() : reportOff());
        return ok({});
      },
    });
    await start(true, true);
  },
});
