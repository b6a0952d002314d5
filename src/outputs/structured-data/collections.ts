import type { Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { Publication } from '../../brief/publication.ts';
import { describeList, describeOwnPage, toGraph, type Step, type StructuredData } from './graph.ts';
import { eventPath, questionPath, sourcePath, themePath } from '../../brief/routes.ts';

/** The list of themes. */
export function describeThemes({ themes }: Corpus, publication: Publication): StructuredData {
  const items = [...themes.values()].map(({ id, title }): Step => [title, themePath(id)]);
  return describeCollection('/themes/', 'Themes', 'What the sources, read together, say.', items, publication);
}

/** The list of sources. */
export function describeSources({ sources }: Corpus, publication: Publication): StructuredData {
  const items = [...sources.values()].map(({ id, publication: show, short }): Step => [`${show}: ${short}`, sourcePath(id)]);
  return describeCollection('/sources/', 'Sources', 'The documents this brief summarises, in order of publication.', items, publication);
}

/** The propositions the sources are held against. */
export function describePositions({ questions }: Corpus, publication: Publication): StructuredData {
  const items = [...questions.values()].map(({ id, proposition }): Step => [proposition, questionPath(id)]);
  return describeCollection('/positions/', 'Positions', 'Propositions, and where each source stands to them.', items, publication);
}

/** The events, in the order of the timeline. */
export function describeTimeline({ events }: Corpus, publication: Publication): StructuredData {
  const items = events.map(({ id, about, title }): Step => [`${formatDate(about)}: ${title}`, eventPath(id)]);
  return describeCollection('/timeline/', 'Timeline', 'What the sources date, and when each was said.', items, publication);
}

function describeCollection(
  path: string,
  name: string,
  description: string,
  items: readonly Step[],
  publication: Publication,
): StructuredData {
  const page = {
    ...describeOwnPage('CollectionPage', { path, name, description, updated: publication.edition }, publication),
    mainEntity: describeList(items, publication),
  };
  return toGraph([page], [], publication);
}
