/**
 * `npm run ledger`: records in `content/ledger.jsonl` what the content adds and changes, and what became of addresses that
 * are given up. Everything is checked first; then all of it is written, or nothing.
 */
import type { LedgerLine } from '../brief/corpus.ts';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { askGit, checkPast } from '../corpus/check-ledger.ts';
import { parseCorpus } from '../corpus/load.ts';
import { createReport, listFindings, type Problem } from '../corpus/problems/problem.ts';
import { contentRoot, decode, ledgerFile, readFiles, required, type Files } from '../corpus/read-files.ts';
import { renameId, renamePage } from '../corpus/rename-in-content.ts';
import { isDate } from '../brief/dates.ts';
import { isAnchor } from '../brief/ids.ts';
import { addressPattern, joinAddress, splitAddress, toAddress } from '../brief/address.ts';
import { checkLedger, type LedgerFindings } from '../ledger/record/check-ledger.ts';
import { formatLine, isAttribution, isWording } from '../ledger/record/ledger.ts';
import { planChange, planPageMove, planRecord, planReword, readLive, type LedgerState, type Plan } from '../ledger/record/plan-change.ts';
import { listPresent } from '../ledger/record/record.ts';

const usage = `npm run ledger                                          record what the content adds or changes
npm run ledger -- rename <address> <new id>             and change the content: the id, citations, links
npm run ledger -- move <address> <new address>          once the content has it there
npm run ledger -- move-page <page> <new page>           and change the content: file name, citations, links
npm run ledger -- split <address> <address> <address>   once the content has the parts
npm run ledger -- merge <address>… --into <address>     once the content has them as one
npm run ledger -- retire <address>… --reason "…"        once the content no longer has it
npm run ledger -- reword <address>…                     the same passage in altogether different words

An address is that of a passage, /sources/radio-talk/#aid-is-due, or of a page, /themes/goods/.
--date 2026-11-21 is the day of the change; without it, the day of the last commit.`;

function run(): void {
  const { values, positionals } = readArguments();
  const [verb = 'record', ...named] = positionals;
  if (values.help) return console.log(usage);
  const before = readContent();
  const date = readDay(values.date, before.lines);
  const after = edit(verb, named, before);
  const { lines, refusal } = plan(verb, named, values, { ...after, date }, after);
  if (refusal !== undefined) return refuse(`Nothing was changed: ${refusal}.`);
  const confused = after.findings.repurposed.find(({ address }) => verb !== 'reword' && lines.some((line) => line.address === address));
  if (confused) return refuse(`Nothing was changed: ${confused.address} says something else altogether; confirm that with reword first.`);
  writeContent(before.files, after.files, lines);
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

/** The content as the ledger sees it. */
interface Content extends Omit<LedgerState, 'date'> {
  readonly files: Files;
  /** Its id. */
  readonly brief: string;
  readonly findings: LedgerFindings;
}

function readContent(): Content {
  const { problems, report } = createReport();
  const files = readFiles(contentRoot, report);
  const content = checkContent(files);
  checkPast(contentRoot, files, content.brief, report);
  refuseErrors(problems, '');
  if (problems.length > 0) console.warn(listLines(problems));
  return content;
}

/** Content with errors is refused, since what cannot be read would seem to be lost. */
function checkContent(files: Files): Content {
  const missing = Object.keys(required).find((path) => !files.has(path));
  if (missing !== undefined) return refuse(`Nothing was changed: content/${missing} must be there, whatever the content is.`);
  const { corpus, problems } = parseCorpus(files);
  refuseErrors(problems, 'The content has errors; nothing was changed.\n');
  return { files, brief: corpus.brief.id, lines: corpus.ledger, ...readLive(corpus), findings: checkLedger(corpus) };
}

function refuseErrors(problems: readonly Problem[], heading: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) refuse(heading + listLines(errors));
}

function listLines(problems: readonly Problem[]): string {
  return listFindings(problems, relative(process.cwd(), contentRoot) || '.')
    .map(({ line }) => line)
    .join('\n');
}

/**
 * Writes changed files, takes away those that have another name now, and adds lines to the end of the ledger. All is written
 * beside first, the ledger before the rest, so that a full disk or another run at the same time changes nothing.
 */
function writeContent(before: Files, after: Files, lines: readonly LedgerLine[]): void {
  const ledger = join(contentRoot, ledgerFile);
  const recorded = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  if (lines.length + changed.length === 0) return;
  const written: [beside: string, path: string][] = [];
  try {
    for (const [path, text] of [[ledgerFile, recorded + lines.map((line) => `${formatLine(line)}\n`).join('')], ...changed] as const) {
      const beside = join(contentRoot, dirname(path), `.${basename(path)}.new`);
      const file = openSync(beside, 'wx');
      written.push([beside, join(contentRoot, path)]);
      writeFileSync(file, text);
      closeSync(file);
    }
    if (decode(Buffer.from(recorded)) !== (before.get(ledgerFile) ?? ''))
      refuse('Nothing was changed: something else was recorded meanwhile. Run it again.');
  } catch (error) {
    for (const [beside] of written) rmSync(beside);
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const isBusy = reason.startsWith('EEXIST');
    refuse(`Nothing was changed: ${isBusy ? 'another change is being made, or was stopped; then delete the file. ' : ''}${reason}`);
  }
  for (const [beside, path] of written) renameSync(beside, path);
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(contentRoot, path));
}

/** The content with what the verb changes in it; as it is, where its author has done that already. */
function edit(verb: string, named: readonly string[], before: Content): Content {
  const [from = '', to = ''] = named;
  if (verb === 'rename' && !isAnchor(to)) return refuse(`“${to}” is no id: two lower-case words or more, joined by hyphens.`);
  if (verb === 'rename') return checkContent(renameId(before.files, readAddress(from), to));
  if (verb === 'move-page') return checkContent(renamePage(before.files, readAddress(from), readAddress(to)));
  return before;
}

function plan(verb: string, named: readonly string[], { into, reason }: Values, state: LedgerState, content: Content): Plan {
  const move = (gone: readonly string[], targets: readonly string[]) => planChange({ verb: 'move', from: gone, to: targets }, state);
  if (verb === 'rename' && named.length === 2) {
    const [address = '', id = ''] = named;
    return move([readAddress(address)], [joinAddress(splitAddress(readAddress(address)).page, id)]);
  }
  const addresses = named.map(readAddress);
  const [from = '', to = ''] = addresses;
  if (verb === 'record' && named.length === 0) return planRecord(content.findings, state);
  if (verb === 'reword' && named.length > 0) return planReword(addresses, state);
  if (verb === 'move' && named.length === 2) return move([from], [to]);
  if (verb === 'move-page' && named.length === 2) return planPageMove(from, to, state);
  if (verb === 'split' && named.length > 2) return move([from], addresses.slice(1));
  if (verb === 'merge' && named.length > 0 && into !== undefined) return move(addresses, [readAddress(into)]);
  if (verb === 'retire' && named.length > 0 && reason?.trim()) {
    const all = addresses.flatMap((address) => (address.endsWith('/') ? listPresent(state.lines, address) : [address]));
    if (all.length === 0) return refuse(`Nothing was changed: nothing is recorded at ${addresses.join(' or ')}.`);
    return planChange({ verb: 'retire', from: all, to: [], reason: reason.trim() }, state);
  }
  return refuse(verbs.includes(verb) ? `“${verb}” needs more, or less, than that.\n\n${usage}` : `There is no “${verb}”.\n\n${usage}`);
}

function readAddress(written: string): string {
  const address = toAddress(written);
  if (addressPattern.test(address)) return address;
  return refuse(`“${written}” is no address: write /sources/radio-talk/#aid-is-due, or /themes/goods/ for a page.`);
}

function readDay(given: string | undefined, lines: readonly LedgerLine[]): string {
  const date = given ?? askGit(contentRoot, ['log', '-1', '--format=%cs'])?.trim();
  if (date === undefined) return refuse('There is no commit to take the day from: give it as --date 2026-11-21.');
  if (date.length !== 10 || !isDate(date)) return refuse(`“${date}” is no day: write it as --date 2026-11-21.`);
  if (Date.parse(date) > Date.now() + 86_400_000) console.warn(`${date} is still to come; no record can bear an earlier day from now on.`);
  const last = lines.at(-1)?.date ?? '';
  return date < last ? refuse(`The ledger reaches to ${last} already; ${date} is earlier. Give the day with --date.`) : date;
}

/** `+ /sources/radio-talk/#aid-is-due` for a wording, `@ …: anna-berg, …` for whose it is, `/a/#b → /a/#c`, `× /a/#b` for a retirement. */
function describe(line: LedgerLine): string {
  if (isWording(line)) return `+ ${line.address}`;
  if (isAttribution(line)) return `@ ${line.address}: ${[line.speaker, line.kind, line.at, line.said].join(', ')}`;
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
