import type { CitedWork } from '../../../../src/cite/formats/citation.ts';
import type { Manifest } from '../../../../src/memo/document/manifest.ts';

/** A brief of five passages: two of one source, one of another, and a judgement and a section of the brief’s own. */
export const smallManifest: Manifest = {
  passages: {
    '/sources/radio-talk/#aid-is-due': {
      own: own('radio-talk'),
      title: 'Aid is due',
      text: ['If either state is at war,\nthe other is to send aid at once.', { cite: 0 }],
      editorNote: 'A paraphrase.',
      documents: ['River Union, 26 June 1945, https://example.org/charter'],
      digest: 'aaaaa2',
      date: '2026-12-03',
      earlier: [
        { digest: 'aaaaa0', until: '2026-11-25', text: 'Aid may come\nIf a state is at war, aid may come.' },
        { digest: 'aaaaa1', until: '2026-12-03', text: 'Aid is due\nIf either state is at war, the other is to send aid.' },
      ],
      kind: 'fact',
      speaker: 'Ada Lee',
    },
    '/sources/radio-talk/#goods-go-north': {
      own: own('radio-talk'),
      title: 'Goods go north',
      text: ['Goods go north by rail.', { cite: 1 }],
      digest: 'bbbbb1',
      date: '2026-11-21',
      kind: 'assessment',
      speaker: 'Ada Lee',
    },
    '/sources/daily/#price-of-rice': {
      own: own('daily'),
      title: 'The price of rice',
      text: ['Rice costs more than before.', { cite: 2 }],
      digest: 'ccccc1',
      date: '2026-11-21',
      kind: 'forecast',
      speaker: 'The Daily',
    },
    '/themes/treaty/#promise-is-mutual': {
      own: own('judgement'),
      title: 'The promise is mutual',
      isUntitled: true,
      text: ['The promise is mutual.', { cite: 0 }],
      digest: 'ddddd1',
      date: '2026-11-21',
    },
    '/themes/treaty/#aid-and-goods': {
      own: own('section'),
      title: 'Aid and goods',
      text: [
        'Aid is due, “at once”.',
        ...[{ cite: 0 }, { cite: 2, isAgainst: true } as const],
        ' Goods go north.',
        { cite: 1 },
        '\nNobody says more.',
      ],
      editorNote: 'By rail.',
      digest: 'eeeee1',
      date: '2026-11-21',
    },
  },
  citations: [cite('radio-talk', 'answer 4'), cite('radio-talk', 'answer 5'), cite('daily', 'paragraph 2')],
  bibliography: {
    daily: [{ text: '“The Price of Rice.” ' }, { text: 'The Daily', italic: true }, { text: '.' }],
    'radio-talk': [{ text: 'Lee, Ada. “Talk.”' }],
  },
  works: Object.fromEntries(
    ['radio-talk', 'two-banks-radio-talk', 'daily', 'two-banks-daily', 'two-banks-section'].map((id) => [
      id,
      { id, type: 'report', title: `On ${id}` } as const,
    ]),
  ),
  moved: {
    '/sources/daily/#rice-price': { targets: ['/sources/daily/#price-of-rice'], date: '2026-12-01' },
    '/sources/daily/#rice-and-goods': {
      targets: ['/sources/daily/#price-of-rice', '/sources/radio-talk/#goods-go-north'],
      date: '2026-12-01',
    },
    '/sources/daily/#weather': { targets: [], date: '2026-12-02', reason: 'The source withdrew it.' },
  },
};

function cite(work: string, place: string): CitedWork {
  return { work, note: [{ text: `${work} in full, ${place}` }], shortNote: [{ text: `${work}, ${place}` }], pandoc: `@${work}, ${place}` };
}

function own(page: string): CitedWork {
  const work = `two-banks-${page}`;
  return { work, note: [{ text: `“${page}” in full` }], shortNote: [{ text: `“${page}”` }], pandoc: `@${work}` };
}
