import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const groups: Record<string, string[]> = parse(readFileSync('data/sites.yaml', 'utf8'));
const domains = Object.values(groups).flat();

describe('the list of sites', () => {
  it('is about two hundred domains', () => {
    expect(domains.length).toBeGreaterThan(180);
    expect(domains.length).toBeLessThan(260);
  });

  it('holds plain domains, without www, path or pattern', () => {
    const strange = domains.filter(
      (domain) => !/^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/.test(domain),
    );
    expect([strange, domains.filter((domain) => domain.startsWith('www.'))]).toEqual([[], []]);
  });

  it('names no domain twice, and none below another', () => {
    const covered = domains.filter((domain, place) =>
      domains.some(
        (other, at) => at !== place && (domain === other || domain.endsWith(`.${other}`)),
      ),
    );
    expect(covered).toEqual([]);
  });

  it('is in alphabetical order within its groups', () => {
    for (const list of Object.values(groups)) expect(list).toEqual([...list].sort());
  });

  it('opens no whole country or host for everybody', () => {
    const wide = ['co.uk', 'org.uk', 'com.tn', 'press.ma', 'blogspot.com', 'wordpress.com'];
    expect(domains.filter((domain) => wide.includes(domain))).toEqual([]);
  });
});
