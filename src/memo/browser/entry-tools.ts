import { make } from '../../browser/make-element.ts';
import type { EntryActions } from './entry-actions.ts';

/**
 * The controls of an entry: a handle to drag it by, Up, Down, Remove, and what may be added after it. Each says in its name
 * which entry it is for. At an end of the list, Up or Down stays where it is, so that the focus does.
 */
export function createEntryTools(key: string, actions: EntryActions): EntryTools {
  const up = makeButton('Up', () => isEnabled(up) && actions.shift(key, -1));
  const down = makeButton('Down', () => isEnabled(down) && actions.shift(key, 1));
  const remove = makeButton('Remove', () => actions.remove(key));
  remove.classList.add('memo-remove');
  const additions = createAdditions(key, actions);
  const handle = make('span', { class: 'memo-handle', 'aria-hidden': 'true', title: 'Drag to another place' });
  const element = make('div', { class: 'memo-tools' }, handle, up, down, remove, additions.element);
  return {
    element,
    update: (name, isFirst, isLast) => {
      up.setAttribute('aria-label', `Move ${name} up`);
      down.setAttribute('aria-label', `Move ${name} down`);
      remove.setAttribute('aria-label', `Remove ${name}`);
      up.setAttribute('aria-disabled', String(isFirst));
      down.setAttribute('aria-disabled', String(isLast));
      additions.update(name);
    },
  };
}

export interface EntryTools {
  readonly element: HTMLElement;
  readonly update: (name: string, isFirst: boolean, isLast: boolean) => void;
}

/** Buttons that add the writer’s own words after an entry, or at the beginning. */
export function createAdditions(afterKey: string | undefined, { insert }: EntryActions) {
  const heading = makeButton('Add heading here', () => insert('heading', afterKey));
  const note = makeButton('Add note here', () => insert('note', afterKey));
  return {
    element: make('span', { class: 'memo-additions' }, heading, note),
    update: (name: string) => {
      heading.setAttribute('aria-label', `Add heading here, after ${name}`);
      note.setAttribute('aria-label', `Add note here, after ${name}`);
    },
  };
}

function makeButton(words: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, words);
  button.addEventListener('click', press);
  return button;
}

function isEnabled(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-disabled') !== 'true';
}
