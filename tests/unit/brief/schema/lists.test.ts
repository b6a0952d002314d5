import { expect, test } from 'vitest';
import { topicSchema } from '../../../../src/brief/schema/lists.ts';

const topic = { id: 'labour', name: 'Labour', description: 'People who work.' };

test('a topic has other words in several languages and scripts', () => {
  const same = { en: ['workers'], ko: ['노동자'], 'zh-Hans': ['劳工'], 'zh-Hant': ['勞工'] };
  const related = { en: ['manpower'] };
  expect(topicSchema.parse({ ...topic, same, related })).toEqual({ ...topic, same, related });
});

test('a topic needs no other words', () => {
  expect(topicSchema.parse(topic)).toEqual({ ...topic, same: {}, related: {} });
});

test.each([
  ['a language without words', { same: { en: [] } }, ['same', 'en']],
  ['an empty word', { same: { en: [' '] } }, ['same', 'en', 0]],
  ['a language that is no tag', { related: { Korean: ['노동자'] } }, ['related', 'Korean']],
  ['a list without its language', { related: ['workers'] }, ['related']],
])('refuses %s', (_, names, path) => {
  expect(topicSchema.safeParse({ ...topic, ...names }).error?.issues.map((issue) => issue.path)).toEqual([path]);
});
