import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslToRis } from '../../../../src/cite/formats/csl-to-ris.ts';
import { article, episode, report, statement, undated, works } from '../../../support/sample-works.ts';

test('a record has a tag a line, and its lines end as the format has it', () => {
  expect(cslToRis(episode).split('\r\n')).toEqual([
    'TY  - SOUND',
    'ID  - river-talk',
    'AU  - van der Berg, Anna',
    'A2  - Maupassant, Guy de',
    'TI  - The “Bridge” Question: A Talk',
    'ST  - Bridge Question',
    'T2  - Evening Talk',
    'T3  - Evening Talk',
    'M3  - podcast',
    'C5  - podcast',
    'C3  - 1:02:00',
    'M2  - Running Time: 1:02:00',
    'PB  - Rivers & Banks',
    'PY  - 2024',
    'DA  - 2024/06//',
    'LA  - en',
    'UR  - https://example.org/talk?a=1&b=2',
    'ER  - ',
    '',
  ]);
});

test.each([
  [{ ...episode, medium: 'video' }, 'VIDEO'],
  [report, 'RPRT'],
  [article, 'NEWS'],
  [statement, 'ELEC'],
])('$id has the type that managers take for its own', (work, type) => {
  expect(cslToRis(work)).toMatch(new RegExp(`^TY  - ${type}\r\n`));
});

test.each(works)('$id is read back with its title, people, publisher and address', (work) => {
  const [read] = new Cite(cslToRis(work)).data;
  expect(read).toMatchObject({ id: work.id, title: work.title.replaceAll(/\s+/g, ' ').trim(), URL: work.URL });
  expect(read?.publisher).toBe(work.publisher);
  expect(read?.author ?? []).toHaveLength(work.author?.length ?? 0);
});

test('a recording is read back with its show, length and what it is', () => {
  const [read] = new Cite(cslToRis(episode)).data;
  expect(read).toMatchObject({ 'collection-title': 'Evening Talk', dimensions: '1:02:00', genre: 'podcast' });
});

test('what is known where there is no date is a note, and no date', () => {
  const lines = cslToRis(undated).split('\r\n');
  expect(lines.filter((line) => /^(?:PY|DA|Y1|N1)/.test(line))).toEqual(['N1  - n.d., recorded before 9 July 2024']);
  expect(new Cite(cslToRis(undated)).data[0]).not.toHaveProperty('issued');
});

test('no value breaks its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
      const lines = cslToRis({ ...article, title }).split('\r\n');
      expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
    }),
  );
});
