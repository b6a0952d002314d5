import { expect, it } from 'vitest';
import { decodeSafely } from '../../../../src/ledger/fragments/decode-safely.ts';

it.each([
  ['two%2Dgroups', 'two-groups'],
  ['%ED%95%9C', '한'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
])('reads %s as %s', (written, decoded) => {
  expect(decodeSafely(written)).toBe(decoded);
});
