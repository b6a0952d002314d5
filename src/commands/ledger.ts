/**
 * `npm run ledger`: records in `content/ledger.jsonl` what the content adds and changes, and what became of addresses that
 * are given up. Everything is checked first; then all of it is written, or nothing.
 */
import { parseArgs } from 'node:util';
import { askGit } from '../corpus/ask-git.ts';
import { readContent, writeContent, type Content } from '../corpus/ledger-content.ts';
import { renameId, renamePage } from '../corpus/rename-in-content.ts';
import { contentRoot } from '../corpus/read-files.ts';
import { isDate } from '../brief/dates.ts';
import { isAnchor } from '../brief/ids.ts';
import { addressPattern, joinAddress, splitAddress, toAddress } from '../ledger/fragments/address.ts';
import { isWording, type LedgerLine } from '../ledger/record/ledger.ts';
import { planChange, planPageMove, type LedgerState, type Plan } from '../ledger/record/plan-change.ts';
import { planRecord, planReword } from '../ledger/record/plan-record.ts';
import { listStanding } from '../ledger/record/standings.ts';

const usage = `npm run ledger                                          record what the content adds or changes
npm run ledger -- rename <address> <new id>             and change the content: the id, citations, links
npm run ledger -- move <address> <new address>          once the content has it there
npm run ledger -- move-page <page> <new page>           and change the content: file name, citations, links
npm run ledger -- split <address> <address> <address>   once the content has the parts
npm run ledger -- merge <address>… --into <address>     once the content has them as one
npm run ledger -- retire <address>… --reason "…"        once the content no longer has it
npm run ledger -- reword <address>…                     the same passage in altogether different words

An address is that of a passage, /sources/ifans/#two-groups, or of a page, /themes/treaty/.
--date 2026-11-21 is the day of the change; without it, the day of the last commit.`;

function run(): void {
  const { values, positionals } = readArguments();
  const [verb = 'record', ...named] = positionals;
  if (values.help) return console.log(usage);
  const before = readContent(contentRoot, refuse);
  const date = readDay(values.date, before.lines);
  const after = edit(verb, named, before);
  const state = { lines: after.lines, live: after.live, date };
  const { lines, refusal } = plan(verb, named, values, state, after);
  if (refusal !== undefined) return refuse(`Nothing was changed: ${refusal}.`);
  const confused = after.findings.repurposed.find(({ address }) => verb !== 'reword' && lines.some((line) => line.address === address));
  if (confused) return refuse(`Nothing was changed: ${confused.address} says something else altogether; confirm that with reword first.`);
  try {
    writeContent(contentRoot, before, after, lines);
  } catch (error) {
    return refuse(
      `Not all could be written: ${error instanceof Error ? error.message : String(error)}. Take content/ from the last commit.`,
    );
  }
  for (const line of lines) console.log(describe(line));
  console.log(`${lines.length === 1 ? 'One line' : `${lines.length || 'No'} lines`} added to the ledger.`);
}

const verbs = ['record', 'rename', 'move', 'move-page', 'split', 'merge', 'retire', 'reword'];

type Values = ReturnType<typeof readArguments>['values'];

function readArguments() {
  const options = { date: { type: 'string' }, reason: { type: 'string' }, into: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** The content with what the verb changes in it; as it is, where its author has done that already. */
function edit(verb: string, named: readonly string[], before: Content): Content {
  const [from = '', to = ''] = named;
  if (verb === 'rename' && !isAnchor(to)) return refuse(`“${to}” is no id: two lower-case words or more, joined by hyphens.`);
  if (verb === 'rename') return before.withFiles(renameId(before.files, readAddress(from), to), refuse);
  if (verb === 'move-page') return before.withFiles(renamePage(before.files, readAddress(from), readAddress(to)), refuse);
  return before;
}

function plan(verb: string, named: readonly string[], { into, reason }: Values, state: LedgerState, content: Content): Plan {
  const [first = '', second = ''] = named;
  if (verb === 'rename' && named.length === 2)
    return planChange(
      { verb: 'move', from: [readAddress(first)], to: [joinAddress(splitAddress(readAddress(first)).page, second)] },
      state,
    );
  const addresses = named.map(readAddress);
  const [from = '', to = ''] = addresses;
  const move = (gone: readonly string[], targets: readonly string[]) => planChange({ verb: 'move', from: gone, to: targets }, state);
  if (verb === 'record' && named.length === 0) return planRecord(content.findings, state);
  if (verb === 'reword' && named.length > 0) return planReword(addresses, state);
  if (verb === 'move' && named.length === 2) return move([from], [to]);
  if (verb === 'move-page' && named.length === 2) return planPageMove(from, to, state);
  if (verb === 'split' && named.length > 2) return move([from], addresses.slice(1));
  if (verb === 'merge' && named.length > 0 && into !== undefined) return move(addresses, [readAddress(into)]);
  if (verb === 'retire' && named.length > 0 && reason?.trim()) {
    const all = addresses.flatMap((address) => (address.endsWith('/') ? listStanding(state.lines, address) : [address]));
    if (all.length === 0) return refuse(`Nothing was changed: nothing is recorded at ${addresses.join(' or ')}.`);
    return planChange({ verb: 'retire', from: all, to: [], reason: reason.trim() }, state);
  }
  return refuse(verbs.includes(verb) ? `“${verb}” needs more, or less, than that.\n\n${usage}` : `There is no “${verb}”.\n\n${usage}`);
}

function readAddress(written: string): string {
  const address = toAddress(written);
  if (addressPattern.test(address)) return address;
  return refuse(`“${written}” is no address: write /sources/ifans/#two-groups, or /themes/treaty/ for a page.`);
}

function readDay(given: string | undefined, lines: readonly LedgerLine[]): string {
  const date = given ?? askGit(contentRoot, ['log', '-1', '--format=%cs'])?.trim();
  if (date === undefined) return refuse('There is no commit to take the day from: give it as --date 2026-11-21.');
  if (date.length !== 10 || !isDate(date)) return refuse(`“${date}” is no day: write it as --date 2026-11-21.`);
  if (Date.parse(date) > Date.now() + 86_400_000) console.warn(`${date} is still to come; no record can bear an earlier day from now on.`);
  const last = lines.at(-1)?.date ?? '';
  return date < last ? refuse(`The ledger reaches to ${last} already; ${date} is earlier. Give the day with --date.`) : date;
}

/** `+ /sources/ifans/#two-groups` for a wording, `/a/#b → /a/#c`, `× /a/#b` for a retirement. */
function describe(line: LedgerLine): string {
  if (isWording(line)) return `+ ${line.address}`;
  return 'reason' in line ? `× ${line.address}: ${line.reason}` : `  ${line.address} → ${line.targets.join(', ')}`;
}

function refuse(message: string): never {
  throw new Refusal(message);
}

/** What stops the command without being a fault of it. */
class Refusal extends Error {}

try {
  run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
