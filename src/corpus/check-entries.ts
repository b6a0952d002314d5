import { nameWithoutAside } from '../brief/corpus.ts';
import { precedes } from '../brief/dates.ts';
import { isIdentifier, toThemeId } from '../brief/ids.ts';
import { findNearest } from '../brief/nearest.ts';
import { rowOf, sourceTypes, type SourceType } from '../brief/source-types.ts';
import { unknownBrief } from '../brief/schema/brief.ts';
import type { Actor } from '../brief/schema/lists.ts';
import { listActorKinds, listWhoseWords, wordsOf } from '../brief/words.ts';
import type { CheckedContent } from './parse-content.ts';
import { startOfFile, type Report } from './problems/problem.ts';
import type { Written } from './validate.ts';

/** Reports entries that do not agree with each other, or with themselves. */
export function checkEntries(content: CheckedContent, report: Report): void {
  checkStands(content, report);
  checkThemesOfQuestions(content, report);
  // Without a theme that could not be read, the others would seem to leave a gap.
  if (![...content.faulty].some((file) => file.startsWith('themes/'))) checkOrder(content, report);
  checkPositionsPage(content, report);
  checkBibliographies(content, report);
  checkActors(content.lists.actors, report);
  checkDays(content, report);
  if (content.brief !== unknownBrief) checkOwnLists(content, report);
  for (const { entry, locate } of content.lists.exchanges) {
    if (String(entry.from) === entry.to) report('ExchangeWithItself', locate(['to']), { actor: entry.to });
  }
}

/** Nothing was written, changed or read later than all that the brief is known to be of: there is no clock in a build. */
function checkDays({ brief: { horizon, edition }, themes, pages, sources, lists, corpus }: CheckedContent, report: Report): void {
  const newest = corpus.ledger.reduce((latest, { date }) => (date > latest ? date : latest), edition);
  for (const { date, place } of [
    ...[...themes, ...pages].map(({ entry, locate }) => ({ date: entry.updated, place: locate(['updated']) })),
    ...sources.map(({ entry, locate }) => ({ date: entry.accessed, place: locate(['accessed']) })),
  ]) {
    if (date !== undefined && precedes(newest, date)) report('FutureDate', place, { date, newest });
  }
  for (const { entry, locate } of lists.references) {
    if (entry.date > horizon && !entry.afterHorizon) report('ReferenceBeyondHorizon', locate(['date']), { date: entry.date, horizon });
  }
}

/** A source has a stand in each question that is put to all, and a stand rests on claims of its source. */
function checkStands({ questions, files, faulty }: CheckedContent, report: Report): void {
  // Taken from the files, so that a source with an error in it counts too.
  const named = [...files.keys(), ...faulty].map((path) => /^sources\/(.*)\.md$/.exec(path)?.[1] ?? '');
  const sources = new Set(named.filter(isIdentifier));
  for (const source of sources) {
    const open = questions.filter(({ entry }) => entry.putTo === 'all' && !Object.hasOwn(entry.stands, source));
    if (open.length > 0)
      report('MissingStand', startOfFile(`sources/${source}.md`), { source, questions: open.map(({ entry }) => entry.id) });
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
    if (!shown.has(id)) report('ThemeNotShown', startOfFile('pages/positions.md'), { theme: id });
  }
}

/** What citations say of a source: nothing that its type cannot have, and people by family and given name. */
function checkBibliographies({ sources, corpus, lists }: CheckedContent, report: Report): void {
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
    if (entry.authors.length === 0) cited.push({ id: entry.speaker, place: locate(['speaker']) });
    for (const { id, place } of cited) {
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

/** No name or alias means two actors, and a speaker who counts as another’s voice names one who does not. */
function checkActors(actors: readonly Written<Actor>[], report: Report): void {
  const names = actors.map(({ entry, locate }) => ({ name: entry.name, id: entry.id, place: locate(['name']) }));
  const aliases = actors.flatMap(({ entry, locate }) =>
    Object.entries(entry.same).flatMap(([language, list]) =>
      list.map((name, index) => ({ name, id: entry.id, place: locate(['same', language, index]) })),
    ),
  );
  const owners = new Map<string, string>();
  for (const { name, id, place } of [...names, ...aliases]) {
    const folded = name.normalize('NFKC').toLowerCase();
    const owner = owners.get(folded) ?? id;
    owners.set(folded, owner);
    if (owner !== id) report('AliasOfTwo', place, { alias: name, other: owner });
  }
  const echoes = new Set<string>(actors.filter(({ entry }) => (entry.voice ?? entry.through) !== undefined).map(({ entry }) => entry.id));
  for (const { entry, locate } of actors) {
    for (const field of ['voice', 'through'] as const) {
      if (echoes.has(entry[field] ?? '')) report('VoiceLoop', locate([field]), { actor: entry.id });
    }
  }
}

/** Of what every brief knows and this one may add to: languages of names, what an actor is, how much was read, whose words a place has. */
function checkOwnLists({ lists, sources, brief }: CheckedContent, report: Report): void {
  const { nameLanguages } = brief;
  const check = (written: Written<object>, path: readonly PropertyKey[], word: string, known: object, list: string) => {
    if (Object.hasOwn(known, word)) return;
    const reason = `must be one of ${Object.keys(known).join(', ')}; brief.yaml can name others under ${list}`;
    report('InvalidField', written.locate(path), { field: path.join('.'), reason });
  };
  for (const actor of lists.actors) check(actor, ['kind'], actor.entry.kind, listActorKinds(brief), 'actorKinds');
  for (const source of sources) {
    const { coverage, places } = source.entry;
    check(source, ['coverage', 'extent'], coverage.extent, wordsOf(brief).extents, 'extents');
    for (const [index, { words }] of places.entries())
      check(source, ['places', index, 'words'], words, listWhoseWords(brief), 'whoseWords');
  }
  for (const { entry, locate } of [...lists.actors, ...lists.topics]) {
    for (const field of ['same', 'related'] as const) {
      for (const language of Object.keys(entry[field]).filter((each) => !nameLanguages.includes(each)))
        report('UnlistedLanguage', locate([field, language], 'key'), { language, known: nameLanguages.join(', ') });
    }
  }
}
