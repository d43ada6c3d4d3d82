import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAddress, unfoldAddress } from '../../../lib/reference/folded/address.ts';
import { anyText } from './texts.ts';

/** Titles and addresses with words in common, and with every character that means something in a folded one. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom('Loi', 'immigration', 'été', 'l’asile', 'البحر', '~', '{12', '%C3%A9'),
    anyText,
  ),
  { maxLength: 8 },
);
const pair = fc
  .tuple(words, words, fc.constantFrom('-', '_', ' ', '/'), fc.boolean())
  .map(([some, others, joint, lower]) => {
    const address = `https://a.org/${[...some, ...others].join(joint)}`;
    return { title: some.join(' '), address: lower ? address.toLowerCase() : address };
  });

describe('an address folded by its title', () => {
  it('is what it was, whatever the two are', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.record({ title: anyText, address: anyText })), (given) => {
        const folded = foldAddress(given.address, given.title);
        expect(unfoldAddress(folded, given.title)).toBe(given.address);
      }),
      { numRuns: 1000 },
    );
  });

  const TITLE = 'L’été des exilés à Calais: ni abri, ni eau';
  it.each([
    ['the whole title', 'lete-des-exiles-a-calais-ni-abri-ni-eau/', '~/'],
    ['words of it', '12-des-exiles-ni-abri.html', '12-{12-{22.html'],
    ['its capitals', 'Calais-ni-abri', '}53'],
    ['words as they are', 'exil%C3%A9s_%C3%A0_Calais:_ni', '|24'],
    ['escapes', 'caf%C3%A9', 'café'],
    ['nothing of it', 'node/15', 'node/15'],
  ])('has markers for %s', (_, path, expected) => {
    expect(foldAddress(`https://a.org/${path}`, TITLE)).toBe(`https://a.org/${expected}`);
  });

  it.each([
    ['letters that are no escapes', 'https://a.org/café'],
    ['a marker', 'https://a.org/~jdoe'],
    ['escapes in small letters', 'https://a.org/caf%c3%a9'],
    ['what is no text', 'https://a.org/%FF'],
  ])('keeps %s', (_, address) => {
    expect(unfoldAddress(foldAddress(address, TITLE), TITLE)).toBe(address);
  });

  it.each([
    ['words beyond the last', '{0Z', TITLE],
    ['no words', '{00', TITLE],
    ['words of no title', '~', '…'],
    ['more than an address may have', '~'.repeat(900), TITLE],
  ])('is none with %s', (_, folded, title) => {
    expect(unfoldAddress(folded, title)).toBeUndefined();
  });
});
