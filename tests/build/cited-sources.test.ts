import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { sourceToCsl } from '../../src/cite/pages/works.ts';
import { toSourceId } from '../../src/brief/ids.ts';
import { loadEdit, publication } from '../support/check-fixture.ts';
import { requirePassage } from '../../src/brief/passages.ts';
import { citePassage } from '../../src/cite/pages/cite-passage.ts';
import { printRuns } from '../support/sample-works.ts';

const { corpus } = loadCorpus(contentRoot);

describe('a source as a work', () => {
  it('is a broadcast for a podcast, with its show, its host and what is known of its date', () => {
    expect(describeSource('chinapower')).toEqual({
      id: 'chinapower',
      type: 'broadcast',
      title: 'The Implications of the Putin-Kim Summit: A Conversation with Dr. Victor Cha',
      'title-short': 'Implications of the Putin–Kim Summit',
      author: [{ family: 'Cha', given: 'Victor' }],
      'container-title': 'ChinaPower',
      host: [{ family: 'Lin', given: 'Bonny' }],
      publisher: 'Center for Strategic and International Studies',
      medium: 'podcast',
      issued: { literal: 'n.d., recorded before 9 July 2024' },
      language: 'en',
      URL: corpus.sources.get(toSourceId('chinapower'))?.url,
    });
  });

  it('has the date as it is printed, if that is said, and else as much of it as is known', () => {
    const [letter, talk] = loadEdit(
      'sources/weekly-letter.md',
      'published: 2024-06-13',
      'published: 2024-06\nprintedDate: n.d., about June',
    )
      .corpus.sources.values()
      .map((source) => sourceToCsl(source, corpus).issued);
    expect([letter, talk]).toEqual([{ 'date-parts': [[2024, 6, 21]] }, { literal: 'n.d., about June' }]);
  });

  it('knows a host by one name where no more is known', () => {
    expect(describeSource('impossible-state')).toMatchObject({ type: 'broadcast', host: [{ literal: 'Andrew' }] });
  });

  it('is a broadcast for a video too, filed by its publisher’s town', () => {
    const video = describeSource('wilson-center');
    expect(video).toMatchObject({
      type: 'broadcast',
      author: [{ family: 'Lee', given: 'Sung-Yoon' }],
      publisher: 'Wilson Center',
      'publisher-place': 'Washington, DC',
      medium: 'video',
      dimensions: '2:30',
    });
    expect(video).not.toHaveProperty('container-title');
    expect(video).not.toHaveProperty('genre');
  });

  it('is a report for a brief, its number that of its series', () => {
    const brief = describeSource('ifans');
    expect(brief).toMatchObject({
      type: 'report',
      author: [{ family: 'Kim', given: 'Han-kwon' }],
      'collection-title': 'IFANS PERSPECTIVES',
      'collection-number': '2024-01E',
      issued: { 'date-parts': [[2024, 1, 3]] },
    });
    expect(brief).not.toHaveProperty('number');
  });

  it('has no author where a newspaper speaks for itself', () => {
    const article = describeSource('asiae');
    expect(article).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Asia Business Daily' });
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('publisher');
  });
});

function describeSource(id: string) {
  const source = corpus.sources.get(toSourceId(id));
  if (!source) throw new Error(`There is no source ${id}`);
  return sourceToCsl(source, corpus);
}

describe('a claim of a source', () => {
  const brief = loadCorpus(contentRoot).corpus;

  it('says who is quoted where that is not who speaks', () => {
    const { note, shortNote } = citePassage(brief, requirePassage(brief, '/sources/asiae/#strained-ties-sign'), publication);
    expect(printRuns(note)).toMatch(
      /^Joh Han-beom, quoted in “Putin Visits North Korea, .*,” \*The Asia Business Daily\*, 13 June 2024, paragraph 7, </,
    );
    expect(printRuns(shortNote)).toMatch(
      /^Joh Han-beom, quoted in “Putin Visits North Korea, China Keeps Distance,” paragraph 7; summarised in “/,
    );
  });
});

it('an entry of the glossary is cited by what it rests on', () => {
  const brief = loadCorpus(contentRoot).corpus;
  const { note } = citePassage(brief, requirePassage(brief, '/actors/#philippines'), publication);
  expect(printRuns(note)).toMatch(
    /^Victor Cha, “Putin’s Play in NK: .*, answer \d+.*; as summarised in “Philippines,” in “Actors and terms,” \*/,
  );
});
