import { joinRuns, type Run } from '../../src/cite/formats/citation.ts';
import type { CslItem } from '../../src/cite/formats/csl.ts';
import type { Block, ComposedMemo, Note } from '../../src/memo/document/compose-memo.ts';
import type { PassageBlock, Piece } from '../../src/memo/document/compose-passage.ts';

/** Works made up to be hard to cite. */
export const episode: CslItem = {
  id: 'river-talk',
  type: 'broadcast',
  title: 'The “Bridge” Question: A Talk',
  'title-short': 'Bridge Question',
  author: [{ family: 'van der Berg', given: 'Anna' }],
  'container-title': 'Evening Talk',
  host: [{ family: 'Maupassant', given: 'Guy de' }],
  publisher: 'Rivers & Banks',
  medium: 'podcast',
  dimensions: '1:02:00',
  issued: { 'date-parts': [[2024, 6]] },
  language: 'en',
  URL: 'https://example.org/talk?a=1&b=2',
};

export const report: CslItem = {
  id: 'bank-report',
  type: 'report',
  title: '강의 다리: 50% of {all} #traffic_on the ~river\n in $ & other ^ signs \\ ',
  author: [
    { family: 'Han', given: 'Ga-eun', 'static-ordering': true },
    { family: 'Berg', given: 'Anna' },
  ],
  'collection-title': 'Bank Papers',
  'collection-number': '2024-01E',
  publisher: 'Institute of War and Peace',
  'publisher-place': 'Southtown',
  issued: { 'date-parts': [[2024, 1, 3]] },
  language: 'ko',
  URL: 'https://example.org/papers/1_(b)#p~3',
};

export const article: CslItem = {
  id: 'southern-letter',
  type: 'article-newspaper',
  title: 'Will It Hold?',
  'container-title': 'River Gazette',
  issued: { 'date-parts': [[1961]] },
  URL: 'https://example.org/letter',
};

export const statement: CslItem = {
  id: 'undated-statement',
  type: 'webpage',
  title: 'A Statement',
  author: [{ literal: 'Ministry of Rivers and Banks' }],
  'container-title': 'The Ministry',
  URL: 'https://example.org/statement',
};

/** A work without a date of its own, of which something is known all the same. */
export const undated: CslItem = { ...episode, id: 'undated-talk', issued: { literal: 'n.d., recorded before 9 July 2024' } };

export const works: readonly CslItem[] = [episode, report, article, statement];

/** Runs as tests read them: `*italics*`, `<address>`, and `<text → address>` where a link leads elsewhere than it says. */
export function printRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic, href }) => {
      if (href !== undefined) return href === text ? `<${text}>` : `<${text} → ${href}>`;
      return italic ? `*${text}*` : text;
    })
    .join('');
}

/**
 * A memo for tests, its notes numbered as they come. A text in several parts has a note after each. Headings and notes without words
 * are left out.
 *
 * `sampleMemo([{ type: 'passage', text: 'They will trade arms.' }])` → a memo of one passage with note 1
 */
export function sampleMemo(parts: readonly SamplePart[], title = 'What the treaty changes'): ComposedMemo {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const [index, part] of parts.entries()) {
    const key = `entry-${index}`;
    if (part.type === 'passage') {
      const { note, text = 'They will trade arms.', ...given } = part;
      const addNote = (): Piece[] => {
        const number = notes.length + 1;
        const runs = note ?? noteOn(number);
        return runs.length === 0 ? [] : [{ note: notes.push({ runs: joinRuns(runs), pandoc: `[@work-${number}, answer ${number}]` }) }];
      };
      const paragraphs: Piece[][] = [[]];
      for (const words of typeof text === 'string' ? [text] : text) {
        const [first = [], ...others] = words.split('\n').map((line): Piece[] => (line.trim() === '' ? [] : [{ text: line }]));
        paragraphs.at(-1)?.push(...first);
        paragraphs.push(...others);
        paragraphs.at(-1)?.push(...addNote());
      }
      blocks.push({ ...silent, ...given, key, paragraphs });
    } else if (part.text.trim() !== '') blocks.push({ ...part, key });
  }
  return { title, blocks, notes, works: [], bibliography: [], date: '2026-11-21' };
}

/** A note as the brief’s are: italics in it, and a link at its end. */
export function noteOn(number: number): Run[] {
  const href = `https://brief.example/sources/radio-talk/?n=${number}&x#claim-${number}~3fa9c1`;
  return [
    { text: `Speaker ${number}, “Title & Subtitle,” ` },
    { text: 'The Radio Talk', italic: true },
    { text: `, answer ${number}; summarised in “Section,” ` },
    { text: 'The Brief', italic: true },
    { text: ', ' },
    { text: href, href },
    { text: '.' },
  ];
}

export type SamplePart =
  | { readonly type: 'heading' | 'note'; readonly text: string }
  | (Partial<Omit<PassageBlock, 'type' | 'paragraphs' | 'key'>> & {
      readonly type: 'passage';
      readonly text?: string | readonly string[];
      readonly note?: readonly Run[];
    });

const silent: Omit<PassageBlock, 'key' | 'paragraphs'> = {
  type: 'passage',
  address: '/sources/radio-talk/#claim',
  title: 'A claim',
  editorNotes: [],
  isQuote: false,
  lead: '',
  warning: undefined,
};
