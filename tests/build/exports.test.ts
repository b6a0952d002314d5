import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { toString } from 'hast-util-to-string';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, test } from 'vitest';
import { rowOf } from '../../src/brief/source-types.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { type CslItem, speakName } from '../../src/cite/formats/csl.ts';
import { listCitable } from '../../src/cite/pages/cite-passage.ts';
import type { Source } from '../../src/brief/corpus.ts';
import { hasClass } from '../../src/brief/classes.ts';
import { joinAddress } from '../../src/brief/address.ts';
import { findWithin, readSitePages, type SitePage } from '../support/site-pages.ts';
import { followRdf, readRdf } from '../support/xml.ts';
import { citePathOf, wholePageId } from '../../src/brief/routes.ts';

const folder = inject('siteFolder');
const pages = readSitePages(folder);
const { corpus } = loadCorpus(contentRoot);
const sources = [...corpus.sources.values()];
describe.each(sources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  const people = source.type === 'article' ? [] : [personOf(source)];

  it('is in its BibTeX file', () => {
    const [entry, ...others] = new Cite(read(`sources/${id}.bib`)).data;
    expect(others).toEqual([]);
    expect(entry).toMatchObject(commonFields(source));
    expect(entry?.issued).toEqual(source.printedDate === undefined ? { 'date-parts': [dateOf(source)] } : undefined);
    if (source.printedDate !== undefined) expect(entry?.note).toContain(source.printedDate);
    expect(entry?.author ?? []).toEqual(people);
    if (source.number !== undefined) expect(entry?.number).toBe(source.number);
    expect([entry?.publisher, entry?.['container-title'], entry?.['collection-title'], entry?.genre]).toContain(source.publication);
    const [{ host: hosts = [] } = { host: [] }] = JSON.parse(read(`sources/${id}.json`)) as CslItem[];
    for (const host of hosts) expect(entry?.note).toContain(speakName(host));
  });

  it('is in its RIS file', () => {
    const text = read(`sources/${id}.ris`);
    const [entry, ...others] = new Cite(text).data;
    expect(others).toEqual([]);
    expect(entry).toMatchObject(commonFields(source));
    expect(entry?.author ?? []).toEqual(people);
    expect([entry?.publisher, entry?.['container-title'], entry?.['collection-title']]).toContain(source.publication);
    const [year = '', month = '', day = ''] = source.published.split('-');
    expect(text).toContain(
      source.printedDate === undefined ? `\r\nDA  - ${year}/${month}/${day}/\r\n` : `\r\nN1  - ${source.printedDate}\r\n`,
    );
    expect(/\r\n(?:DA|PY) {2}- /u.test(text)).toBe(source.printedDate === undefined);
  });

  it('is in its CSL-JSON file', () => {
    const [entry, ...others] = JSON.parse(read(`sources/${id}.json`)) as CslItem[];
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      ...commonFields(source),
      issued: source.printedDate === undefined ? { 'date-parts': [dateOf(source)] } : { literal: source.printedDate },
    });
    expect(entry?.author ?? []).toMatchObject(people);
  });

  it('is in its Zotero RDF file, as what it is', async () => {
    const statements = await readRdf(read(`sources/${id}.rdf`));
    const ask = (...path: string[]) => followRdf(statements, source.url, ...path);
    expect(ask('itemType')).toEqual([rowOf(source.type).as.zotero]);
    const dates = source.printedDate === undefined ? [source.published] : [];
    expect([ask('title'), ask('shortTitle'), ask('date')]).toEqual([[source.title], [source.short], dates]);
    expect(ask('identifier', 'value')).toEqual([source.url]);
    expect(ask('(?:authors|guests|directors)', '*', 'surname')).toEqual(people.map(({ family }) => family));
    expect(ask('podcasters', '*', 'surname')).toHaveLength(source.hosts.length);
    expect(ask('reportNumber')).toEqual(source.number === undefined ? [] : [source.number]);
    expect([...ask('publisher', 'name'), ...ask('isPartOf', '(?:title|alternative)')]).toContain(source.publication);
  });

  it.each(['/sources/', `/sources/${id}/`])('is offered to reference managers on %s', (path) => {
    const spans = listCoins(pages.get(path)).filter((span) => span.get('rft.identifier') === source.url);
    expect(spans).toHaveLength(1);
    const [span] = spans;
    expect(span?.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(span?.get('rft.type')).toBe(rowOf(source.type).as.zotero);
    expect([span?.get('rft.title'), span?.get('rft.date'), span?.get('rft.language')]).toEqual([
      source.title,
      source.printedDate === undefined ? source.published : null,
      source.language,
    ]);
    expect([span?.getAll('rft.aulast'), span?.getAll('rft.aufirst')]).toEqual([
      people.map(({ family }) => family),
      people.map(({ given }) => given),
    ]);
  });
});

test('each source’s page offers its own source alone', () => {
  for (const { id } of sources) expect(listCoins(pages.get(`/sources/${id}/`))).toHaveLength(1);
  expect(listCoins(pages.get('/sources/'))).toHaveLength(sources.length);
});

describe.each([...corpus.themes.values()].map((theme) => [theme.id, theme] as const))('the theme %s', (id, theme) => {
  const cited = sources.filter((source) => source.claims.some(({ key }) => theme.claims.includes(key))).map((source) => source.id);

  it.each(['bib', 'ris', 'json'])('stands before the sources it cites in its .%s file', (ending) => {
    const works = ending === 'json' ? (JSON.parse(read(`themes/${id}.json`)) as CslItem[]) : new Cite(read(`themes/${id}.${ending}`)).data;
    expect(works.map((work) => work.id)).toEqual([`tumen-themes-${id}`, ...cited]);
    expect(works[0]).toMatchObject({ type: 'report', title: theme.title, publisher: 'Tumen' });
  });

  it('is a report among the sources it cites in its .rdf file', async () => {
    const statements = await readRdf(read(`themes/${id}.rdf`));
    expect(statements.filter(({ predicate }) => predicate.endsWith('#itemType'))).toHaveLength(cited.length + 1);
    expect(followRdf(statements, `https://tumen.example/themes/${id}/`, 'itemType')).toEqual(['report']);
  });

  it('says on its page that it is a report', () => {
    const tags = (pages.get(`/themes/${id}/`)?.elements ?? []).filter(({ properties }) => String(properties.name).startsWith('citation_'));
    expect(tags.map(({ properties }) => properties.name)).toContain('citation_technical_report_institution');
    expect(tags.find(({ properties }) => properties.name === 'citation_title')?.properties.content).toBe(theme.title);
    expect(listCoins(pages.get(`/themes/${id}/`))).toEqual([]);
  });
});

test('no page has a title for reference managers without saying what it is', () => {
  for (const { html } of pages.values())
    if (html.includes('"citation_title"')) expect(html).toContain('"citation_technical_report_institution"');
});

describe('the pages on which passages are cited', () => {
  const forms = ['note', 'short-note', 'bibliography', 'apa', 'link', 'markdown', 'pandoc', 'bibtex', 'ris', 'csl'];
  const cite = [...pages.values()].filter(({ path }) => path.startsWith('/cite/'));
  const sections = cite.flatMap(({ path, elements }) =>
    elements.filter((element) => hasClass(element, 'citation')).map((section) => [path, section] as const),
  );

  it('have a section for everything that can be cited, and for nothing else', () => {
    const addresses = sections.map(([path, { properties }]) =>
      joinAddress(path, properties.id === wholePageId ? '' : String(properties.id)),
    );
    expect(addresses.toSorted()).toEqual(
      listCitable(corpus)
        .map(({ path }) => citePathOf(path))
        .toSorted(),
    );
  });

  it('are unlisted and have no Markdown beside them', () => {
    expect(cite.filter(({ isListed, twin }) => isListed || twin !== undefined)).toEqual([]);
  });

  it('have every form, each with something in it, nothing missing and nothing said twice', () => {
    const saidTwice = /undefined|,,|(?<!\.)\.\.(?!\.)|;;| ,| {2}|\[object/;
    for (const [path, section] of sections) {
      const bodies = findWithin(section, ({ properties }) => properties.dataForm !== undefined);
      const id = `${path} ${String(section.properties.id)}`;
      expect(new Set(bodies.map(({ properties }) => properties.dataForm)), id).toEqual(
        new Set(bodies.length > forms.length ? [...forms, 'wording'] : forms),
      );
      for (const body of bodies) {
        const texts = findWithin(body, ({ tagName }) => /^(?:p|pre)$/.test(tagName)).map((element) => toString(element).trim());
        expect(texts, id).toEqual([expect.stringMatching(/./)]);
        if (/^(?:note|short-note|bibliography|apa)$/.test(String(body.properties.dataForm))) expect(texts[0], id).not.toMatch(saidTwice);
      }
    }
  });
});

test('nothing that formats citations reaches a browser', () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((file) => /purl\.org\/net\/xbiblio|makeCitationCluster/.test(read(file)))).toEqual([]);
});

/** What every format keeps. */
function commonFields({ id, title, url, short, language }: Source) {
  return { id, title, URL: url, 'title-short': short, language };
}

function personOf({ speaker }: Source): { family: string; given: string } {
  const { name = '', family = '' } = corpus.actors.get(speaker) ?? {};
  return { family, given: name.replace(family, '').trim() };
}

function dateOf({ published }: Source): number[] {
  return published.split('-').map(Number);
}

function listCoins(page: SitePage | undefined): URLSearchParams[] {
  return (page?.elements ?? [])
    .filter(({ tagName, properties }) => tagName === 'span' && String(properties.className) === 'Z3988')
    .map(({ properties }) => new URLSearchParams(String(properties.title)));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
