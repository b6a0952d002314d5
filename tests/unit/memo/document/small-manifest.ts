import type { Manifest, ManifestPassage } from '../../../../src/memo/document/manifest.ts';

/** A brief of four passages: two of one source, one of another, and a judgement of the brief’s own. */
export const smallManifest: Manifest = {
  passages: {
    '/sources/radio-talk/#aid-is-due': {
      ...cited('radio-talk', 'answer 4'),
      title: 'Aid is due',
      text: 'If either state is at war,\nthe other is to send aid at once.',
      editorNote: 'A paraphrase.',
      documents: ['United Nations, 26 June 1945, https://example.org/charter'],
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
      ...cited('radio-talk', 'answer 5'),
      title: 'Goods go north',
      text: 'Goods go north by rail.',
      digest: 'bbbbb1',
      date: '2026-11-21',
      kind: 'assessment',
      speaker: 'Ada Lee',
    },
    '/sources/daily/#price-of-rice': {
      ...cited('daily', 'paragraph 2'),
      title: 'The price of rice',
      text: 'Rice costs more than before.',
      digest: 'ccccc1',
      date: '2026-11-21',
      kind: 'forecast',
      speaker: 'The Daily',
    },
    '/themes/treaty/#promise-is-mutual': {
      ...cited('two-banks-themes-treaty-promise-is-mutual', ''),
      title: 'Key judgement 1',
      isNumbered: true,
      whole: 'The promise is mutual.',
      text: 'The promise is mutual.',
      digest: 'ddddd1',
      date: '2026-11-21',
    },
  },
  works: Object.fromEntries(
    ['radio-talk', 'two-banks-radio-talk', 'daily', 'two-banks-daily'].map((id) => [
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

function cited(work: string, place: string): Pick<ManifestPassage, 'works' | 'note' | 'shortNote' | 'pandoc'> {
  return {
    works: work.startsWith('two-banks') ? [work] : [work, `two-banks-${work}`],
    note: [{ text: `${work} in full, ${place}.` }],
    shortNote: [{ text: `${work}, ${place}.` }],
    pandoc: `[@${[work, place].filter(Boolean).join(', ')}]`,
  };
}
