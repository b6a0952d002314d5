import { LineCounter, parseAllDocuments, isNode, isMap, type Document } from 'yaml';
import type { Location, Report } from '../model/problems/problem.ts';

/**
 * YAML with the place of every value in it.
 *
 * `parseYaml('topics.yaml', '- id: treaty', report)?.locate([0, 'id'])` → `{ file: 'topics.yaml', line: 1, column: 7 }`
 */
export function parseYaml(file: string, text: string, report: Report, linesBefore = 0): YamlTree | undefined {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true, version: '1.2' });
  const [document, second] = Array.isArray(documents) ? documents : [];
  const findings = (Array.isArray(documents) ? documents : []).flatMap((each) => [...each.errors, ...each.warnings]);
  for (const { message, pos } of findings) report('InvalidYaml', at(pos[0]), { reason: lowerFirst(message) });
  if (second) report('InvalidYaml', at(second.range[0]), { reason: 'it holds a second document after a line ---' });
  if (!document) report('InvalidYaml', at(0), { reason: 'it holds no data' });
  if (!document || findings.length > 0 || second) return undefined;
  return toTree(document, at, report);
}

/** Parsed data and the way from a path in it to a place in the file. */
export interface YamlTree {
  readonly data: unknown;
  /** The value at a path; where there is none, the nearest thing around it. With `key`, the key and not its value. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Location;
}

function toTree(document: Document.Parsed, at: (offset: number) => Location, report: Report): YamlTree | undefined {
  const locate: YamlTree['locate'] = (path, part = 'value') => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = findOffset(document, path.slice(0, length), part);
      if (offset !== undefined) return at(offset);
    }
    return at(0);
  };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }), locate };
  } catch (error) {
    report('InvalidYaml', at(0), { reason: error instanceof Error ? lowerFirst(error.message) : String(error) });
    return undefined;
  }
}

function findOffset(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (part === 'key' && isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    if (isNode(pair?.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
