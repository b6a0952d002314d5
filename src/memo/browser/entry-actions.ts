/** What the controls of an entry can ask for. */
export interface EntryActions {
  readonly shift: (key: string, step: -1 | 1) => void;
  readonly move: (key: string, place: number) => void;
  readonly remove: (key: string) => void;
  /** After the entry of that key; at the beginning, where there is none. */
  readonly insert: (type: 'heading' | 'note', afterKey: string | undefined) => void;
  readonly rewrite: (key: string, text: string) => void;
}
