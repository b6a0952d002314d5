import { describe, expect, it } from 'vitest';
import { requirePassage } from '../../../../src/brief/passages.ts';
import { citePassage } from '../../../../src/cite/pages/cite-passage.ts';
import { pinFor } from '../../../../src/ledger/record/anchors.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';
import { printRuns } from '../../../support/sample-works.ts';

const { corpus } = loadSmallBrief();
const cite = (address: string) => citePassage(corpus, requirePassage(corpus, address), publication);
const link = (address: string) =>
  `<https://example.org/banks${address} → https://example.org/banks${address.replace(/#.*/, '')}#${pinFor(corpus, address)}>`;

describe('a claim', () => {
  const address = '/sources/radio-talk/#promise-may-fade';
  const citation = cite(address);

  it('is cited from the original first, then from the section that summarises it', () => {
    expect(printRuns(citation.note)).toBe(
      `Anna Berg, “A talk about the river,” *Evening Talk*, Radio House, 21 June 2024, answers 1 and 2, podcast, <https://example.org/talk>; summarised in “What was promised,” *Two Banks*, wording of 21 November 2026, ${link(address)}.`,
    );
  });

  it('is cited shortly after that, without ibid.', () => {
    expect(printRuns(citation.shortNote)).toBe(
      `Berg, “River talk,” answers 1 and 2; summarised in “What was promised,” *Two Banks*, ${link(address)}.`,
    );
  });

  it('has the original and our section in the bibliography', () => {
    expect(printRuns(citation.bibliography)).toBe(
      `Berg, Anna. “A talk about the river.” *Evening Talk*. Radio House, 21 June 2024. Podcast. <https://example.org/talk>. Summarised in “What was promised,” *Two Banks*, wording of 21 November 2026, ${link(address)}.`,
    );
  });

  it('has two references in APA, a line each', () => {
    expect(printRuns(citation.apa).split('\n')).toEqual([
      'Berg, A. (2024, June 21). A talk about the river [Podcast]. In *Evening Talk*. Radio House. <https://example.org/talk>',
      `*What was promised*. (2026, November 21). Two Banks. ${link(address)}`,
    ]);
  });

  it('has the original and our section in every format for machines', () => {
    const digest = pinFor(corpus, address).replace(/.*~/, '');
    expect(citation.bibtex).toMatch(/^@misc\{radio-talk,[^]*\n\n@misc\{two-banks-sources-radio-talk-promise-may-fade,/);
    expect(citation.ris.match(/^TY {2}- .*$/gm)).toEqual(['TY  - SOUND', 'TY  - ELEC']);
    expect(JSON.parse(citation.csl)).toMatchObject([
      { id: 'radio-talk' },
      { type: 'webpage', note: 'In “River talk”. Wording of 21 November 2026' },
    ]);
    expect(citation.markdown).toBe(`[The promise may not last](https://example.org/banks${address}~${digest})`);
    expect(citation.pandoc).toBe('[@radio-talk, answers 1 and 2]');
  });
});

describe('a passage of our own', () => {
  const address = '/themes/treaty/#promises-made';
  const talk =
    'Anna Berg, “A talk about the river,” *Evening Talk*, Radio House, 21 June 2024, answers 1 and 2, podcast, <https://example.org/talk>';

  it('is cited by what it rests on, and by the page it stands on', () => {
    expect(printRuns(cite(address).note)).toBe(
      `${talk}; as summarised in “What was promised,” in “The treaty: help promised in both directions,” *Two Banks*, wording of 21 November 2026, ${link(address)}.`,
    );
    expect(printRuns(cite(address).shortNote)).toBe(
      `Berg, “River talk,” answers 1 and 2; as summarised in “What was promised,” in “The treaty,” *Two Banks*, ${link(address)}.`,
    );
    expect(printRuns(cite(address).bibliography).split('\n')).toEqual([
      'Berg, Anna. “A talk about the river.” *Evening Talk*. Radio House, 21 June 2024. Podcast. <https://example.org/talk>.',
      `“What was promised.” In “The treaty: help promised in both directions.” *Two Banks*. Wording of 21 November 2026. ${link(address)}.`,
    ]);
    expect(cite(address).pandoc).toBe('[@radio-talk, answers 1 and 2; @two-banks-themes-treaty-promises-made]');
    expect(JSON.parse(cite(address).csl)).toMatchObject([{ id: 'radio-talk' }, { id: 'two-banks-themes-treaty-promises-made' }]);
  });

  it('is cited alone where it rests on nothing', () => {
    const [page] = [...corpus.pages.values()].flatMap(({ id, sections }) => sections.map((section) => `/${id}/#${section.id}`));
    expect(printRuns(cite(page ?? '').note)).toMatch(/^“[^“”]+,” in “/);
  });

  it('leaves the full stop of a proposition to the note', () => {
    const [question] = corpus.questions.values();
    expect(printRuns(cite(`/positions/#${question?.id ?? ''}`).note)).not.toContain('.,”');
  });

  it('is cited alone where it is a whole page', () => {
    expect(printRuns(cite('/themes/treaty/').note)).toBe(
      '“The treaty: help promised in both directions,” *Two Banks*, wording of 21 November 2026, <https://example.org/banks/themes/treaty/>.',
    );
    expect(printRuns(cite('/themes/treaty/').shortNote)).toBe('“The treaty,” *Two Banks*, <https://example.org/banks/themes/treaty/>.');
  });
});
