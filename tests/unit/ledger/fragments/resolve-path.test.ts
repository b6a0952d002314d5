import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../../src/ledger/fragments/resolve-path.ts';

const pages = [
  ...['/', '/themes/', '/themes/treaty/', '/themes/china/', '/sources/', '/sources/ifans/', '/sources/impossible-state/'],
  ...['/topics/', '/topics/treaty/', '/topics/sanctions/', '/positions/', '/timeline/', '/about/'],
];

describe('a path that leads nowhere', () => {
  it.each([
    ['/Themes/China', ['/themes/china/']],
    ['/themes//china/', ['/themes/china/']],
    ['/themes/china.html', ['/themes/china/']],
    ['/themes/china/index.html', ['/themes/china/']],
    ['/sources/impossible_state', ['/sources/impossible-state/']],
    ['/sources/impossible%20state/', ['/sources/impossible-state/']],
    ['/about).', ['/about/']],
  ])('%s is written as paths are: %j', (written, expected) => {
    expect(resolvePath(written, pages)).toEqual(expected);
  });

  it.each([
    ['/theme/china/', ['/themes/china/']],
    ['/sources/ifan/', ['/sources/ifans/']],
    ['/impossible-state/', ['/sources/impossible-state/']],
    ['/treaty/', ['/themes/treaty/', '/topics/treaty/']],
    ['/themes/sanctons/', ['/topics/sanctions/']],
    ['/postions', ['/positions/']],
  ])('%s is near %j', (written, expected) => {
    expect(resolvePath(written, pages)).toEqual(expected);
  });

  it.each([
    ['/sources/nobody-knows-this/', ['/sources/']],
    ['/cite/sources/ifans/never-said/', ['/sources/ifans/']],
    ['/nothing/of/the/kind/', []],
    ['/%E0%A4%A', []],
    [`/${'a'.repeat(10_000)}/`, []],
  ])('%s has %j above it', (written, expected) => {
    expect(resolvePath(written, pages)).toEqual(expected);
  });

  it('leads to pages that are there, three at most, whatever it contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })), (written) => {
        const found = resolvePath(written, pages);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(pages).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 1_000 },
    );
  });
});
