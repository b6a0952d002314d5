import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { checkFolder, fixturePath, readSmallBrief } from '../../support/check-fixture.ts';

const about = readSmallBrief().get('pages/about.md') ?? '';

/** What is found when one page of the brief consists of these bytes. */
function checkPage(bytes: string | Uint8Array, file = 'pages/about.md') {
  return checkFolder((folder) => {
    writeFileSync(join(folder, file), bytes);
  });
}

describe('encodings', () => {
  it('reads a file that begins with a byte order mark', () => {
    expect(checkPage(`\uFEFF${about}`)).toReport([]);
  });

  it('reads a file whose lines end as on Windows', () => {
    expect(checkPage(about.replaceAll('\n', '\r\n'))).toReport([]);
  });

  it('refuses a carriage return that ends no line', () => {
    expect(checkPage(about.replace('Begin with', 'Begin\rwith'))).toReport([['pages/about.md', 'ControlCharacter', 12, 6]]);
  });

  it('counts lines and columns alike whatever the line ends', () => {
    const wrong = about.replace('Begin with', '<b>Begin</b> with');
    expect(checkPage(wrong.replaceAll('\n', '\r\n'))).toEqual(checkPage(wrong));
  });

  it('refuses UTF-16', () => {
    expect(checkPage(Buffer.from(`\uFEFF${about}`, 'utf16le'))).toReport([['pages/about.md', 'InvalidEncoding', 1]]);
  });

  it('refuses Latin-1', () => {
    expect(checkPage(Buffer.from(about.replace('Begin', 'Début'), 'latin1'))).toReport([['pages/about.md', 'InvalidEncoding', 12]]);
  });
});

describe('characters', () => {
  it.each([
    ['NUL', '\u0000'],
    ['an escape', '\u001B'],
    ['a soft hyphen', '\u00AD'],
    ['an Arabic letter mark', '\u061C'],
    ['a zero-width space', '\u200B'],
    ['a line separator', '\u2028'],
    ['a right-to-left override', '\u202E'],
    ['a word joiner', '\u2060'],
    ['an isolate', '\u2066'],
    ['a byte order mark in the middle', '\uFEFF'],
    ['a replacement character', '\uFFFD'],
    ['an invisible tag', '\u{E0041}'],
  ])('refuses %s', (_, character) => {
    expect(checkPage(about.replace('Begin', `Be${character}gin`))).toReport([['pages/about.md', 'ControlCharacter', 12, 3]]);
  });

  it.each(['é', '남안', '北湾', '👩‍🚀', ' ', '\t'])('accepts “%s”', (text) => {
    expect(checkPage(about.replace('Begin', `${text} Begin`))).toReport([]);
  });
});

describe('files', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n  \n'],
  ])('calls a file with %s empty', (_, text) => {
    expect(checkPage(text)).toReport([['pages/about.md', 'EmptyFile', 1]]);
  });

  it('reads a file of just a million bytes and refuses a larger one', () => {
    const page = (size: number) =>
      about + `${'x'.repeat(9_800)}\n\n`.repeat(101) + 'x'.repeat(size - Buffer.byteLength(about) - 101 * 9_802);
    expect(checkPage(page(1_000_000))).toReport([]);
    expect(checkPage(page(1_000_001))).toReport([['pages/about.md', 'FileTooLarge', 1]]);
  });

  it('refuses a symbolic link, even to a file that would do', () => {
    const found = checkFolder((folder) => {
      symlinkSync(join(fixturePath('a small brief'), 'pages/about.md'), join(folder, 'pages/method.md'));
    });
    expect(found).toReport([['pages/method.md', 'UnreadableFile', 1]]);
    expect(found[0]?.message).toBe('cannot be read: it is a symbolic link');
  });

  it('refuses a symbolic link to a folder', () => {
    const found = checkFolder((folder) => {
      rmSync(join(folder, 'pages'), { recursive: true });
      symlinkSync(join(fixturePath('a small brief'), 'pages'), join(folder, 'pages'));
    });
    expect(found).toReport([['pages', 'UnreadableFile', 1]]);
  });

  it.each(['about.txt', 'constructor', 'notes.yaml'])('does not expect “%s”', (name) => {
    expect(checkPage('Text.', name)).toReport([[name, 'UnexpectedFile', 1]]);
  });

  it('does not expect folders of its own making', () => {
    const found = checkFolder((folder) => {
      mkdirSync(join(folder, 'constructor'));
      mkdirSync(join(folder, 'themes/old'));
    });
    expect(found).toReport([
      ['constructor', 'UnreadableFile', 1],
      ['themes/old', 'UnreadableFile', 1],
    ]);
  });

  it('leaves files alone that begin with a point', () => {
    expect(checkPage('Text.', '.DS_Store')).toReport([]);
  });

  it.each(['About.md', 'über.md', 'a_b.md', '-a.md', 'a b.md', `${'a'.repeat(49)}.md`])('does not accept the name %s', (name) => {
    expect(checkPage(about, `pages/${name}`)).toReport([[`pages/${name}`, 'InvalidFileName', 1]]);
  });

  it('says so where there is no content at all', () => {
    const { problems } = loadCorpus(fixturePath('no such fixture'));
    expect(problems).toReport([['', 'UnreadableFile', 1]]);
  });
});
