import { createChance, hash, type Chance } from '../search/distractors/random.ts';
import { readSmallBrief } from '../support/check-fixture.ts';

/**
 * A brief of so many sources, two of them those of the small brief, the others made up and always the same: claims with words in
 * Korean and Chinese, themes with a table and citations, for each theme a question put to the sources that it cites, events.
 *
 * `makeBrief(80)` → `Map { 'sources/made-1.md' → '---\ntitle: Gore bitu stadoka …', 'themes/made-theme-1.md' → …, 'topics.yaml' → … }`
 */
export function makeBrief(sources: number): Map<string, string> {
  const brief = readSmallBrief();
  const append = (path: string, text: string) => brief.set(path, `${(brief.get(path) ?? '').trimEnd()}\n${text}\n`);
  const made = Array.from({ length: sources - 2 }, (_, index) => `made-${index + 1}`);
  append('questions/promise-holds.yaml', 'putTo: some');
  for (const source of made) {
    const chance = createChance(hash(source));
    brief.set(`sources/${source}.md`, writeSource(source, chance));
    append(
      'actors.yaml',
      `- id: speaker-of-${source}\n  name: Speaker of ${source}\n  family: ${source}\n  kind: person\n  description: Somebody made up.`,
    );
    append('timeline.yaml', writeEvent(source, chance));
  }
  for (let start = 0; start < made.length; start += sourcesInTheme) {
    const number = start / sourcesInTheme + 1;
    const chance = createChance(hash(`theme ${number}`));
    const cited = made.slice(start, start + sourcesInTheme);
    const stands = ['radio-talk', 'weekly-letter', ...cited].map((source) => writeStand(source, cited.includes(source)));
    brief.set(`themes/made-theme-${number}.md`, writeTheme(number, cited, chance));
    const proposition = `proposition: ${writeSentence(chance)}\nreading: ${writeSentence(chance)}\ntheme: made-theme-${number}\ntopics: [treaty]\nputTo: some`;
    brief.set(`questions/made-question-${number}.yaml`, `${proposition}\nstands:\n${stands.join('\n')}\n`);
    append('pages/positions.md', `\n## Theme ${number} {#theme-${number}}\n\n::positions{theme=made-theme-${number}}`);
  }
  return brief;
}

/** Much as in the shipped brief: five sources of 37 claims each, four themes. */
const sectionsInSource = 10;
const claimsInSection = 3;
const sourcesInTheme = 4;

function writeSource(source: string, chance: Chance): string {
  const summary = repeat(sectionsInSource, (section) => {
    return `${writeSentence(chance)} [${repeat(claimsInSection, (number) => `@${source}#claim-${section}-${number}`).join('; ')}]`;
  });
  const sections = repeat(sectionsInSource, (section) => {
    const claims = repeat(claimsInSection, (number) => writeClaim(section, number, chance));
    return [`## ${writeTitle(chance)} {#section-${section}}`, ...claims].join('\n\n');
  });
  return `---
title: ${writeTitle(chance)}
short: A talk, ${source}
publication: Evening Talk
type: podcast
publisher: Radio House
speaker: speaker-of-${source}
language: en
published: "2023-0${1 + chance.below(9)}-1${chance.below(10)}"
url: https://example.org/${source}
coverage: { extent: full transcript, statement: The whole talk was read. }
places: [{ name: answer, words: speaker, meaning: Answers are counted., count: ${sectionsInSource} }]
---

A talk.

## In brief {#in-brief topics="treaty"}

${summary.join(' ')}

${sections.join('\n\n')}
`;
}

function writeClaim(section: number, number: number, chance: Chance): string {
  const kind = chance.pick(['fact', 'assessment', 'forecast', 'recommendation']);
  const attributes = `#claim-${section}-${number} kind=${kind} at="answer ${section}" topics="${chance.pick(['treaty', 'trade'])}"`;
  const text = [writeSentence(chance), writeSentence(chance), chance.pick(inOtherScripts)].join(' ');
  return `:::claim[${writeTitle(chance)}]{${attributes}}\n${text}\n:::`;
}

const inOtherScripts = [
  'It has no other name.',
  'In Korean it is 상호 원조 조약 (포괄적 동반자).',
  'In Chinese it is 全面战略伙伴关系条约.',
];

function writeTheme(number: number, sources: readonly string[], chance: Chance): string {
  const drawClaim = () => `@${chance.pick(sources)}#claim-${1 + chance.below(sectionsInSource)}-${1 + chance.below(claimsInSection)}`;
  const writeCited = () => `${writeSentence(chance)} [${[...new Set([drawClaim(), drawClaim()])].join('; ')}]`;
  const paragraph = () => repeat(4, writeCited).join(' ');
  const sections = sources.map(
    (_, index) => `## ${writeTitle(chance)} {#part-${index} topics="treaty"}\n\n${paragraph()}\n\n${paragraph()}`,
  );
  return `---
title: ${writeTitle(chance)}
short: Made theme ${number}
order: ${number + 1}
summary: ${writeSentence(chance)}
topics: [treaty]
questions: [made-question-${number}]
published: 2026-11-21
updated: 2026-11-21
---

:::bottom-line
${writeCited()}
:::

## Key judgements {#key-judgements}

:::judgement{#first-judgement}
${writeCited()}
:::

${sections.join('\n\n')}

## Where the sources stand {#sources-stand topics="treaty trade"}

| what | how |
| ---- | --- |
${repeat(4, () => `| ${writeTitle(chance)} | ${writeCited()} |`).join('\n')}

::positions
`;
}

function writeStand(source: string, isCited: boolean): string {
  const stand = isCited ? `asserts, claims: [${source}#claim-1-1]` : 'silent';
  return `  ${source}: { summary: Something was said, stand: ${stand} }`;
}

function writeEvent(source: string, chance: Chance): string {
  const words = `title: ${writeTitle(chance)}, text: "${writeSentence(chance)}"`;
  return `- { id: event-of-${source}, about: "20${10 + chance.below(13)}", ${words}, claims: [${source}#claim-1-1], topics: [treaty] }`;
}

function writeSentence(chance: Chance): string {
  return fill(['The * of the * has * the * of *, as * had said.', 'In * the * was * by * and *, which * had not *.'], chance);
}

function writeTitle(chance: Chance): string {
  return fill(['The * of * and *', 'How * may * in *', 'No * for the * of *'], chance);
}

function fill(patterns: readonly string[], chance: Chance): string {
  return chance.pick(patterns).replaceAll('*', () => drawWord(chance));
}

/** A word of two to four syllables; as in a text, few come often and most come seldom. */
function drawWord(chance: Chance): string {
  const rank = chance.below(chance.below(chance.below(20_000) + 1) + 1);
  const digits = (rank + syllables.length).toString(syllables.length);
  return digits.replace(/./g, (digit) => syllables[Number.parseInt(digit, syllables.length)] ?? '');
}

const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo zu bre dri gro stu tra'.split(' ');

function repeat(times: number, write: (number: number) => string): string[] {
  return Array.from({ length: times }, (_, index) => write(index + 1));
}
