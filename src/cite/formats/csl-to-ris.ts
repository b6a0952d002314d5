import { findRow } from '../../brief/source-types.ts';
import { type CslDate, type CslItem, type Field, invertName, noteWithDate, oneLine, partsOf } from './csl.ts';

/**
 * A record of a `.ris` file: a tag and a value a line, lines ended as the format’s specification has them (CR LF), values
 * without line breaks. An empty value leaves its line out.
 *
 * `cslToRis({ type: 'report', title: 'China’s Response', … })` → `TY  - RPRT␍␊TI  - China’s Response␍␊…ER  - ␍␊`
 */
export function cslToRis(item: CslItem): string {
  const { as, fields } = findRow(item);
  const [first, last] = item.page?.split(/\s*[-–]+\s*/) ?? [];
  const isRecording = fields.includes('duration');
  const others = [item.editor, item.interviewer, item.host].flatMap((names) => names ?? []);
  const lines: readonly Field[] = [
    ['TY', as.ris],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', invertName(name)] as const),
    ...others.map((name) => ['A2', invertName(name)] as const),
    ...(item.translator ?? []).map((name) => ['A4', invertName(name)] as const),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title'] ?? item['collection-title']],
    // Zotero reads the series of a sound recording from here.
    ['T3', as.ris === 'SOUND' ? item['container-title'] : undefined],
    ['SN', item['collection-number'] ?? item.number],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['M3', item.medium],
    // The format of a recording, and its length; Zotero reads no length, but keeps it as a line of what it calls Extra.
    ['C5', isRecording ? item.medium : undefined],
    ['C3', item.dimensions],
    ['M2', item.dimensions && `Running Time: ${item.dimensions}`],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', partsOf(item.issued)?.[0].toString()],
    ['DA', risDate(item.issued)],
    ['LA', item.language],
    ['N1', noteWithDate(item)],
    ['UR', item.URL],
    ['DO', item.DOI],
    ['Y2', risDate(item.accessed)],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** `2024/06/21/`: what is not known is left empty, its slash stays. */
function risDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = partsOf(date) ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
