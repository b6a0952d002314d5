import { ownWords } from '../../brief/ids.ts';

/**
 * Everything the check can find wrong with the content. A name, once published, is never changed: people search for it.
 * First what is wrong, without a full stop, then what to do.
 */
export const catalogue = {
  // Files
  UnreadableFile: error('cannot be read: {{reason}}', 'Make it an ordinary file or folder that this user may read.'),
  UnexpectedFile: error('is not a file the brief knows', 'Rename or remove it; here belong {{expected}}.'),
  InvalidFileName: error(
    '“{{name}}” is not a usable file name',
    'Name the file by its id: lower-case words joined by hyphens, such as radio-talk.md.',
  ),
  ReservedFileName: error('“{{name}}” would take the address of a part of the brief', 'Give the page another name.'),
  FileTooLarge: error('is {{kilobytes}} kB, which is more than the 1,000 kB a page can bear', 'Divide it.'),
  InvalidEncoding: error('is not valid UTF-8', 'Save the file as UTF-8.'),
  ControlCharacter: error('contains the character {{code}}, which cannot be seen', 'Delete it; it can hide or reverse text.'),
  EmptyFile: error('is empty', 'Write it or remove it.'),
  MissingFile: error('is missing: it holds {{what}}', 'Create it.'),
  LineTooLong: error('has a line of more than 20,000 characters', 'Divide it into paragraphs.'),
  NestingTooDeep: error(
    'nests deeper than twelve levels, or has over two thousand lines or marks without a blank line, fifty columns in a table or five thousand fields in a group',
    'Write it flatter, or divide it.',
  ),

  // Front matter and YAML
  MissingFrontMatter: error('does not begin with front matter', 'Begin the file with a line ---, the fields, and another line ---.'),
  UnclosedFrontMatter: error('opens front matter that is never closed', 'Add a line --- after the last field.'),
  InvalidYaml: error('is not valid YAML: {{reason}}', 'Mend the line; put text with a colon, a # or a leading [ or * in quotation marks.'),
  InvalidField: error('the field “{{field}}” {{reason}}', ({ nearest }: { nearest?: string | undefined }) =>
    nearest === undefined ? 'Correct its value.' : `Did you mean ${nearest}?`,
  ),
  MissingField: error('the field “{{field}}” is missing', 'Add it: {{expected}}.'),
  UnknownField: error('has a field “{{name}}” that is not known here', didYouMean('Remove it')),
  FieldOfOtherType: error(
    'has the field “{{field}}”, which no citation of a source of the type “{{type}}” has',
    'Remove it, or correct the type: sources of the types {{types}} have it.',
  ),
  NameWithoutFamily: error(
    'has {{actor}} cited as an institution, since actors.yaml does not say which part of the name is the family name',
    'Add family: … to {{actor}} there, or correct its kind if it is no person.',
  ),
  FamilyOfInstitution: error(
    'gives a family name to what is of the kind “{{kind}}”, and would be cited as a person',
    'Remove family, or correct the kind.',
  ),
  UpdatedBeforePublished: error('was updated on {{updated}}, before it was published on {{published}}', 'Correct one of the two dates.'),
  BeyondHorizon: error(
    'is dated {{date}}, after the brief’s horizon, {{horizon}}',
    'Correct the date, or move the horizon in brief.yaml and reword what rests on it.',
  ),

  FutureDate: warning(
    'is dated {{date}}, after the edition of the brief and all that is recorded, {{newest}}',
    'Correct the date; where it is today’s, record what changed: npm run ledger.',
  ),

  // Ids
  InvalidId: error(
    '“{{id}}” cannot be an id here',
    `Use two or more lower-case words joined by hyphens, at most 48 characters; one word alone could shadow a property of the browser’s window, and no id may begin with ${ownWords.map((word) => `${word}-`).join(', ')}, which are the pages’ own.`,
  ),
  DuplicateId: error(
    'uses the id “{{id}}” again, first used at {{first}}',
    'Give one of them another id; a published id keeps its first meaning.',
  ),
  EmptyHeading: error('has a heading without words', 'Write what stands under it.'),
  HeadingWithoutId: error(
    'the heading “{{title}}” has no id',
    'Add one in braces: ## What each side promises {#each-side-promises}, or {#each-side-promises topics="promises"}.',
  ),

  // References
  UnknownClaim: error('cites {{name}}, which no source defines', ({ nearest, defined }: Meant & { defined?: string | undefined }) => {
    if (nearest === undefined) return 'Correct the key, or write the claim.';
    const suspect = defined === undefined ? '' : ` Nothing cites that, so the slip may be in its own id, at ${defined}.`;
    return `Did you mean ${nearest}?${suspect}`;
  }),
  UnknownTopic: error('names the topic “{{name}}”, which topics.yaml does not have', didYouMean('Add it there, or use another')),
  UnknownActor: error('names “{{name}}”, whom actors.yaml does not have', didYouMean('Add it there, or correct the id')),
  UnknownSource: error('names the source “{{name}}”, which does not exist', didYouMean('Correct the id')),
  UnknownTheme: error('names the theme “{{name}}”, which does not exist', didYouMean('Correct the id')),
  UnknownQuestion: error('names the question “{{name}}”, which does not exist', didYouMean('Correct the id')),
  UnknownPassage: error(
    'gives other words for {{name}}, which is no passage that search finds',
    didYouMean('Correct the address, or remove the entry'),
  ),
  UnknownPlace: error(
    'names the place “{{name}}”, which the source’s front matter does not list',
    ({ nearest, known }: Meant & { known: string }) => (nearest ? `Did you mean “${nearest}”?` : `It lists ${known}.`),
  ),
  MalformedCitation: error(
    '“{{written}}” looks like a citation but is none',
    'Write [@source#claim], or [@source#claim; @source#claim] for several.',
  ),
  UnlistedLanguage: error(
    'gives names in the language “{{language}}”, which brief.yaml does not list',
    'Add it to nameLanguages there, or use one of {{known}}.',
  ),
  AliasOfTwo: error('claims the alias “{{alias}}”, which also means {{other}}', 'Leave it with one of them, or list it under related.'),
  DeadLink: error('links to {{name}}, which is not on this site', didYouMean('Correct the address')),

  // Provenance
  UncitedParagraph: error(
    'the passage “{{beginning}}” cites no claim',
    'End each sentence that states something with the claim it rests on: [@source#claim].',
  ),
  UncitedSentence: error(
    'the sentence “{{beginning}}” of the summary cites no claim',
    'Put the claim it rests on behind it: [@source#claim].',
  ),
  MissingSummary: error(
    'does not begin with its summary',
    'Write it as the first section, ## In brief {#in-brief topics="…"}: what the source argues, each sentence citing claims of it.',
  ),
  SummaryOfOtherSource: error('rests its summary on {{citation}}, a claim of another source', 'Cite a claim of {{source}}.'),
  SummaryLength: warning('has a summary of {{words}} words', 'Write {{least}} to {{most}}: it is what most people read.'),
  LongSentence: warning('the sentence “{{beginning}}” has {{words}} words', 'Divide it: over 40 words nobody reads it once.'),
  LongTheme: warning('has {{words}} words', 'Shorten it to {{most}} at most.'),
  EmptyNote: error('has an editor’s note without words', 'Write it between the brackets: ::note[…].'),
  UnknownReference: error('refers to “{{name}}”, which references.yaml does not have', didYouMean('Add it there, or correct the id')),
  ReferenceBeyondHorizon: error(
    'is of {{date}}, later than the horizon of the brief, {{horizon}}, and does not say so',
    'Add afterHorizon: true if a note needs it, and say in the note that it came later.',
  ),
  UnusedReference: warning('no note refers to “{{reference}}”', 'Refer to it where it bears a note out, or remove it.'),
  ExchangeWithItself: error('leads from “{{actor}}” to itself', 'Name two actors.'),
  QuestionNotListed: error(
    'belongs to the theme “{{theme}}”, whose list of questions leaves it out',
    'Add {{question}} to questions in themes/{{theme}}.md, or correct its theme.',
  ),
  QuestionOfOtherTheme: error(
    'lists the question “{{question}}”, which belongs to the theme “{{theme}}”',
    'Leave it to that theme, or correct the question’s theme.',
  ),
  ThemeNotShown: error(
    'does not show the questions of the theme “{{theme}}”, so that links to them lead nowhere',
    'Add ::positions{theme={{theme}}}.',
  ),
  ThemeShownAgain: error(
    'shows the questions of the theme “{{theme}}” a second time, or on a page that is not theirs',
    'Remove it: each question has one address, on pages/positions.md.',
  ),
  ThemeOrder: error(
    'has the order {{order}}, which another theme has too or which leaves a gap among {{themes}} themes',
    'Number the themes from 1 to {{themes}}.',
  ),
  MissingStand: warning(
    ({ questions }: { questions: readonly string[] }) =>
      `has no stand yet in ${questions.length === 1 ? 'the question' : 'the questions'} ${questions.join(', ')}`,
    'Add it under stands there: {{source}}: {stand: silent, summary: …} if it says nothing; or write putTo: some in a question that is not put to it.',
  ),
  StandWithoutClaim: error(
    'says that {{source}} {{stand}}, but names no claim that shows it',
    'Add claims: […], or make the stand silent.',
  ),
  StandOnOtherSource: error('supports the stand of {{source}} with {{citation}}, a claim of another source', 'Cite a claim of {{source}}.'),
  ClaimWithoutText: error('the claim “{{id}}” has no text', 'Write the assertion between the ::: lines.'),
  ClaimWithoutTitle: error('the claim “{{id}}” has no title', 'Write one in brackets: :::claim[Aid is due without delay]{…}.'),
  ClaimOutsideSection: error('the claim “{{id}}” stands before the first heading', 'Move it below a heading.'),
  UnusedClaim: warning(
    'no theme, question, event, actor or summary uses the claim “{{id}}”',
    'Cite it where it bears on something, or say less.',
  ),
  VoiceLoop: error(
    '“{{actor}}” counts as the voice of somebody who is not a voice of their own',
    'Point voice (or through) at the speaker who is heard in the end.',
  ),
  MissingPart: error('lacks {{part}}', 'Add it; every theme has one.'),

  // Markdown
  UnknownDirective: error('uses the directive “{{name}}”, which is not known here', didYouMean('Remove it')),
  AttributeTwice: error('gives “{{name}}” twice in one pair of braces', 'Keep the one that is meant.'),
  UnclosedDirective: error(
    'opens the directive “{{directive}}” and never closes it',
    'Add a line of colons after its text, as many as opened it.',
  ),
  MalformedDirective: error(
    '“{{written}}” looks like a directive but is none{{cause}}',
    'Write :::name[Title]{#id key=value} on a line of its own.',
  ),
  NoteOutsideClaim: error(
    'has an editor’s note where it belongs to nothing',
    'Write ::note[…] inside the claim or judgement it is about, after its text; in a theme also between two paragraphs.',
  ),
  StrayFence: error('has a line of colons that closes nothing', 'Remove it, or open a directive before it.'),
  NestedDirective: error(
    'has a directive “{{directive}}” inside another, a list or a quotation',
    'End what is open before it, and begin it at the left margin.',
  ),
  RawHtml: error('contains raw HTML: {{html}}', 'Write it in Markdown; HTML is never rendered.'),
  UnsafeLink: error(
    'links to “{{link}}”, which is no web, mail or site address',
    'Use https://, http://, mailto:, or an address on this site that begins with /.',
  ),
  LocalLink: error('links to {{link}}, which others cannot open', 'Link to the public address, without a password.'),
  EmptyLink: error('the link to {{link}} has no text', 'Write what it leads to between the brackets.'),
  ImageInContent: error('contains an image', 'Say it in words; the brief carries no pictures.'),
  TopHeading: error(
    'has a heading of the first level',
    'Use ## and below; the title in the front matter is the page’s only first-level heading.',
  ),
  SkippedHeading: error('goes from a level-{{from}} to a level-{{to}} heading', 'Use level {{next}}.'),
  DeepHeading: error('has a heading below the third level', 'Use ## or ###.'),
  LeftoverMarks: warning(
    '“{{written}}” is printed with its asterisks or lines: Markdown does not end emphasis between a bracket or quotation mark and a letter',
    'Put the marks inside the quotation marks or brackets, as in “**약속**”은, or write \\* and \\_ if they are meant.',
  ),
  LinkRunsOn: warning(
    'the link to {{link}} takes in the words behind it',
    'Put the address alone in angle brackets: <https://example.org/>.',
  ),
  DateAsList: error(
    '“{{written}}” begins with a number that Markdown takes for that of a list, and does not print',
    'Put a backslash before the first full stop: 2024\\. 6. 19.',
  ),
  UnsupportedMarkdown: error('uses {{what}}, which pages of the brief do not have', 'Write it another way.'),

  // The ledger
  MalformedLedger: error('the line {{reason}}', 'Do not edit the ledger by hand; take it from the last commit and use npm run ledger.'),
  LedgerAltered: error(
    'a line that was committed is gone or altered: {{was}}',
    'Lines are only ever added at the end; take the file from the last commit and record with npm run ledger.',
  ),
  LedgerNotCompared: warning(
    'was not held against all of its past: {{reason}}',
    'Check it in a full clone of its repository (git fetch --unshallow); only there it is noticed if a line is gone or altered.',
  ),
  LedgerOutOfOrder: warning('the line {{reason}}', 'Unless two branches were merged, take it out again and record with npm run ledger.'),
  LedgerOfOtherBrief: error(
    'records {{addresses}} addresses that this brief does not have, and none of its own: it is another brief’s',
    'Take the ledger of this brief from its last commit or, where it has none yet, move this one to the brief that it belongs to, and begin another: npm run ledger.',
  ),
  AddressLost: error(
    'the address {{address}} was published and leads nowhere now',
    ({ address, nearest }: { address: string; nearest: string | undefined }) =>
      nearest === undefined
        ? `Bring it back, or say what became of it: npm run ledger -- move ${address} <new address>, or retire ${address} --reason "…".`
        : `If it is ${nearest} now: npm run ledger -- move ${address} ${nearest}; otherwise bring it back, or retire it.`,
  ),
  AddressReused: error(
    'the address {{address}} was moved or retired, and something else stands there now',
    'Give the new passage an id that was never used.',
  ),
  AddressRepurposed: error(
    'the address {{address}} says something else altogether; it said “{{was}}”',
    'Give a new passage an id of its own; if it means the same in other words: npm run ledger -- reword {{address}}.',
  ),
  AddressLoop: error(
    'the address {{address}} is sent round in a circle',
    'Take the ledger from the last commit, and move the passage to where it stands.',
  ),
  UnrecordedAddress: warning(notRecorded('address', 'addresses'), 'Record what was added: npm run ledger.'),
  UnrecordedWording: warning(notRecorded('wording', 'wordings'), 'Record what was changed: npm run ledger.'),
};

/** Names the first few: “2 addresses are not recorded: /a/, /b/”, of more than four “…, /d/ and 12 more”. */
function notRecorded(one: string, several: string) {
  return ({ addresses }: { addresses: readonly string[] }): string => {
    const rest = addresses.length - 4;
    const named = addresses.slice(0, 4).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return `${addresses.length === 1 ? `one ${one} is` : `${addresses.length} ${several} are`} not recorded: ${named}`;
  };
}

/** `Did you mean letter?` or, where nothing is near, what else to do. */
function didYouMean(otherwise: string) {
  return ({ nearest }: Meant): string => (nearest ? `Did you mean ${nearest}?` : `${otherwise}.`);
}

function error<const Message extends Sentence, const Hint extends Sentence>(message: Message, hint: Hint) {
  return { severity: 'error', message, hint } as const;
}

function warning<const Message extends Sentence, const Hint extends Sentence>(message: Message, hint: Hint) {
  return { severity: 'warning', message, hint } as const;
}

/** Of names that are known the one that was meant, more likely than not. */
interface Meant {
  readonly nearest: string | undefined;
}

/** With the facts of the case in double braces, or made from them. */
export type Sentence = string | ((facts: never) => string);

/** What a finding of one kind must be told: for `cites {{name}}` it is `{ name: string | number }`. */
export type FactsOf<Name extends ProblemName> = Facts<(typeof catalogue)[Name]['message']> & Facts<(typeof catalogue)[Name]['hint']>;

type Facts<Words> = Words extends (facts: infer Told) => string ? Told : Readonly<Record<Named<Words>, string | number>>;

type Named<Words> = Words extends `${string}{{${infer Fact}}}${infer Rest}` ? Fact | Named<Rest> : never;

export type ProblemName = keyof typeof catalogue;
