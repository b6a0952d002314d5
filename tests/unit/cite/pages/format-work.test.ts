import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatApa, formatBibliography, formatNote, formatShortNote } from '../../../../src/cite/pages/format-work.ts';
import type { CslItem } from '../../../../src/cite/formats/csl.ts';
import { article, episode, printRuns, report, statement, undated } from '../../../support/sample-works.ts';

const brief: CslItem = { ...report, title: 'The Bridge: A Study' };
const note = (work: CslItem, place?: string) => printRuns(formatNote(work, place));

describe('a full note, Chicago 18,', () => {
  it('names show, host and publisher of a podcast, turns its inner quotation marks and keeps a particle in lower case', () => {
    expect(note(episode, 'answers 2 and 3')).toBe(
      'Anna van der Berg, “The ‘Bridge’ Question: A Talk,” *Evening Talk*, hosted by Guy de Maupassant, Rivers & Banks, June 2024, answers 2 and 3, podcast, 1:02:00, <https://example.org/talk?a=1&b=2>',
    );
  });

  it('has series, number, publisher and day of a report, and names both authors as they write themselves', () => {
    expect(note(brief, 'paragraph 1')).toBe(
      'Han Ga-eun and Anna Berg, *The Bridge: A Study*, Bank Papers 2024-01E (Institute of War and Peace, 3 January 2024), paragraph 1, <https://example.org/papers/1_(b)#p~3>',
    );
  });

  it('begins with the title of an article nobody signed, and keeps the comma after a question mark', () => {
    expect(note(article)).toBe('“Will It Hold?,” *River Gazette*, 1961, <https://example.org/letter>');
  });

  it('says that there is no date', () => {
    expect(note({ ...episode, issued: undefined } as never)).toContain('Rivers & Banks, n.d., podcast,');
  });

  it('says in its words what is known where there is no date, and names no other month', () => {
    expect(note(undated, 'answer 2')).toBe(
      'Anna van der Berg, “The ‘Bridge’ Question: A Talk,” *Evening Talk*, hosted by Guy de Maupassant, Rivers & Banks, n.d., recorded before 9 July 2024, answer 2, podcast, 1:02:00, <https://example.org/talk?a=1&b=2>',
    );
  });

  it('names the first of three authors', () => {
    const three = [...(brief.author ?? []), { literal: 'Ministry of Rivers' }];
    expect(note({ ...brief, author: three })).toMatch(/^Han Ga-eun et al\., \*The Bridge/);
  });
});

describe('a short note', () => {
  it('has family name, short title and place', () => {
    expect(printRuns(formatShortNote(episode, 'answer 2'))).toBe('van der Berg, “Bridge Question,” answer 2');
  });

  it('never says ibid.', () => {
    formatShortNote(episode);
    expect(printRuns(formatShortNote(episode))).toBe('van der Berg, “Bridge Question”');
  });
});

describe('an entry of a bibliography', () => {
  it('inverts a name and sorts it without its particle', () => {
    expect(printRuns(formatBibliography(episode))).toBe(
      'Berg, Anna van der. “The ‘Bridge’ Question: A Talk.” *Evening Talk*, hosted by Guy de Maupassant. Rivers & Banks, June 2024. Podcast, 1:02:00. <https://example.org/talk?a=1&b=2>.',
    );
  });

  it('says in its words what is known where there is no date', () => {
    expect(printRuns(formatBibliography(undated))).toBe(
      'Berg, Anna van der. “The ‘Bridge’ Question: A Talk.” *Evening Talk*, hosted by Guy de Maupassant. Rivers & Banks, n.d., recorded before 9 July 2024. Podcast, 1:02:00. <https://example.org/talk?a=1&b=2>.',
    );
  });

  it('leaves a Korean name in its order', () => {
    expect(printRuns(formatBibliography(brief))).toBe(
      'Han Ga-eun, and Anna Berg. *The Bridge: A Study*. Bank Papers 2024-01E. Institute of War and Peace, 3 January 2024. <https://example.org/papers/1_(b)#p~3>.',
    );
  });

  it('begins with the paper where nobody signed', () => {
    expect(printRuns(formatBibliography(article))).toBe('*River Gazette*. “Will It Hold?” 1961. <https://example.org/letter>.');
  });

  it('has an institution as it is called', () => {
    expect(printRuns(formatBibliography(statement))).toMatch(/^Ministry of Rivers and Banks\. “A Statement\.”/);
  });
});

describe('an entry of a reference list, APA 7,', () => {
  it.each([
    [
      episode,
      'van der Berg, A. (2024, June). The “Bridge” Question: A Talk [Podcast]. In *Evening Talk*. Rivers & Banks. <https://example.org/talk?a=1&b=2>',
    ],
    [
      brief,
      'Han, G., & Berg, A. (2024). *The Bridge: A Study* (Bank Papers 2024-01E). Institute of War and Peace. <https://example.org/papers/1_(b)#p~3>',
    ],
    [
      undated,
      'van der Berg, A. (n.d., recorded before 9 July 2024). The “Bridge” Question: A Talk [Podcast]. In *Evening Talk*. Rivers & Banks. <https://example.org/talk?a=1&b=2>',
    ],
    [article, 'Will It Hold? (1961). *River Gazette*. <https://example.org/letter>'],
  ])('cites $id', (work, entry) => {
    expect(printRuns(formatApa(work))).toBe(entry);
  });

  it('says that there is no date', () => {
    expect(printRuns(formatApa(statement))).toContain('Ministry of Rivers and Banks. (n.d.).');
  });
});

describe('a title or a place in plain words', () => {
  const plain = fc.stringMatching(/^[A-Za-zé0-9강]{1,4}(,? [A-Za-zé0-9강]{1,4}){0,3}$/u);
  const printAll = (work: CslItem, place: string) =>
    [formatNote(work, place), formatShortNote(work, place), formatBibliography(work), formatApa(work)].map(printRuns).join('\n');

  it.each([episode, statement])('is in the citations of $id what it is when it is formatted with them', (work) => {
    fc.assert(
      fc.property(plain, plain, (title, place) => {
        // With lines under their letters they are not plain, and citeproc sees them.
        const seen = printAll({ ...work, title: `_${title}_` }, `_${place}_`);
        expect(printAll({ ...work, title }, place)).toBe(seen.replaceAll('_', ''));
      }),
      { numRuns: 20 },
    );
  });
});
