import { type CslDate, type CslItem, type CslType, invertName, noteWithDate, oneLine, partsOf } from './csl.ts';

/**
 * A record of a `.ris` file: a tag and a value a line, lines ended as the format’s specification has them (CR LF), values
 * without line breaks. An empty value leaves its line out.
 *
 * `cslToRis({ type: 'report', title: 'China’s Response', … })` → `TY  - RPRT␍␊TI  - China’s Response␍␊…ER  - ␍␊`
 */
export function cslToRis(item: CslItem): string {
  const type = item.medium === 'video' ? 'VIDEO' : types[item.type];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', invertName(name)] as const),
    ...(item.host ?? []).map((name) => ['A2', invertName(name)] as const),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title'] ?? item['collection-title']],
    // Zotero reads the series of a sound recording from here.
    ['T3', type === 'SOUND' ? item['container-title'] : undefined],
    ['SN', item['collection-number']],
    ['M3', item.medium],
    // The format of a recording, and its length; Zotero reads no length, but keeps it as a line of what it calls Extra.
    ['C5', item.medium],
    ['C3', item.dimensions],
    ['M2', item.dimensions && `Running Time: ${item.dimensions}`],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', partsOf(item.issued)?.[0].toString()],
    ['DA', risDate(item.issued)],
    ['LA', item.language],
    ['N1', noteWithDate(item)],
    ['UR', item.URL],
  ];
  const written = lines.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : oneLine(value);
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [...written, 'ER  - ', ''].join('\r\n');
}

const types: Readonly<Record<CslType, string>> = {
  broadcast: 'SOUND',
  interview: 'SOUND',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
};

/** `2024/06/21/`: what is not known is left empty, its slash stays. */
function risDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = partsOf(date) ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
