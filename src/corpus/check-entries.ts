import { nameWithoutAside } from '../brief/corpus.ts';
import { precedes } from '../brief/dates.ts';
import { isIdentifier, toThemeId } from '../brief/ids.ts';
import { findNearest } from '../brief/nearest.ts';
import { rowOf, sourceTypes, type SourceType } from '../brief/source-types.ts';
import { unknownBrief } from '../brief/schema/brief.ts';
import type { Actor, Topic } from '../brief/schema/lists.ts';
import { listActorKinds, listWhoseWords, wordsOf } from '../brief/words.ts';
import type { CheckedContent } from './parse-content.ts';
import type { Location, Report } from './problems/problem.ts';
import type { Written } from './validate.ts';

/** Reports entries that do not agree with each other, or with themselves. */
export function checkEntries(content: CheckedContent, report: Report): void {
  checkStands(content, report);
  checkThemesOfQuestions(content, report);
  // Without a theme that could not be read, the others would seem to leave a gap.
  if (![...content.faulty].some((file) => file.startsWith('themes/'))) checkOrder(content, report);
  checkPositionsPage(content, report);
  checkLanguages([...content.lists.actors, ...content.lists.topics], content, report);
  checkSources(content, report);
  checkLists(content, report);
  checkAliases(content.lists.actors, report);
  checkVoices(content.lists.actors, report);
  for (const { entry, locate } of content.lists.exchanges) {
    if (String(entry.from) === entry.to) report('ExchangeWithItself', locate(['to']), { actor: entry.to });
  }
  checkDays(content, report);
  const { horizon } = content.brief;
  for (const { entry, locate } of content.lists.references) {
    if (entry.date > horizon && !entry.afterHorizon) report('ReferenceBeyondHorizon', locate(['date']), { date: entry.date, horizon });
  }
}

/** Nothing was written, changed or read later than all that the brief is known to be of: there is no clock in a build. */
function checkDays({ brief, themes, pages, sources, corpus }: CheckedContent, report: Report): void {
  const newest = [brief.edition, ...corpus.ledger.map(({ date }) => date)].toSorted().at(-1) ?? brief.edition;
  const check = (date: string | undefined, place: () => Location) => {
    if (date !== undefined && precedes(newest, date)) report('FutureDate', place(), { date, newest });
  };
  for (const { entry, locate } of [...themes, ...pages]) check(entry.updated, () => locate(['updated']));
  for (const { entry, locate } of sources) check(entry.accessed, () => locate(['accessed']));
}

/** A source has a stand in each question that is put to all, and a stand rests on claims of its source. */
function checkStands({ questions, files, faulty }: CheckedContent, report: Report): void {
  const paths = [...files.keys(), ...faulty].filter((path) => /^sources\/.*\.md$/.test(path));
  // Taken from the files, so that a source with an error in it counts too.
  const sources = new Set(paths.map((path) => path.slice('sources/'.length, -'.md'.length)).filter(isIdentifier));
  for (const source of sources) {
    const open = questions.filter(({ entry }) => entry.putTo === 'all' && !Object.hasOwn(entry.stands, source));
    if (open.length > 0)
      report(
        'MissingStand',
        { file: `sources/${source}.md`, line: 1, column: 1 },
        { source, questions: open.map(({ entry }) => entry.id) },
      );
  }
  for (const { entry, locate } of questions) {
    for (const [source, { stand, claims }] of Object.entries(entry.stands)) {
      const place = locate(['stands', source], 'key');
      if (!sources.has(source) && sources.size > 0) report('UnknownSource', place, { name: source, nearest: findNearest(source, sources) });
      if (claims.length === 0 && stand !== 'silent') report('StandWithoutClaim', place, { source, stand });
      for (const [index, key] of claims.entries()) {
        if (!key.startsWith(`${source}#`))
          report('StandOnOtherSource', locate(['stands', source, 'claims', index]), { source, citation: key });
      }
    }
  }
}

/** Each question is listed by the theme that it belongs to, and by no other. */
function checkThemesOfQuestions({ corpus, themes, questions }: CheckedContent, report: Report): void {
  for (const { entry, locate } of themes) {
    for (const [index, id] of entry.questions.entries()) {
      const theme = corpus.questions.get(id)?.theme;
      if (theme !== undefined && theme !== entry.id && corpus.themes.has(theme))
        report('QuestionOfOtherTheme', locate(['questions', index]), { question: id, theme });
    }
  }
  for (const { entry, locate } of questions) {
    const listed = corpus.themes.get(entry.theme)?.questions;
    // A theme that lists an unknown question means this one, more likely than not.
    if (listed?.every((id) => corpus.questions.has(id)) && !listed.includes(entry.id))
      report('QuestionNotListed', locate(['theme']), { question: entry.id, theme: entry.theme });
  }
}

function checkOrder({ themes }: CheckedContent, report: Report): void {
  const orders = themes.map(({ entry }) => entry.order);
  for (const [index, { entry, locate }] of themes.entries()) {
    const isTaken = orders.indexOf(entry.order) !== index;
    if (isTaken || entry.order > themes.length) report('ThemeOrder', locate(['order']), { order: entry.order, themes: themes.length });
  }
}

/** Each question is shown once, on `pages/positions.md`, where its address is. */
function checkPositionsPage({ corpus, pages }: CheckedContent, report: Report): void {
  const home = pages.find(({ entry }) => entry.id === 'positions');
  if (!home) return;
  const shown = new Set<string>();
  for (const page of pages) {
    for (const { kind, name, place } of page.names) {
      if (kind !== 'theme') continue;
      if (isIdentifier(name) && corpus.themes.has(toThemeId(name)) && (page !== home || shown.has(name)))
        report('ThemeShownAgain', place, { theme: name });
      if (page === home) shown.add(name);
    }
  }
  for (const id of corpus.themes.keys()) {
    if (!shown.has(id)) report('ThemeNotShown', { file: 'pages/positions.md', line: 1, column: 1 }, { theme: id });
  }
}

/** What citations say of a source: nothing that its type cannot have, and people by family and given name. */
function checkSources({ sources, corpus, lists }: CheckedContent, report: Report): void {
  const types = Object.keys(sourceTypes) as SourceType[];
  const typed = new Set(types.flatMap((type) => rowOf(type).fields));
  for (const { entry, locate } of sources) {
    for (const field of typed) {
      const isWritten = Array.isArray(entry[field]) ? entry[field].length > 0 : entry[field] !== undefined;
      if (!isWritten || rowOf(entry.type).fields.includes(field)) continue;
      const others = types.filter((type) => rowOf(type).fields.includes(field));
      report('FieldOfOtherType', locate([field], 'key'), { field, type: entry.type, types: others.join(', ') });
    }
    const cited = (['authors', 'editors', 'translators', 'hosts'] as const).flatMap((field) =>
      entry[field].map((id, index) => ({ id, place: locate([field, index]) })),
    );
    // Where nobody is named as an author, its speaker is cited.
    for (const { id, place } of entry.authors.length > 0 ? cited : [{ id: entry.speaker, place: locate(['speaker']) }, ...cited]) {
      const actor = corpus.actors.get(id);
      if (actor?.kind === 'person' && actor.family === undefined && nameWithoutAside(actor.name).includes(' '))
        report('NameWithoutFamily', place, { actor: id });
    }
  }
  for (const { entry, locate } of lists.actors) {
    if (entry.family !== undefined && entry.kind !== 'person' && Object.hasOwn(listActorKinds(corpus.brief), entry.kind))
      report('FamilyOfInstitution', locate(['family'], 'key'), { kind: entry.kind });
  }
}

/** What an actor is, how much of a source was read and whose words a place has: one of those that every brief knows, or that this one names. */
function checkLists({ lists, sources, brief, faulty }: CheckedContent, report: Report): void {
  if (brief === unknownBrief || faulty.has('brief.yaml')) return;
  const [kinds, whose, { extents }] = [listActorKinds(brief), listWhoseWords(brief), wordsOf(brief)];
  const refuse = (path: readonly PropertyKey[], place: Location, known: typeof kinds, others: string) =>
    report('InvalidField', place, {
      field: path.join('.'),
      reason: `must be one of ${Object.keys(known).join(', ')}; brief.yaml can name others under ${others}`,
    });
  for (const { entry, locate } of lists.actors)
    if (!Object.hasOwn(kinds, entry.kind)) refuse(['kind'], locate(['kind']), kinds, 'actorKinds');
  for (const { entry, locate } of sources) {
    const path = ['coverage', 'extent'];
    if (!Object.hasOwn(extents, entry.coverage.extent)) refuse(path, locate(path), extents, 'extents');
    for (const [index, { words }] of entry.places.entries()) {
      const path = ['places', index, 'words'];
      if (!Object.hasOwn(whose, words)) refuse(path, locate(path), whose, 'whoseWords');
    }
  }
}

/** Names are in the languages that the brief lists; where the list could not be read, nothing is known. */
function checkLanguages(named: readonly Written<Actor | Topic>[], { brief, faulty }: CheckedContent, report: Report): void {
  if (brief === unknownBrief || faulty.has('brief.yaml')) return;
  for (const { entry, locate } of named) {
    for (const field of ['same', 'related'] as const) {
      for (const language of Object.keys(entry[field])) {
        if (!brief.nameLanguages.includes(language))
          report('UnlistedLanguage', locate([field, language], 'key'), { language, known: brief.nameLanguages.join(', ') });
      }
    }
  }
}

/** No name or alias means two actors. */
function checkAliases(actors: readonly Written<Actor>[], report: Report): void {
  const names = actors.map(({ entry, locate }) => ({ name: entry.name, id: entry.id, place: locate(['name']) }));
  const aliases = actors.flatMap(({ entry, locate }) =>
    Object.entries(entry.same).flatMap(([language, list]) =>
      list.map((name, index) => ({ name, id: entry.id, place: locate(['same', language, index]) })),
    ),
  );
  const owners = new Map<string, string>();
  for (const { name, id, place } of [...names, ...aliases]) {
    const folded = name.normalize('NFKC').toLowerCase();
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== id) report('AliasOfTwo', place, { alias: name, other: owner });
    else owners.set(folded, id);
  }
}

/** A speaker who counts as another’s voice must name one who does not. */
function checkVoices(actors: readonly Written<Actor>[], report: Report): void {
  const echoes = new Set<string>(actors.filter(({ entry }) => (entry.voice ?? entry.through) !== undefined).map(({ entry }) => entry.id));
  for (const { entry, locate } of actors) {
    for (const field of ['voice', 'through'] as const) {
      if (echoes.has(entry[field] ?? '')) report('VoiceLoop', locate([field]), { actor: entry.id });
    }
  }
}
