import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writePandoc } from '../../../../../src/memo/document/export/pandoc.ts';
import { sampleMemo } from '../../../../support/sample-memo.ts';

test('cites in its notes and names the file that has the works', () => {
  const memo = sampleMemo([{ type: 'heading', text: 'Signed' }, { type: 'passage' }, { type: 'passage' }]);
  expect(writePandoc(memo, 'memo.json')).toBe(`---
title: "What the treaty changes"
lang: en-GB
bibliography: "memo.json"
---

## Signed

They will trade arms.[^1]

They will trade arms.[^2]

[^1]: [@work-1, answer 1]

[^2]: [@work-2, answer 2]
`);
});

test('keeps a title that YAML or Markdown would take for something else', () => {
  const front = writePandoc(sampleMemo([], '"A": *b* # [c] \\ @d\n---'), 'memo.json').split('---\n')[1] ?? '';
  expect(parse(front)).toEqual({ title: '"A": \\*b\\* # \\[c\\] \\\\ \\@d ---', lang: 'en-GB', bibliography: 'memo.json' });
});
