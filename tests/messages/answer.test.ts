import { describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../lib/messages/answer.ts';
import { type ToBackground, toBackground, toTab } from '../../lib/messages/contract.ts';
import { err, ok } from '../../lib/messages/result.ts';
import type { Caller } from '../../lib/messages/sender.ts';

const content: Caller = { kind: 'content', tab: 1, frame: 0, host: 'lemonde.fr', page: '' };
const page: Caller = { kind: 'own', host: '', page: '' };
const refuse = () => err('internal');
const handlers: Handlers<ToBackground> = {
  annotate: refuse,
  card: refuse,
  settings: refuse,
  found: () => ok({}),
  cardScript: refuse,
  titles: refuse,
  state: () => {
    throw new Error('broken');
  },
  inject: refuse,
  news: refuse,
  feed: refuse,
  private: refuse,
};
const ask = (message: unknown, caller: Caller, report = vi.fn()) =>
  answer(toBackground, handlers, message, caller, report);

describe('answer', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'found'],
    ['somebody else’s message', { type: 'found', body: {} }],
    ['an unknown name', { reperes: 'erase', body: {} }],
    ['a name of every object', { reperes: 'constructor', body: {} }],
    ['a name without a body', { reperes: 'found' }],
  ])('gives no answer to %s', (_, message) => {
    expect(ask(message, content)).toBeUndefined();
  });

  it('answers what fits', async () => {
    const body = { on: true, day: '2024-11-30', dated: true, entries: [{ id: 'oqtf', count: 2 }] };
    expect(await ask({ reperes: 'found', body }, content)).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['a day that does not exist', { on: true, day: '2024-11-31', dated: true, entries: [] }],
    ['a field too many', { on: true, day: '2024-11-30', dated: true, entries: [], extra: 1 }],
    [
      'an id that is none',
      { on: true, day: '2024-11-30', dated: true, entries: [{ id: '<b>', count: 1 }] },
    ],
    [
      'a count of nothing',
      { on: true, day: '2024-11-30', dated: true, entries: [{ id: 'a', count: 0 }] },
    ],
    ['no object', null],
  ])('refuses %s', async (_, body) => {
    expect(await ask({ reperes: 'found', body }, content)).toEqual(err('message-invalid'));
  });

  it('asks who sends before it looks at what is sent', async () => {
    expect(await ask({ reperes: 'inject', body: 'rubbish' }, content)).toEqual(err('not-allowed'));
    const body = { url: 'https://feeds.example/feed.json', work: 'apply' };
    expect(await ask({ reperes: 'feed', body }, content)).toEqual(err('not-allowed'));
    expect(await ask({ reperes: 'inject', body: 'rubbish' }, page)).toEqual(err('message-invalid'));
  });

  it('turns a program error into a value, and reports it without the message', async () => {
    const report = vi.fn();
    expect(await ask({ reperes: 'state', body: {} }, page, report)).toEqual(err('internal'));
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('broken'));
  });
});

describe('the contract', () => {
  it('lets content scripts read, and say what their page shows, and nothing more', () => {
    const open = Object.entries(toBackground).flatMap(([name, { from }]) =>
      from.some((sender) => sender === 'content') ? [name] : [],
    );
    expect(open).toEqual(['annotate', 'card', 'settings', 'found', 'cardScript']);
  });

  it('lets nobody but the extension speak to a page', () => {
    for (const { from } of Object.values(toTab)) expect(from).toEqual(['own']);
  });

  it('refuses pages that are too long to be pages', () => {
    const { request } = toBackground.annotate;
    const block = { text: 'a'.repeat(200_000) };
    expect(request.safeParse({ page: { blocks: [block] } }).success).toBe(true);
    expect(request.safeParse({ page: { blocks: [{ text: `${block.text}a` }] } }).success).toBe(
      false,
    );
    const many = Array.from({ length: 20_001 }, () => ({ text: 'a' }));
    expect(request.safeParse({ page: { blocks: many } }).success).toBe(false);
  });
});
