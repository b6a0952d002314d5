/**
 * The file that ought to define an address, and the name it would define there; without a name, the file is all of it.
 *
 * `definedBy('/topics/treaty/')` → `['topics.yaml', 'treaty']`
 */
export function definedBy(address: string): [file: string, name: string | undefined] {
  const [, folder = '', id, anchor] = /^\/([^/#]*)\/?([^/#]+)?\/?(?:#(.*))?$/.exec(address) ?? [];
  if (folder === 'topics') return ['topics.yaml', id];
  if (folder === 'actors') return ['actors.yaml', anchor];
  if (folder === 'timeline') return ['timeline.yaml', anchor];
  if (folder === 'positions') return [`questions/${anchor ?? ''}.yaml`, undefined];
  return folder === 'sources' || folder === 'themes'
    ? [`${folder}/${id ?? ''}.md`, anchor]
    : [`pages/${folder === '' ? 'home' : folder}.md`, anchor];
}
