import { sourceTypes, type SourceType } from '../source-types.ts';
import { extents, kinds, standings, stands } from '../vocabulary.ts';

/**
 * What the pages and their scripts say of themselves, in English: every other language has the same words, by `Words`. A function
 * needs nothing but what it is given, since the build writes it into scripts as it stands.
 */
export const en = {
  kinds,
  stands,
  standings,
  extents,
  sourceTypes: Object.fromEntries(Object.entries(sourceTypes).map(([type, { name }]) => [type, name])) as Record<SourceType, string>,
  actorKinds: {
    person: 'People',
    state: 'States',
    organisation: 'Organisations',
    publication: 'Publications',
    unnamed: 'Unnamed speakers',
    place: 'Places',
    term: 'Terms',
  },
  whoseWords: { speaker: 'the source’s own words', publisher: 'the publisher’s words' },

  /** The parts of the brief, as menus and headings name them. */
  parts: {
    themes: 'Themes',
    sources: 'Sources',
    positions: 'Positions',
    timeline: 'Timeline',
    topics: 'Topics',
    actors: 'Actors',
    actorsAndTerms: 'Actors and terms',
    search: 'Search',
    memo: 'Memo',
  },
  frame: {
    skip: 'Skip to the text',
    parts: 'Parts of the brief',
    onThisPage: 'On this page',
    covers: 'Covers statements to',
    top: 'Back to the top',
    thisPage: 'This page',
    about: 'About the brief',
    method: 'Method and how to cite',
    accessibility: 'Accessibility',
    feed: 'Feed',
    data: 'Data',
    markdown: 'This page as Markdown',
    text: 'Text',
    rights: 'The sources belong to their publishers.',
    cite: 'Cite',
    history: 'History of this page',
    published: 'First published',
    changed: 'last changed',
    before: 'What it said before',
    originals: 'Originals',
    ctrl: 'Ctrl',
  },
  home: {
    covers: (horizon: string, edition: string) =>
      `Its dated statements run to ${horizon}. This is the edition of ${edition}. Later editions correct mistakes and do not follow events.`,
    made: 'How it is made',
    brief: 'The brief',
    search: 'Search the brief',
    placeholder: 'A name, a word, a question',
  },
  positions: {
    title: 'Where the sources stand',
    how: 'Each line is a statement; each mark says how a source stands to it. Press the marks for the reasons. Columns that share a name are one voice.',
    all: 'All positions, with reasons and claims',
    reasons: 'What it comes to, with claims',
    proposition: 'Proposition',
    notAsked: 'Not asked',
    oneVoice: 'one voice',
    question: 'the question',
  },
  theme: {
    updated: (short: string, horizon: string, updated: string) => `${short}. Covers statements to ${horizon}; updated ${updated}.`,
    restsOn: 'Rests on',
    voices: 'How voices are counted',
    cite: 'Cite this theme',
    others: 'The other themes',
    list: 'What the sources come to when they are read together, theme by theme.',
  },
  source: {
    read: 'Read',
    what: 'What we read',
    date: 'Date',
    original: 'Original',
    originalAt: (host: string) => `Original at ${host}`,
    readAt: 'Read at',
    readOn: 'Read on',
    archived: 'Archived copy',
    places: 'Where to find each point',
    cite: 'Cite this source',
    with: 'with',
    and: 'and',
    list: 'What each document argues, in order of publication: a summary, and its claims at their places in the original.',
  },
  topic: {
    list: 'The brief by subject: under each topic the claims, sections, questions and events that carry it.',
    inBrief: (name: string, description: string) => `${name} in the brief: ${description}`,
    passages: (count: number) => (count === 1 ? 'One passage' : `${count} passages`),
    within: 'Search within this topic',
    pages: 'Pages of this topic',
    page: (name: string, number: number) => (name === '' ? `Page ${number}` : `${name}, page ${number}`),
    to: 'to',
    inThemes: 'in the themes',
    onTimeline: 'on the timeline',
    inSources: 'in the sources',
    headThemes: 'In the themes',
    headTimeline: 'On the timeline',
  },
  actor: {
    list: (languages: string) => `Who and what the sources name, with their ${languages} names, and the passages that speak of them.`,
    from: 'From',
    oneVoice: 'Counts as one voice with',
    search: 'Search for the name',
    searchAll: (count: number) => `Search the ${count} passages`,
    asSpeaker: (count: number) => `As speaker: ${count === 1 ? 'one claim' : `${count} claims`}`,
  },
  search: {
    close: 'Close',
    all: 'All results',
    move: 'move',
    opens: 'opens',
    closes: 'closes',
    wayOn: 'Every claim of the brief also stands under its',
    topics: 'topics',
    byHand:
      'To look for a word on this page, or on any other, use your browser’s own “Find in page” (Ctrl F, on a Mac ⌘F). Every claim stands under its topics and in its source.',
    questions: 'Questions',
    narrow: 'Narrow the results',
    about: 'Every claim, theme section, question, event and glossary entry of the brief, by word, topic, kind, source and speaker.',
    withoutScript: 'Search needs JavaScript. Without it, this index leads to everything in the brief.',
    results: 'Results',
    clear: 'Clear the filters',
    more: 'Show more',
    late: 'Search has not arrived yet. If it does not come, load this page anew.',
  },
  filters: { kind: 'Kind of claim', theme: 'Theme', source: 'Source', speaker: 'Speaker', topic: 'Topic', year: 'Year' },
  /** What a result of the search is, where it is not a claim of some kind. */
  results: {
    claim: 'Claim',
    section: 'Section',
    judgement: 'Key judgement',
    question: 'Question',
    event: 'Event',
    actor: 'Glossary',
  },
  exchanges: {
    title: 'Who gives what to whom',
    to: 'to',
    both: 'to and from',
    describe: (arrows: number, places: number) =>
      `A drawing of ${arrows === 1 ? 'one arrow' : `${arrows} arrows`} between ${places} places, numbered as in the list below it. An arrow is solid where what it stands for is reported, dashed where it is expected, dotted where it is only urged.`,
  },
  /** What stands beside passages. */
  passage: {
    /** Before what it leads to. */
    linkTo: 'Link to ',
    cite: 'Cite ',
    section: 'section',
    judgement: 'key judgement',
    claim: 'claim',
    claimHead: 'Claim',
    note: 'Note',
    notes: 'Notes',
    against: 'Against',
    editorsNote: 'Editor’s note',
    inSource: (number: number) => `Claim ${number} in its source`,
    backToNote: (number: number) => `Back to the text at note ${number}`,
    asInNote: 'as in note',
    topics: 'Topics',
    cited: (count: number) => (count === 1 ? 'cited once' : `cited ${count} times`),
    heldBy: (heard: number, all: number) => `Held by ${heard} of ${all} independent ${all === 1 ? 'voice' : 'voices'}`,
    throughIt: (names: string) => `through it, ${names}`,
    inWordsOf: (whose: string) => `in ${whose}`,
    afterHorizon: 'after the horizon',
    bottomLine: 'Bottom line',
    keyJudgement: 'Key judgement',
    questionLabel: 'Question',
  },
  timeline: {
    about: (summary: string) => `What happened, on the day it is about, and what was said, on the day it was said: ${summary}.`,
    summary: (sources: number, months: string, events: number) =>
      `${sources === 1 ? '1 source' : `${sources} sources`}, ${months}, on ${events === 1 ? '1 event' : `${events} events`}`,
    since: (year: string) => ` since ${year}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    years: (count: number) => `${count} years`,
    happened: 'What happened',
    onlyExpected: 'What was only expected',
    said: 'What was said',
    saidIn: 'said in',
    speaksOf: 'Speaks of',
    claims: (count: number) => (count === 1 ? 'one claim' : `${count} claims`),

    figure: 'What each source could know',
    scale: 'The sources and the events on one scale in time',
    how: 'In the row of each source a solid line leads to the day it was written and a broken one goes on from there. What lies on the solid line it could know. The list says the same in words.',
    knows: { yes: 'could know', unsure: 'may have known', no: 'could not know' },
    ahead: ', ahead of every source',
    writtenDay: 'the day it was written',
    writtenDays: 'written on one of these days',
    eventDays: 'an event on one of these days',
    undated: 'undated, from about this time',
    ticks: (month: string, others: string) => `in ${month} a tick is a day, elsewhere ${others}`,
    units: { month: 'a month', year: 'a year' },

    dayNotGiven: 'day not given',
    expected: 'expected when the sources spoke',
    whoSaysSo: 'Who says so',
  },
  /** Where there is no page. */
  missing: {
    title: 'Page not found',
    about: 'There is no page at this address. Addresses of this brief do not change, so it may be mistyped.',
    all: 'All pages',
    others: 'Other pages',
  },
  /** What was there before, and what became of it. */
  history: {
    title: 'Before',
    deck: 'What was here before, and how it differs from what is there now: struck out what is gone, marked what is new.',
    about: (title: string) => `Earlier wordings of “${title}”, with their differences.`,
    movedFrom: 'Moved here from',
    added: 'Added',
    joined: (date: string) => `before it was joined here on ${date}`,
    until: (date: string) => `as it was until ${date}`,
    first: ': first published.',
    was: 'was: ',
    now: 'now: ',
    /** Around the day. */
    left: { retired: ['was retired on ', ''], moved: ['moved on ', ''], divided: ['was divided on ', ''] },
    see: ': see ',
    partRetired: '; part of it was retired',
    passages: 'Its passages',
    movedHere: (date: string, address: string) => `This page moved on ${date}. Its address is ${address} now.`,
  },
  /** What only machines read. */
  data: {
    claims: 'Claims',
    claimsOf: (brief: string) => `Claims of ${brief}`,
    about: (claims: number, sources: number) =>
      `The ${claims} claims that this brief reports from ${sources} documents, each with its speaker, kind, date and place in the source.`,
    /** Other words for the summary of a source, by which it is found. */
    askedOf: (speaker: string, publication: string, type: string) =>
      `summary of what ${speaker} argues, what the ${type} of ${publication} says`,
  },
  lists: {
    themes: 'What the sources, read together, say.',
    sources: 'The documents this brief summarises, in order of publication.',
    positions: 'Propositions, and where each source stands to them.',
    timeline: 'What the sources date, and when each was said.',
    actors: 'Who and what the sources name, under all the names they go by.',
    topics: 'What the claims and sections of this brief are about.',
  },
  /** What stands around citations. */
  citing: {
    /** The forms of citing that are prose; data goes by the name of its format. */
    forms: {
      note: 'Chicago note',
      'short-note': 'Chicago short note',
      bibliography: 'Chicago bibliography',
      apa: 'APA',
      link: 'Link',
      wording: 'Link to this wording',
    },
    others: 'Other forms',
    all: 'All',
    zotero: 'for Zotero, the last: podcasts stay podcasts in it',
    about: 'As a note, in a bibliography, as a link, and for reference managers.',
    toPage: 'To the page',
    toPassage: 'To the passage',
    sourceFiles: 'The whole source for reference managers:',
    themeFiles: 'The whole theme, with the sources it cites, for reference managers:',
    citable: 'What can be cited of this page',

    /** What is cited. */
    whole: { source: 'The source', theme: 'The theme', page: 'The page' },
    asWhole: (what: string) => `${what} as a whole`,
    parts: {
      claim: 'A claim',
      section: 'A section',
      judgement: 'A key judgement',
      question: 'A question',
      event: 'An event',
      actor: 'An entry',
    },
    of: (speaker: string) => ` of ${speaker}`,
    inPage: (title: string) => ` in “${title}”`,
    wordingOf: (date: string) => `wording of ${date}`,

    /** Within citations. Terms that are not here are had from this locale of CSL. */
    locale: 'en-US',
    noDate: 'n.d.',
    editedBy: 'ed.',
    translatedBy: 'trans.',
    in: 'in',
    volume: 'vol.',
    issue: 'no.',
    accessed: 'accessed',
    archivedAt: 'archived at',
    interviewBy: 'interview by ',
    hostedBy: 'hosted by ',
    runningTime: 'running time ',
    media: {
      podcast: 'podcast',
      video: 'video',
      blog: 'blog',
      hearing: 'hearing',
      speech: 'speech',
      broadcast: 'broadcast',
      dataset: 'dataset',
      preprint: 'preprint',
      post: 'post',
    },
    /** Places of a kind in a source, “answers 2 and 3”; between the last two of several kinds. */
    several: (kind: string) => `${kind}s`,
    and: ' and ',
    andLast: ', and ',
    quotedIn: ', quoted in ',
    butSee: 'but see ',
    summarisedIn: 'summarised in ',
    asSummarisedIn: 'as summarised in ',
    allSummarisedIn: 'all as summarised in ',
    /** By which no list is sorted, as a pattern. */
    articles: 'The|An?',
  },
  quoted: (words: string) => `“${words}”`,
  /** The marks around a quotation, and around one in it. */
  quotes: ['“', '”', '‘', '’'],

  /** What scripts offer beside passages, and say of what became of it. */
  tools: {
    add: 'Add to memo',
    inMemo: 'In memo',
    openMemo: 'Open memo',
    added: 'Added to your memo',
    present: 'Already in your memo',
    full: 'Not added: your memo is full',
    refusals: {
      forbidden: 'Not added: this browser keeps nothing for this site',
      full: 'Not added: this browser has no more room for this site',
      newer: 'Not added: your memo belongs to a newer version of this site. Load this page anew',
    },
    passagesInIt: 'Passages in it',
    notAdded: 'Not added; try again',
    offline: 'Offline; try again',
    linkCopied: 'Link copied',
    linkNotCopied: 'The link was not copied; it is in the address bar',
    copyPin: 'Copy the link to this wording',
    pinOffered: 'Link copied. The next control copies the link to this wording',
    pinCopied: 'Link to this wording copied',
    pinNotCopied: 'The link to this wording was not copied',
    copy: 'Copy',
    copied: 'Copied',
    copiedMark: 'copied',
    formCopied: (form: string) => `${form} copied`,
    formNotCopied: (form: string) => `${form} was not copied; it is selected`,
    allForms: 'All citation formats',
  },
  selection: {
    tools: 'Tools for the selected words',
    offered: 'Copied. Tools for these words follow them',
    copy: 'Copy with source',
    copyLink: 'Copy link to these words',
    notAdded: 'Not added: a part of this site did not arrive',
    summarisedBy: (words: string, site: string) => `${words} (as summarised by ${site})`,
    copied: 'Words and source copied',
    copiedWithoutNote: 'Words copied with their address; the note did not arrive',
    linkCopied: 'Link to these words copied',
    passageCopied: 'No link leads to these words alone: link to their passage copied',
    refused: 'Not copied: the browser did not allow it',
  },
  /** What is said of where a link led. */
  landing: {
    missing: (passage: string) => `The link you followed names a passage ${passage}, which is not on this page.`,
    nearest: (passage: string) => `There is no ${passage} here; this is the nearest.`,
    unknownWording: 'The wording that this link was copied from is not in the record; this is what stands here now.',
    unchanged: 'Unchanged since copied',
    reworded: 'Reworded since this link was copied.',
    rewordedOn: (date: string) =>
      `Reworded on ${date}, since this link was copied. It said then (struck out is what is gone, underlined what is new):`,
    meant: 'Did you mean ',
  },
  /** What search says beside its results. */
  answers: {
    atAddress: 'At this address:',
    searching: 'Searching…',
    late: 'The search has not arrived yet.',
    failed: 'Search could not be loaded.',
    noMore: 'Further results could not be loaded.',
    all: (typed: string) => `All results for “${typed}”`,
    onOtherPage: 'On another page: ',
    onOtherPages: 'On other pages: ',
    or: ' or ',
    /** Around what was typed and what it was taken for; of a spelling, around what it was taken for and what was typed. */
    readings: {
      same: ['“', '” is ', ' here.'],
      related: ['Widened from “', '” to ', ', related but not the same.'],
      start: ['“', '” is read as the beginning of ', '.'],
      spelling: ['Showing passages for ', 'Search for “', '” instead'],
    },
  },
  /** How search counts: `15 passages with these filters for “arms trade”, the closest first`. */
  found: {
    narrowed: ' with these filters',
    none: (narrowed: string) => `There is no passage${narrowed}.`,
    noneHas: (what: string, narrowed: string) => `No passage${narrowed} has ${what}.`,
    all: 'all of these words',
    for: 'for ',
    withAll: 'with all of these words, or words close to them',
    withOthers: 'with other words of the query, or words close to them',
    withSome: 'with some of them',
    closestFirst: ', the closest first',
  },

  memo: {
    summary: 'Collect passages of the brief, order them, write between them, and take them with you as a document with footnotes.',
    deck: 'Passages you collect from the brief, in your order and between your own words, with their footnotes. It is kept in this browser and sent nowhere.',
    withoutScript:
      'Collecting needs JavaScript: it would keep the passages you choose, number their notes and save them as a Word or Markdown file. Citing needs none. Beside each passage, “Cite” leads to a page with its note, its entry for a bibliography and records for reference managers. [About this brief](/about/) says how they are meant.',
    nothingYet:
      'There is nothing in your memo yet. “Add to memo” stands under “Cite” at each passage of a [theme](/themes/) or a [source](/sources/), beside the results of a [search](/search/), and over words that you select.',
    late: 'The memo cannot be shown yet, since a part of this site has not loaded. What you have collected is safe in this browser. Load this page anew to try again.',
    yours: 'Your memo',
    title: 'Title',
    untitled: 'Untitled memo',
    printed: 'The memo as it is printed',
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    /** After the title of the first passage of a memo without a title. */
    more: (count: number) => (count === 1 ? ', and one more passage' : `, and ${count} more passages`),

    /** Entries and what can be done with them. */
    insert: { heading: 'Heading', note: 'Note' },
    own: { heading: 'Your heading', note: 'Your note' },
    empty: { heading: 'the empty heading', note: 'the empty note' },
    written: { heading: 'the heading', note: 'the note' },
    it: 'It',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    drag: 'Drag to another place',
    moveUp: (entry: string) => `Move ${entry} up`,
    moveDown: (entry: string) => `Move ${entry} down`,
    removeOne: (entry: string) => `Remove ${entry}`,
    insertFirst: 'Insert at the beginning',
    insertAfter: (entry: string) => `Insert after ${entry}`,
    isNow: (entry: string, place: number, all: number) => `${entry} is now ${place} of ${all}`,
    removed: (entry: string) => `Removed ${entry}`,
    removedElsewhere: (entry: string) => `${entry} was removed in another window`,
    undoes: (keys: string) => `${keys} undoes it.`,
    undo: 'Undo',
    undone: (done: string) => `Undone: ${done}`,
    full: 'The memo is full',
    cleared: 'Cleared your memo',
    replaced: 'Replaced your memo by the one sent to you',
    addedBelow: 'Added the memo sent to you below yours',
    noRoom: (together: string, most: string) =>
      `Your memo has no room for all of it: together they would have ${together} entries, and a memo has at most ${most}. Remove some of your own, or replace them.`,

    /** What its writer should know of a passage. */
    noSuch: 'There is no such passage in this brief. It is not cited.',
    retired: (date: string, reason: string) => `Retired on ${date}${reason}. It is not cited.`,
    split: (parts: number, date: string) => `Split into ${parts} passages on ${date}; this is the first of them.`,
    moved: (date: string, since: string) => `Moved on ${date}, ${since}.`,
    reworded: (date: string, since: string) => `Reworded on ${date}, ${since}.`,
    sinceYou: 'since you added it',
    sinceThey: 'since it was added',
    notQuoted: 'The words quoted are not in it, so that all of it stands here.',
    quotesEarlier: (until: string) => `It quotes words that stood there until ${until}.`,
    saidBefore: 'What it said when you added it',

    /** Where it is kept. */
    setAside: (key: string) =>
      `What was kept here could not be read. It is not deleted: it lies in this browser’s storage under “${key}”. This is a new memo.`,
    troubles: {
      forbidden: 'This browser keeps nothing for this site: the memo lasts until you leave this page. Save it as a file.',
      full: 'This browser has no more room for this site: what you change now lasts until you leave this page. Save it as a file.',
      newer:
        'The memo in this browser was written by a newer version of this site and is left as it is. Load this page anew; what you write here until then is not kept.',
    },

    /** The forms in which it can be taken along. */
    copy: 'Copy as rich text',
    furtherForms: 'More',
    export: 'Export',
    pandoc: 'Markdown for Pandoc + CSL-JSON',
    worksInWord: 'Works cited at the end of the Word file',
    references: 'References',
    share: 'Share',
    copyLink: 'Copy a link to this memo',
    hint: 'Passages and notes are taken as they read today, with the day of their wording.',
    clear: 'Clear the memo',
    link: 'Link to this memo',
    wordedOn: (date: string) => `Passages as worded on ${date}`,
    works: 'Works cited',
    saved: {
      word: 'Saved as a Word file',
      markdown: 'Saved as Markdown',
      pandoc: 'Saved as two files for Pandoc',
      copied: 'Copied as formatted text',
      bib: 'Saved as BibTeX',
      ris: 'Saved as RIS',
    },
    wordFile: 'The Word file',
    notMade: 'It could not be made. The memo itself is unharmed.',
    notLoaded: (made: string) =>
      `${made} could not be made: a part of this site did not load. Check the connection, load this page anew and try again.`,
    notCopied: 'The memo was not copied: the browser did not allow it.',
    linkCopied: 'Link copied. Whoever opens it gets a copy of the memo as it is now.',
    linkShown: 'The browser did not allow copying. Here is the link, to be copied by hand.',
    tooLong: (over: string) =>
      `The memo is too long for a link, by ${over} characters. Shorten your notes, or send one of the files instead.`,

    /** A memo that came with an address. */
    sent: 'A memo sent to you',
    notSent: 'This link does not lead to a memo',
    choices: { add: 'Add to my memo', replace: 'Replace my memo', leave: 'Dismiss' },
    sentAbout:
      'You see what the link holds; your own memo below is as it was. Title, headings and notes are the words of whoever made the link. The passages are this brief’s.',
    dropped: (count: number) => `${count === 1 ? 'One passage is' : `${count} passages are`} not in this brief and left out.`,
    unquoted: (count: number) =>
      `${count === 1 ? 'One quotation is not in its passage; the whole passage stands' : `${count} quotations are not in their passages; the whole passages stand`} in its place.`,
    unread: {
      damaged: 'It was changed or cut off on its way. Ask for the whole link again.',
      noMemo: 'It is not the address of a memo.',
      version: 'It was made by another version of this site. Load this page anew and try again.',
      long: 'It is longer than any link that this site makes.',
      large: 'It holds more than any link that this site makes.',
    },
  },
} as const;

/** The same words as in English, in any language. */
export type Words = Translated<typeof en>;

declare global {
  /** Those of the brief’s language, in scripts and in what only pages use: the build writes in the ones that are named. */
  const __WORDS__: Words;
}

type Translated<Text> = Text extends string
  ? string
  : Text extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Name in keyof Text]: Translated<Text[Name]> };
