import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fixturePath } from '../../support/check-fixture.ts';

/** Runs the command as `npm run check:content` does, for another content folder. */
function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

it('counts what it read, and fails while the ledger has nothing of it', () => {
  const { status, lines, stderr } = check(fixturePath('a small brief'));
  expect(lines).toEqual([
    expect.stringMatching(/^tests\/fixtures\/a small brief\/ledger\.jsonl:1:1 {2}UnrecordedAddress \(warning\)/u),
    '2 sources, 4 claims, 1 theme, 1 question, 2 topics, 4 actors, 1 event: 0 errors, 1 warning.',
  ]);
  expect([status, stderr]).toEqual([1, '']);
});

it('prints every problem with its place and fails', () => {
  const { status, lines, stderr } = check(fixturePath('raw html'));
  expect(lines).toContain(
    'tests/fixtures/raw html/pages/about.md:12:1  RawHtml — contains raw HTML: <script>alert(1)</script>. Write it in Markdown; HTML is never rendered.',
  );
  expect(lines.at(-1)).toMatch(/: \d+ errors, 0 warnings\.$/u);
  expect([status, stderr]).toEqual([1, '']);
});

it('fails without a stack trace where there is no content', () => {
  const { status, lines, stderr } = check(fixturePath('no such fixture'));
  expect(lines[0]).toBe(
    'tests/fixtures/no such fixture/:1:1  UnreadableFile — cannot be read: there is no such folder. Make it an ordinary file or folder that this user may read.',
  );
  expect([status, stderr]).toEqual([1, '']);
});
