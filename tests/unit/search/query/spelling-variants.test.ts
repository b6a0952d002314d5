import { expect, it } from 'vitest';
import { listVariants } from '../../../../src/search/query/spelling-variants.ts';

it.each([
  ['defense', 'defence'],
  ['offenses', 'offences'],
  ['defenseless', 'defenceless'],
  ['labor', 'labour'],
  ['neighboring', 'neighbouring'],
  ['recognize', 'recognise'],
  ['organization', 'organisation'],
  ['normalized', 'normalised'],
  ['analyzed', 'analysed'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['dialog', 'dialogue'],
  ['traveled', 'travelled'],
  ['judgment', 'judgement'],
])('spells the American “%s” as “%s”', (american, british) => {
  expect(listVariants(american)).toContain(british);
});

it.each([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['recognises', 'recognizes'],
  ['mobilisation', 'mobilization'],
  ['programmes', 'programs'],
  ['travelling', 'traveling'],
])('spells the British “%s” as “%s”', (british, american) => {
  expect(listVariants(british)).toContain(american);
});

it.each(['treaty', 'arms', 'kim', '51', '북한', ''])('knows one way to spell “%s”', (word) => {
  expect(listVariants(word)).toEqual([]);
});
