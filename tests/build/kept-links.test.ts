import { join } from 'node:path';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Element } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasClass } from '../../src/brief/classes.ts';
import { digestOf } from '../../src/ledger/record/ledger.ts';
import type { LedgerLine } from '../../src/brief/corpus.ts';
import { requireSite } from '../support/build-site.ts';
import { checkLinks, validateHtml } from '../support/check-pages.ts';
import { findWithin, listAddresses, readSitePages, readText, type SitePage } from '../support/site-pages.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { recordSmallBrief } from '../support/recorded-brief.ts';
import { historyPathOf } from '../../src/brief/routes.ts';

const talk = '/sources/radio-talk/';
let folder = '';
let pages: ReadonlyMap<string, SitePage>;

beforeAll(async () => {
  folder = await requireSite({ CONTENT_DIR: writeMovedBrief(), BASE_PATH: '/tumen', SITE_URL: 'https://brief.example' });
  pages = readSitePages(folder);
});

describe('a link to a passage', () => {
  it('that was renamed twice and reworded leads to it in one step, by each id and each pin', () => {
    const page = requirePage(talk);
    const once = digestOf(firstWording);
    for (const id of ['first-id', 'second-id', `first-id~${once}`, `second-id~${once}`, `aid-is-due~${once}`])
      expect(page.html).toMatch(
        new RegExp(
          `<article class="claim" id="aid-is-due"[^>]*><h3[^>]*>(?:<span class="alias"[^>]*></span>)*<span class="alias" id="${id}">`,
        ),
      );
  });

  it('leads to a passage on each page only once', () => {
    for (const { elements } of pages.values()) {
      const ids = elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('that stands on another page now leads to a line with the way there', () => {
    expect(tombstone(talk, 'went-away')).toMatch(
      /The signing<\/b>\s+moved on <time[^>]*>1 December 2026<\/time>: see <a href="\/tumen\/timeline\/#treaty-signed" data-moved/,
    );
  });

  it('that was divided leads to a line with all its parts', () => {
    const text = tombstone(talk, 'both-parts');
    expect(text).toContain('href="/tumen/sources/radio-talk/#aid-is-due"');
    expect(text).toContain('href="/tumen/sources/radio-talk/#promise-may-fade"');
  });

  it('leads on the page of its citations where it leads on its own page', () => {
    const page = requirePage(`/cite${talk}`);
    expect(page.html).toMatch(
      /<section class="citation[^>]* id="aid-is-due"[^>]*>\s*(?:<span class="alias"[^>]*><\/span>)*<span class="alias" id="first-id"/,
    );
    expect(tombstone(`/cite${talk}`, 'went-away')).toContain('href="/tumen/cite/timeline/#treaty-signed"');
    expect(tombstone(`/cite${talk}`, 'was-wrong')).toContain('It was misheard.');
    expect(requirePage('/cite/sources/first-talk/').ids).toContain('aid-is-due');
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(`/tumen/cite${talk}:id/ /tumen/cite${talk}#:id 301\n`);
  });

  it('that was retired leads to a line with the reason', () => {
    expect(tombstone(talk, 'was-wrong')).toMatch(/was retired on <time[^>]*>1 December 2026<\/time>: It was misheard\.$/);
  });
});

describe('a link to a page', () => {
  it('that moved brings the page it moved to, with every passage where the link says', () => {
    const page = requirePage('/sources/first-talk/');
    expect(attributes(page, ({ properties }) => String(properties.rel) === 'canonical')).toMatchObject([
      { href: 'https://brief.example/tumen/sources/radio-talk/' },
    ]);
    expect(page.html).toContain('This page moved on 1 December 2026. Its address is <a href="/tumen/sources/radio-talk/">');
    expect(page.html).toMatch(/<article class="claim" id="aid-is-due"/);
    expect(page.ids).toContain(`aid-is-due~${digestOf('Aid\nAid is due.')}`);
    expect(tombstone('/sources/first-talk/', 'went-away')).toContain('href="/tumen/timeline/#treaty-signed"');
    expect(existsSync(join(folder, 'sources/first-talk.bib'))).toBe(true);
  });

  it('that moved to a page where one of its ids means something else leads to the way on for each passage', () => {
    const page = requirePage('/sources/second-talk/');
    expect(page.html).toContain('<a href="/tumen/sources/radio-talk/"');
    expect(page.html).not.toContain('class="claim"');
    expect(tombstone('/sources/second-talk/', 'grain-passes-daily')).toContain('Grain was seen.');
    expect(tombstone('/sources/second-talk/', 'aid-is-late')).toContain('href="/tumen/sources/radio-talk/#aid-is-due"');
  });

  it('has a line for hosts that redirect, unless an id would lead to something else', () => {
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8');
    expect(redirects).toContain('/tumen/sources/first-talk/ /tumen/sources/radio-talk/ 301\n');
    expect(redirects).not.toContain('second-talk');
  });

  it('that was retired leads to a page that says why', () => {
    const page = requirePage('/sources/lost-talk/');
    expect(page.html).toContain('The recording was a forgery.');
    expect(tombstone('/sources/lost-talk/', 'hear-say')).toContain('The recording was a forgery.');
  });

  it('is none that search engines are sent to', () => {
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toMatch(/first-talk|second-talk|lost-talk/);
  });
});

describe('what a page said before', () => {
  const histories = () => [...pages.values()].filter(({ path }) => path.startsWith('/history/'));

  it('stands on a page of its own, to which the end of the page leads, and from there back', () => {
    const [end] = requirePage(talk).elements.filter((element) => hasClass(element, 'page-history'));
    expect(end && listAddresses(end)).toContain(`/tumen${historyPathOf(talk)}`);
    expect(requirePage(talk).elements.filter((element) => hasClass(element, 'wording'))).toEqual([]);
    const [main] = requirePage(historyPathOf(talk)).elements.filter(({ tagName }) => tagName === 'main');
    expect(main && listAddresses(main)).toContain(`/tumen${talk}`);
  });

  it('is found there by every pin that was copied', () => {
    const wordings = requirePage(historyPathOf(talk)).elements.filter((element) => hasClass(element, 'wording'));
    for (const id of ['first-id', 'second-id', 'aid-is-due']) {
      const found = wordings.find(({ properties }) =>
        String(properties.dataWordings)
          .split(' ')
          .includes(`${id}~${digestOf(firstWording)}`),
      );
      expect(found?.properties.dataDate, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(found && findWithin(found, ({ tagName }) => tagName === 'del').map(readText)).toContain('should');
    }
  });

  it('is unlisted, without a twin, and valid HTML', async () => {
    expect(histories().length).toBeGreaterThan(0);
    for (const page of histories()) {
      expect([page.path, page.isListed, page.twin]).toEqual([page.path, false, undefined]);
      expect([page.path, await validateHtml(page)]).toEqual([page.path, []]);
    }
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/history/');
  });
});

it('all links of a site with a past lead somewhere', () => {
  const { broken } = checkLinks(folder, { base: '/tumen/', origin: 'https://brief.example' });
  expect(broken).toEqual([]);
});

function requirePage(path: string): SitePage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return page;
}

/** The line that stands for a passage that left, as HTML. */
function tombstone(path: string, id: string): string {
  return new RegExp(`<li class="tombstone[^>]* id="${id}"[^>]*>(.*?)</li>`, 's').exec(requirePage(path).html)?.[1]?.trim() ?? '';
}

function attributes({ elements }: SitePage, matches: (element: Element) => boolean): unknown[] {
  return elements.filter(matches).map(({ properties }) => properties);
}

/**
 * A content folder of the small brief with a past: a renamed and reworded claim (`first-id`, `second-id`), a claim that
 * went to the timeline, one that was divided, one that was retired; a source that moved, one that moved although one of its
 * ids means something else where it went, and one that was retired.
 */
function writeMovedBrief(): string {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  cpSync(fixturePath('a small brief'), folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.jsonl'), recordSmallBrief(past));
  return folder;
}

/** What the renamed claim said at first. */
const firstWording = 'Aid is due\nIf one bank is attacked, the other should send help without delay.';

const said = (address: string, text: string): LedgerLine => ({ address, date: '2026-11-22', digest: digestOf(text), text });
const moved = (address: string, ...targets: string[]): LedgerLine => ({ address, date: '2026-12-01', targets });
const past: readonly LedgerLine[] = [
  said(`${talk}#first-id`, firstWording),
  said(`${talk}#second-id`, firstWording),
  moved(`${talk}#first-id`, `${talk}#second-id`),
  said(`${talk}#went-away`, 'The signing\nIt was signed in summer.'),
  said(`${talk}#both-parts`, 'Both parts\nAid is due, and may not last.'),
  said(`${talk}#was-wrong`, 'The ferry\nThe ferry runs at night.'),
  said('/sources/first-talk/', 'First talk\nA talk.'),
  said('/sources/first-talk/#aid-is-due', 'Aid\nAid is due.'),
  said('/sources/first-talk/#went-away', 'The signing\nIt was signed.'),
  said('/sources/second-talk/', 'Second talk\nA talk.'),
  said('/sources/second-talk/#grain-passes-daily', 'Grain\nNo grain was seen.'),
  said('/sources/second-talk/#aid-is-late', 'Aid\nAid comes late.'),
  said('/sources/lost-talk/', 'Lost talk\nA talk.'),
  said('/sources/lost-talk/#hear-say', 'Hearsay\nSomebody said so.'),
  moved(`${talk}#second-id`, `${talk}#aid-is-due`),
  moved(`${talk}#went-away`, '/timeline/#treaty-signed'),
  moved(`${talk}#both-parts`, `${talk}#aid-is-due`, `${talk}#promise-may-fade`),
  { address: `${talk}#was-wrong`, date: '2026-12-01', reason: 'It was misheard.' },
  moved('/sources/first-talk/', talk),
  moved('/sources/first-talk/#aid-is-due', `${talk}#aid-is-due`),
  moved('/sources/first-talk/#went-away', `${talk}#went-away`),
  moved('/sources/second-talk/', talk),
  { address: '/sources/second-talk/#grain-passes-daily', date: '2026-12-01', reason: 'Grain was seen.' },
  moved('/sources/second-talk/#aid-is-late', `${talk}#aid-is-due`),
  { address: '/sources/lost-talk/', date: '2026-12-01', reason: 'The recording was a forgery.' },
  { address: '/sources/lost-talk/#hear-say', date: '2026-12-01', reason: 'The recording was a forgery.' },
];
