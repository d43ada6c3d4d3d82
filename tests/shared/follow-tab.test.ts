import { describe, expect, it } from 'vitest';
import { type Crossing, followTab, type TabView } from '../../entrypoints/shared/follow-tab.ts';
import { err, ok, type Result } from '../../lib/messages/result.ts';
import type { EntryTitle, Found } from '../../lib/messages/schemas.ts';
import type { Caller } from '../../lib/messages/sender.ts';

const PAGE = 'https://www.lemonde.fr/a';

type Titles = Result<EntryTitle[]>;

const found = (...ids: string[]): Found => ({
  on: true,
  day: '2024-11-30',
  dated: true,
  entries: ids.map((id) => ({ id, count: 1 })),
});
const titles = (...ids: string[]): EntryTitle[] =>
  ids.map((id) => ({ id, kind: 'term', title: { text: id, lang: 'fr' } }));

/** A follower of tab 7 whose answers come when the test says so. */
async function follower() {
  const seen: TabView[] = [];
  const asked: { ids: readonly string[]; answer: (reply: Titles) => void }[] = [];
  const toTab: string[] = [];
  let hear: (found: Found, caller: Caller) => void = () => {};
  const crossing = {
    ask: (name: string, body: { ids: readonly string[] }) =>
      name === 'titles'
        ? new Promise<Titles>((answer) => asked.push({ ids: body.ids, answer }))
        : Promise.resolve(ok({})),
    askTab: (_: number, name: string) => {
      toTab.push(name);
      return Promise.resolve(ok({}));
    },
    hearFound: (listener: typeof hear) => {
      hear = listener;
      return () => {};
    },
  } as unknown as Crossing;
  const follow = followTab(
    () => 'fr',
    (view) => seen.push(view),
    crossing,
  );
  await follow.look({ id: 7, url: 'https://www.lemonde.fr/a' });
  const say = (what: Found, tab = 7, frame = 0) =>
    hear(what, { kind: 'content', tab, frame, host: 'www.lemonde.fr', page: PAGE });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { follow, seen, asked, toTab, say, settle, last: () => seen.at(-1) };
}

describe('followTab', () => {
  it('shows the titles of what was found', async () => {
    const { say, asked, settle, last } = await follower();
    say(found('a'));
    asked[0]?.answer(ok(titles('a')));
    await settle();
    expect(last()).toMatchObject({ status: 'on', titles: titles('a'), host: 'www.lemonde.fr' });
  });

  it('leaves a find alone that a later one has overtaken', async () => {
    const { say, asked, settle, last } = await follower();
    say(found('a'));
    say(found('a', 'b'));
    asked[1]?.answer(ok(titles('a', 'b')));
    await settle();
    asked[0]?.answer(ok(titles('a')));
    await settle();
    expect(last()?.titles).toEqual(titles('a', 'b'));
    expect(last()?.found?.entries.length).toBe(2);
  });

  it('is not overtaken by what was asked before the same list came again', async () => {
    const { say, asked, settle, last } = await follower();
    say(found('a'));
    asked[0]?.answer(ok(titles('a')));
    await settle();
    say(found('b'));
    say(found('a'));
    asked[1]?.answer(ok(titles('b')));
    await settle();
    expect(last()?.titles).toEqual(titles('a'));
  });

  it('shows nothing of a tab that is not looked at any more', async () => {
    const { follow, say, asked, settle, last } = await follower();
    say(found('a'));
    await follow.look({ id: 8, url: 'https://www.lemonde.fr/b' });
    asked[0]?.answer(ok(titles('a')));
    await settle();
    expect(last()).toMatchObject({ tab: 8, status: 'asking', titles: [] });
    say(found('a'));
    expect(asked.length).toBe(1);
  });

  it('tells of titles that did not come', async () => {
    const { say, asked, settle, last } = await follower();
    say(found('a'));
    asked[0]?.answer(err('unreachable'));
    await settle();
    expect(last()).toMatchObject({ titles: [], found: { failed: 'unreachable' } });
  });

  it('reads a page anew that could not be explained', async () => {
    const { follow, say, asked, settle, toTab } = await follower();
    say({ ...found(), failed: 'data-missing' });
    await settle();
    expect(asked.length).toBe(0);
    await follow.explain(true);
    expect(toTab).toEqual(['report', 'off']);
  });
});
