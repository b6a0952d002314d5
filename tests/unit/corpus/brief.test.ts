import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listScripts } from '../../../src/brief/language.ts';
import { checkEdit, checkFolder } from '../../support/check-fixture.ts';

describe('brief.yaml', () => {
  it('is missed, with what it holds, and nothing else is said', () => {
    expect(checkFolder((folder) => rmSync(join(folder, 'brief.yaml')))).toReport([['brief.yaml', 'MissingFile', 1]]);
  });

  it.each([
    ['language: en', 'language: qq', 'a language that is none', 'InvalidField', 6, 11],
    ['[en, ko,', '[en, ko_KR,', 'a language that is not well formed', 'InvalidField', 8, 21],
    ['region: GB', 'region: Britain', 'a country by its name', 'InvalidField', 7, 9],
    ['"2024-06-27"', '"2024-02-30"', 'a horizon that is no day', 'InvalidField', 9, 10],
    ['"2026-11-27"', '"2026-11"', 'an edition of a month', 'InvalidField', 10, 10],
    ['https://banks.example', 'https://banks.example/brief/', 'an address with a path', 'InvalidField', 5, 10],
    ['https://creativecommons', 'ftp://creativecommons', 'a licence on no web page', 'InvalidField', 11, 34],
    ['id: two-banks', 'id: Two Banks', 'an id in capitals', 'InvalidField', 1, 5],
    ['name: Two Banks', 'nama: Two Banks', 'a field that is not known', 'UnknownField', 2, 1],
  ] as const)('refuses %s → %s, %s', (written, instead, _, name, line, column) => {
    expect(checkEdit('brief.yaml', written, instead)).toContainEqual(expect.objectContaining({ file: 'brief.yaml', name, line, column }));
  });

  it('says what a field is for that is missing', () => {
    const [problem] = checkEdit('brief.yaml', 'horizon: "2024-06-27"\n', '');
    expect(problem).toMatchObject({ name: 'MissingField', message: 'the field “horizon” is missing' });
    expect(problem?.hint).toContain('the day of the latest dated statement');
  });
});

describe('the scripts of other languages', () => {
  it('are those of the languages listed, one language for each, without the brief’s own', () => {
    expect(listScripts('en', ['en', 'fr', 'ko', 'zh-Hans', 'zh-Hant']).map(({ language }) => language)).toEqual(['ko', 'zh-Hans']);
  });

  it.each([
    ['ru', 'the Мир station', ['Мир']],
    ['ja', 'the ひまわり衛星 of then', ['ひまわり衛星']],
    ['ko', 'a 상호 원조 treaty', ['상호 원조']],
    ['ar', 'the word سلام عليكم here', ['سلام عليكم']],
  ])('finds words in %s', (language, text, found) => {
    const [script] = listScripts('en', [language]);
    expect(text.match(new RegExp(script?.pattern ?? '', 'gu'))).toEqual(found);
  });
});
