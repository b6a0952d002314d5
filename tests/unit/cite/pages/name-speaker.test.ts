import { expect, test } from 'vitest';
import { checkEdit } from '../../../support/check-fixture.ts';
import { nameSpeaker } from '../../../../src/cite/pages/works.ts';

test.each([
  ['Victor Cha', 'Cha', { family: 'Cha', given: 'Victor' }],
  ['Kim Han-kwon', 'Kim', { family: 'Kim', given: 'Han-kwon', 'static-ordering': true }],
  ['Anna van der Berg', 'van der Berg', { family: 'van der Berg', given: 'Anna' }],
  ['Andrew (podcast host)', undefined, { literal: 'Andrew' }],
  ['Wilson Center', undefined, { literal: 'Wilson Center' }],
])('%s has the parts that are written down', (name, family, parts) => {
  expect(nameSpeaker({ name, family })).toEqual(parts);
});

test('a family name that is no part of the name is a problem', () => {
  expect(checkEdit('actors.yaml', 'family: Berg', 'family: Bergen')).toMatchObject([
    { name: 'InvalidField', message: expect.stringContaining('must be the first or the last part of the name') as unknown },
  ]);
});
