import type { Corpus, Theme } from '../../brief/corpus.ts';
import { findMentions } from '../../brief/mentions.ts';
import type { Publication } from '../../brief/publication.ts';
import { describeActor } from './actor.ts';
import { describeOwnPage, toGraph, type StructuredData } from './graph.ts';
import { nameTopic } from './topic.ts';
import { describeWork } from './work.ts';
import { themePath } from '../../brief/routes.ts';

/** A theme as an article of ours that rests on the sources it cites and names actors under all their names. */
export function describeTheme(corpus: Corpus, theme: Theme, publication: Publication): StructuredData {
  const path = themePath(theme.id);
  const sources = [...corpus.sources.values()].filter(({ claims }) => claims.some(({ key }) => theme.claims.includes(key)));
  const mentioned = findMentions(proseOf(theme), corpus.actors.values()).flatMap((id) => corpus.actors.get(id) ?? []);
  const article = {
    ...describeOwnPage('Article', { path, name: theme.short, description: theme.summary, updated: theme.updated }, publication),
    headline: theme.title,
    abstract: theme.bottomLine.text,
    datePublished: theme.published,
    about: theme.topics.flatMap((id) => corpus.topics.get(id) ?? []).map((topic) => nameTopic(topic, publication)),
    isBasedOn: sources.map(({ url }) => ({ '@id': url })),
    citation: sources.map((source) => describeWork(corpus, source, publication)),
    mentions: mentioned.map((actor) => describeActor(actor, publication)),
  };
  return toGraph(
    [article],
    [
      ['Themes', '/themes/'],
      [theme.short, path],
    ],
    publication,
  );
}

function proseOf({ title, bottomLine, judgements, sections }: Theme): string {
  return [
    title,
    bottomLine.text,
    ...judgements.map(({ text }) => text),
    ...sections.flatMap((section) => [section.title, section.text]),
  ].join('\n');
}
