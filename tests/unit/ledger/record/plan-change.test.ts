import type { LedgerLine } from '../../../../src/brief/corpus.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAddress, splitAddress } from '../../../../src/brief/address.ts';
import { formatLine, parseLedger } from '../../../../src/ledger/record/ledger.ts';
import { planChange, planPageMove, recordWording, type Plan } from '../../../../src/ledger/record/plan-change.ts';
import { readHistories, readRedirects } from '../../../../src/ledger/record/record.ts';

const date = '2026-12-01';

describe('planning a change', () => {
  it('sends an address to the new one, and records what that says', () => {
    const brief = startBrief(['/a/#old-id']);
    brief.live.delete('/a/#old-id');
    brief.live.set('/a/#new-id', 'It says so.');
    const { lines } = planChange({ verb: 'move', from: ['/a/#old-id'], to: ['/a/#new-id'] }, { ...brief, date });
    expect(lines.map(formatLine)).toEqual([
      '{"address":"/a/#new-id","date":"2026-12-01","digest":"668310","text":"It says so."}',
      '{"address":"/a/#old-id","date":"2026-12-01","target":"/a/#new-id"}',
    ]);
  });

  it('records whose the claim at the new address is', () => {
    const brief = startBrief(['/a/#old-id']);
    brief.live.delete('/a/#old-id');
    brief.live.set('/a/#new-id', 'It says so.');
    const whose = { speaker: 'anna-berg', kind: 'fact', at: 'answer 1', said: '2024-06' };
    const state = { ...brief, attributions: new Map([['/a/#new-id', whose]]), date };
    const { lines } = planChange({ verb: 'move', from: ['/a/#old-id'], to: ['/a/#new-id'] }, state);
    expect(lines).toContainEqual({ address: '/a/#new-id', date, ...whose });
  });

  it.each<[string, string[], string[], string]>([
    ['an address that was never recorded', ['/a/#never-was'], ['/a/#one-id'], '/a/#never-was was never recorded'],
    ['an address that is still there', ['/a/#one-id'], ['/a/#two-id'], '/a/#one-id is still in the content'],
    ['a target that is not there', ['/a/#gone-id'], ['/a/#no-id'], '/a/#no-id is not in the content'],
    ['a target that is the address itself', ['/a/#gone-id'], ['/a/#gone-id'], '/a/#gone-id is named twice'],
  ])('refuses %s', (_, from, to, refusal) => {
    const brief = startBrief(['/a/#one-id', '/a/#two-id', '/a/#gone-id']);
    brief.live.delete('/a/#gone-id');
    expect(planChange({ verb: 'move', from, to }, { ...brief, date }).refusal).toBe(refusal);
  });

  it('gives a passage its former id back', () => {
    const brief = startBrief(['/a/#first-id']);
    rename(brief, '/a/#first-id', '/a/#second-id');
    expect(rename(brief, '/a/#second-id', '/a/#first-id').refusal).toBeUndefined();
    expect(Object.fromEntries(readRedirects(brief.lines))).toMatchObject({ '/a/#second-id': { targets: ['/a/#first-id'], isLoop: false } });
  });

  it('refuses the former id of another passage', () => {
    const brief = startBrief(['/a/#first-id', '/a/#other-id']);
    rename(brief, '/a/#first-id', '/a/#second-id');
    expect(rename(brief, '/a/#other-id', '/a/#first-id').refusal).toMatch(/led elsewhere before/);
  });

  it('loses no address, makes no loop and no chain over one hop, whatever happens to passages and pages', () => {
    const place = fc.record({ page: fc.nat(3), id: fc.nat(9) });
    const step = fc.record({
      verb: fc.constantFrom('rename', 'move-page', 'split', 'merge', 'retire', 'write'),
      a: place,
      b: place,
      c: place,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const brief = startBrief(['/p0/', '/p0/#id-0', '/p0/#id-1', '/p1/', '/p1/#id-0', '/p2/', '/p2/#id-2']);
        const published = new Set(brief.live.keys());
        for (const [index, { verb, a, b, c }] of steps.entries()) {
          perform(brief, verb, [a, b, c].map(addressOf), `Wording ${index}.`);
          for (const address of brief.live.keys()) published.add(address);
          expectAllToResolve(brief, published);
        }
        expect(parseLedger(brief.lines.map((line) => `${formatLine(line)}\n`).join(''))).toEqual({ lines: brief.lines, faults: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});

interface Brief {
  lines: LedgerLine[];
  live: Map<string, string>;
}

function startBrief(addresses: readonly string[]): Brief {
  const brief: Brief = { lines: [], live: new Map(addresses.map((address) => [address, `What ${address} says.`])) };
  for (const address of addresses) brief.lines.push(...recordWording(address, { ...brief, date: '2026-11-21' }));
  return brief;
}

const addressOf = ({ page, id }: { page: number; id: number }): string => `/p${page}/#id-${id}`;

/** Does to the content what the verb says, and keeps it only where the ledger takes it. */
function perform(brief: Brief, verb: string, [a = '', b = '', c = '']: readonly string[], text: string): void {
  if (verb === 'rename') rename(brief, a, b);
  else if (verb === 'move-page') movePage(brief, splitAddress(a).page, splitAddress(b).page);
  else if (verb === 'split')
    attempt(brief, [a], [b, c], text, () => planChange({ verb: 'move', from: [a], to: [b, c] }, { ...brief, date }));
  else if (verb === 'merge')
    attempt(brief, [a, b], [c], text, () => planChange({ verb: 'move', from: [a, b], to: [c] }, { ...brief, date }));
  else if (verb === 'retire')
    attempt(brief, [a], [], text, () => planChange({ verb: 'retire', from: [a], to: [], reason: 'Wrong.' }, { ...brief, date }));
  else if (!readHistories(brief.lines).get(a)?.departure) {
    brief.live.set(a, text);
    brief.lines.push(...recordWording(a, { ...brief, date }));
  }
}

function rename(brief: Brief, from: string, to: string): Plan {
  return attempt(brief, [from], [to], brief.live.get(from) ?? '', () =>
    planChange({ verb: 'move', from: [from], to: [to] }, { ...brief, date }),
  );
}

function movePage(brief: Brief, from: string, to: string): void {
  const moved = [...brief.live].filter(([address]) => splitAddress(address).page === from);
  const targets = moved.map(([address]) => joinAddress(to, splitAddress(address).id));
  attempt(
    brief,
    moved.map(([address]) => address),
    targets,
    'Moved.',
    () => planPageMove(from, to, { ...brief, date }),
  );
}

function attempt(brief: Brief, gone: readonly string[], come: readonly string[], text: string, plan: () => Plan): Plan {
  const before = new Map(brief.live);
  for (const address of gone) brief.live.delete(address);
  for (const address of come) if (!brief.live.has(address)) brief.live.set(address, text);
  const made = plan();
  if (made.refusal === undefined) brief.lines.push(...made.lines);
  else brief.live = before;
  return made;
}

function expectAllToResolve({ lines, live }: Brief, published: ReadonlySet<string>): void {
  const redirects = readRedirects(lines);
  for (const address of published) {
    const redirect = redirects.get(address);
    if (live.has(address)) expect(redirect).toBeUndefined();
    else {
      expect(redirect?.isLoop).toBe(false);
      expect((redirect?.targets.length ?? 0) > 0 || redirect?.reason !== undefined).toBe(true);
      expect(redirect?.targets.filter((target) => !live.has(target))).toEqual([]);
    }
  }
}
