import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writePlainText } from '../../../../../src/memo/document/export/plain-text.ts';
import { sampleMemo } from '../../../../support/sample-memo.ts';

test('has marks and notes with the same numbers, and says where links lead', () => {
  const memo = sampleMemo([
    { type: 'heading', text: 'Signed' },
    { type: 'passage', lead: 'Victor Cha · Assessment', note: [{ text: 'Cha, ' }, { text: 'Show', href: 'https://a.example/' }] },
    { type: 'passage', warning: 'Reworded.', note: [{ text: 'https://b.example/', href: 'https://b.example/' }] },
  ]);
  expect(writePlainText(outlineMemo(memo))).toBe(`What the treaty changes

Signed

Victor Cha · Assessment. They will trade arms. [1]

They will trade arms. [2]

[Reworded.]

[1] Cha, Show (https://a.example/)

[2] https://b.example/
`);
});
