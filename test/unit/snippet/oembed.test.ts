import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/i18n/en-embed-page.js';
import { embeddedDecisions, fileName } from '../../../src/snippet/oembed.js';
import { checkRequest } from '../../../src/snippet/request.js';
import { findDecision } from '../../../src/dataset/queries.js';
import { dataset as data } from '../dataset/data.js';
import { HOST, locale } from './helpers.js';

const all = embeddedDecisions(data, HOST, locale);

describe('embeddedDecisions(data)', () => {
  it('has a document for every decision, under a name of its own that any host takes', () => {
    expect(all.length).toBe(data.decisions.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(fileName('third-committee/2014/amendment')).toBe('third-committee-2014-amendment');
  });

  it('each is of type rich, with an iframe whose query the page accepts and whose decision exists', () => {
    for (const { oembed } of all) {
      expect([oembed.version, oembed.type, oembed.provider_url]).toEqual(['1.0', 'rich', HOST]);
      const src = /<iframe src="([^"]+)"/.exec(oembed.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(src.startsWith(`${HOST}embed/index.html?`)).toBe(true);
      const checked = checkRequest(new URL(src).searchParams, embedPage.bad);
      expect(checked.ok).toBe(true);
      const decision = checked.ok ? checked.request.attributes.decision : '';
      expect(findDecision(data, { decision })).toHaveProperty('id');
    }
  });

  it('each page names its document', () => {
    for (const { name, page } of all) expect(page).toContain(`href="${HOST}embed/oembed/${name}.json"`);
  });
});
