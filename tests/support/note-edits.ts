/**
 * Edits of the small brief, each of which puts the same editor’s note beside a passage: one for every kind that can have one.
 *
 * `noteEdits('river-papers')` → `[{ kind: 'a claim', file: 'sources/radio-talk.md', instead: '…::note[It was a ford.]{refs="river-papers"}', … }, …]`
 */
export function noteEdits(refs = ''): readonly NoteEdit[] {
  const note = `::note[It was a ford.]${refs && `{refs="${refs}"}`}`;
  const [theme, path] = ['themes/treaty.md', '/themes/treaty/'];
  const fields = ['topics: [treaty]', 'note: It was a ford.', ...(refs ? [`refs: [${refs}]`] : [])];
  return [
    {
      kind: 'a claim',
      path: '/sources/radio-talk/#promise-may-fade',
      file: 'sources/radio-talk.md',
      written: '::note[The transcript has “ridge”.]',
      instead: note,
    },
    { kind: 'the bottom line', path, file: theme, written: '## Key', instead: `${note}\n\n## Key` },
    { kind: 'a judgement', path: `${path}#promise-is-mutual`, file: theme, written: 'wait]\n:::', instead: `wait]\n${note}\n:::` },
    { kind: 'a section', path: `${path}#goods-traded`, file: theme, written: '- Grain', instead: `${note}\n\n- Grain` },
    {
      kind: 'an event',
      path: '/timeline/#treaty-signed',
      file: 'timeline.yaml',
      written: 'topics: [treaty]',
      instead: fields.join('\n  '),
    },
  ];
}

interface NoteEdit {
  /** Of the passage. */
  readonly kind: string;
  readonly path: string;
  readonly file: string;
  readonly written: string;
  readonly instead: string;
}
