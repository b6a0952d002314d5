import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { findBriefWords, listBriefWords } from '../support/brief-words.ts';

/** Words that are also of something else, and where. */
const ofTheSite: Readonly<Record<string, string>> = {
  treaty: 'a type of source, and what CSL calls it',
  axis: 'what a figure has',
  US: 'the spelling that Chicago follows, and the word that is no “us”',
};

describe('the code', () => {
  const words = listBriefWords(loadCorpus(contentRoot).corpus).filter((word) => !Object.hasOwn(ofTheSite, word));

  it('has no name, title or id of the brief that is shipped; only comments give examples of it', () => {
    const found = listFiles().flatMap((file) =>
      findBriefWords(withoutComments(readFileSync(file, 'utf8')), words).map((word) => [file, word]),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('is looked through for them', () => {
    const [word = ''] = words;
    expect(findBriefWords(`const source = '${word}';`, words)).toContain(word);
    expect(withoutComments("const a = 'https://b'; // x\n/** x\n */\n<!-- x -->")).toBe("const a = 'https://b'; \n\n");
  });
});

function listFiles(): string[] {
  const inFolders = ['src', 'public', '.config'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return ['astro.config.ts', ...inFolders.filter((file) => /\.(?:astro|css|js|json|md|svg|ts|yaml)$|_headers$/.test(file))];
}

/** `a; // b` → `a; ` */
function withoutComments(code: string): string {
  return code
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '');
}
