import type { ComposedMemo } from '../../document/composed.ts';
import { findLatestDate } from '../../document/export/latest-date.ts';
import { outlineMemo } from '../../document/export/outline.ts';
import type { Manifest } from '../../document/manifest.ts';
import { nameMemo, saveFile } from './save-file.ts';
import { Refusal } from './refusal.ts';

/**
 * Saves a memo as a Word file with real footnotes. What writes such files is fetched only now; where it does not come,
 * throws a `Refusal`.
 */
export async function saveWord(memo: ComposedMemo, manifest: Manifest): Promise<void> {
  const { composeWord } = await fetchWriter();
  const content = await composeWord(outlineMemo(memo), findLatestDate(memo, manifest));
  saveFile(nameMemo(memo.title, 'docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content);
}

async function fetchWriter() {
  try {
    return await import('./compose-word.ts');
  } catch (error) {
    throw new Refusal(
      'The Word file could not be made: a part of this site did not load. Check the connection, load this page anew and try again.',
      {
        cause: error,
      },
    );
  }
}
