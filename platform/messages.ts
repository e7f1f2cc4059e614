import * as v from 'valibot';
import { Answer } from '../corpus/schema/answer.ts';
import { Help } from '../corpus/schema/help.ts';
import { Source } from '../corpus/schema/source.ts';
import { Term } from '../corpus/schema/term.ts';
import { Topic } from '../corpus/schema/topic.ts';
import { Verdict } from '../corpus/schema/verdict.ts';
import { Language } from './language.ts';
import { Texts } from './texts.ts';

/**
 * Everything that contexts say to one another, as run-time schemas. Types are inferred from here; whatever
 * crosses a border is checked on arrival (`platform/channel.ts`).
 */

/** An answer in a line: enough for a row, a chip, a card. */
export const Row = v.object({
  id: v.string(),
  number: v.number(),
  question: v.string(),
  verdict: Verdict,
  short: v.string(),
  topic: v.string(),
  audience: v.picklist(['client', 'therapist']),
  safety: v.picklist(['none', 'crisis', 'misconduct']),
  sourceCount: v.number(),
  reviewed: v.string(),
});
export type Row = v.InferOutput<typeof Row>;

/** What a question is judged with besides its own words. */
export const Context = v.object({
  /** Title of the thread or page. */
  title: v.optional(v.string()),
  /** The sentences before the question, in the same post. */
  before: v.optional(v.string()),
});
export type Context = v.InferOutput<typeof Context>;

/** Why an answer came: how sure we are (0 to 1), and the words that weighed most. */
export const Why = v.object({
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  because: v.array(v.string()),
});
export type Why = v.InferOutput<typeof Why>;

/** One candidate answer, and why it came. */
export const Match = v.object({ row: Row, ...Why.entries });
export type Match = v.InferOutput<typeof Match>;

export const Safety = v.nullable(v.picklist(['crisis', 'misconduct']));
export type Safety = v.InferOutput<typeof Safety>;

/** What comes back for a question: candidates best first, and whether the first may be shown as the answer. */
export const Reply = v.object({
  matches: v.array(Match),
  confident: v.boolean(),
  safety: Safety,
});
export type Reply = v.InferOutput<typeof Reply>;

/** A whole answer with what is needed to show it. */
export const AnswerView = v.object({
  answer: Answer,
  /** In the order of `answer.sources`: the numbers beside the sentences. */
  sources: v.array(Source),
  related: v.array(Row),
});
export type AnswerView = v.InferOutput<typeof AnswerView>;

/** A glossary entry with what is needed to show it. */
export const TermView = v.object({ term: Term, sources: v.array(Source), related: v.array(Row) });
export type TermView = v.InferOutput<typeof TermView>;

/** A question found on a page, as the panel lists it. */
export const FoundQuestion = v.object({
  /** Name of the mark within this page. */
  key: v.string(),
  /** The question as it stands on the page. */
  text: v.string(),
  /** At most 60 characters around it. */
  excerpt: v.string(),
  /** Position of the post on the page, from 0; -1 for the title. */
  post: v.number(),
  author: v.optional(v.string()),
  matches: v.array(Match),
  /** Whether it is underlined; otherwise it is listed as "maybe related". */
  marked: v.boolean(),
  /** Whether it is likely enough to be underlined for everybody; otherwise only a reader who wants more marks sees it so. */
  sure: v.boolean(),
});
export type FoundQuestion = v.InferOutput<typeof FoundQuestion>;

/** What the content script knows of its page. */
export const PageReport = v.object({
  status: v.picklist(['reading', 'done', 'unrelated', 'paused']),
  marksOn: v.boolean(),
  questions: v.array(FoundQuestion),
  help: Safety,
  /** What the page is made with, where that is known: a name of `platform/engines.ts`. */
  engine: v.optional(v.string()),
});
export type PageReport = v.InferOutput<typeof PageReport>;

const Place = { start: v.number(), end: v.number() };

/** The text of one post, or of the title, as a page shows it. */
export const PostText = v.object({
  text: v.string(),
  /** For a title: the text of the post that it heads. */
  heads: v.optional(v.string()),
  isReply: v.optional(v.boolean()),
  /** Stretches that are links. */
  links: v.optional(v.array(v.object(Place))),
});
export type PostText = v.InferOutput<typeof PostText>;

/** What one post asks, and whether it tells of danger. */
export const AnsweredPost = v.object({
  danger: Safety,
  /** Whether more of its text would change nothing: as much was found as is looked at in one post. */
  full: v.boolean(),
  questions: v.array(
    v.object({
      ...Place,
      /** Best first, by the ids of their rows. */
      matches: v.array(v.object({ id: v.string(), confidence: v.number(), because: v.array(v.string()) })),
      marked: v.boolean(),
      sure: v.boolean(),
      safety: Safety,
    }),
  ),
});
export type AnsweredPost = v.InferOutput<typeof AnsweredPost>;

/** What the side panel or the library is to show. */
export const View = v.variant('view', [
  v.object({ view: v.literal('page') }),
  v.object({ view: v.literal('search'), text: v.string() }),
  v.object({ view: v.literal('answer'), id: v.string(), why: v.optional(Why) }),
  /** A passage the reader selected and asked about. */
  v.object({ view: v.literal('explain'), text: v.string(), title: v.optional(v.string()) }),
  /** Help lines and complaint routes. */
  v.object({ view: v.literal('help') }),
]);
export type View = v.InferOutput<typeof View>;

/** Whether Between Sessions works on a tab's site. */
export const SiteState = v.object({
  /** `readable` is false for the browser's own pages and add-on stores. */
  readable: v.boolean(),
  /** The match pattern to ask permission for: `https://boards.example/*`. */
  pattern: v.optional(v.string()),
  host: v.optional(v.string()),
  enabled: v.boolean(),
});
export type SiteState = v.InferOutput<typeof SiteState>;

const Nothing = v.optional(v.null());

/** What scripts on pages hear back: kept apart, as they check nothing else of what they send, and carry no more. */
export const heardByPage = {
  askPosts: v.object({ posts: v.array(AnsweredPost), rows: v.array(Row) }),
  pageChanged: Nothing,
  loadReader: v.boolean(),
  loadCard: v.boolean(),
  styleFrames: Nothing,
  openPanel: Nothing,
} as const;

/** Messages that scripts on pages send. */
export const fromPage = {
  /** Asks what posts ask. What comes back stands in the order of the posts; places are offsets into a post's text. */
  askPosts: {
    request: v.object({
      title: v.optional(v.string()),
      posts: v.array(PostText),
      /** Ids of rows that need not be sent again. */
      known: v.array(v.string()),
    }),
    response: heardByPage.askPosts,
  },
  /** From a content script: how many marks its page has now. */
  pageChanged: {
    request: v.object({ status: PageReport.entries.status, marked: v.number() }),
    response: heardByPage.pageChanged,
  },
  /** From a page about therapy: bring the script that reads it into this frame. */
  loadReader: { request: Nothing, response: heardByPage.loadReader },
  /** From a content script: bring the card's script into this frame. */
  loadCard: { request: Nothing, response: heardByPage.loadCard },
  /** From a content script: say how marks look to the frames of its page. */
  styleFrames: { request: Nothing, response: heardByPage.styleFrames },
  /** Shows a view in the side panel, or in a tab where the panel cannot be opened. Needs a user gesture. */
  openPanel: { request: v.object({ view: View }), response: heardByPage.openPanel },
} as const;

/** Messages that the card sends besides: kept apart from those of the script on every page, for the same reason. */
export const fromCard = {
  /** The texts of the interface in a language; none in English, which the card has. */
  texts: { request: v.object({ language: Language }), response: Texts },
} as const;

/** Messages that the background worker answers. */
export const toBackground = {
  ...fromPage,
  ...fromCard,
  /** Asks one question. */
  ask: { request: v.object({ text: v.string(), context: v.optional(Context) }), response: Reply },
  /** Finds answers as one types (prefixes count). */
  search: {
    request: v.object({ text: v.string(), limit: v.optional(v.number()) }),
    response: v.object({ reply: Reply, rows: v.array(Row) }),
  },
  /** Fetches one answer whole, by id or by opaque number. */
  answer: {
    request: v.union([v.object({ id: v.string() }), v.object({ number: v.number() })]),
    response: v.nullable(AnswerView),
  },
  /** Finds the glossary entry for a selected word or phrase, if it is one. */
  term: { request: v.object({ text: v.string() }), response: v.nullable(TermView) },
  /** Lists the glossary. */
  terms: { request: Nothing, response: v.array(TermView) },
  /** Lists help lines and complaint routes of all countries. */
  help: { request: Nothing, response: v.array(Help) },
  /** Lists all answers by topic. */
  topics: { request: Nothing, response: v.array(v.object({ topic: Topic, rows: v.array(Row) })) },
  /** Reads a tab once, with the grant that a toolbar click gives. False where the browser does not let us. */
  readPage: { request: v.object({ tabId: v.number() }), response: v.boolean() },
  /** Whether a tab's site is turned on. */
  siteState: { request: v.object({ tabId: v.number() }), response: SiteState },
} as const;

/** What content scripts are asked: kept apart for the same reason, as they check nothing else of what they answer. */
export const askedOfPage = {
  report: Nothing,
  goTo: v.object({ key: v.string() }),
  goBack: Nothing,
  walk: v.object({ by: v.picklist([1, -1]) }),
  setMarks: v.object({ on: v.boolean() }),
  askAgain: Nothing,
  switchMarks: Nothing,
  stop: Nothing,
} as const;

/** Messages that a page's content script answers. */
export const toPage = {
  report: { request: askedOfPage.report, response: PageReport },
  /** Scrolls to a mark, shows it, and moves focus beside it. False if it is gone. */
  goTo: { request: askedOfPage.goTo, response: v.boolean() },
  /** Takes the reader back to where they were before that. False where they have gone on by themselves. */
  goBack: { request: askedOfPage.goBack, response: v.boolean() },
  /** Goes to the next mark, or the one before, and opens its card. False where the page is not read now. */
  walk: { request: askedOfPage.walk, response: v.boolean() },
  setMarks: { request: askedOfPage.setMarks, response: Nothing },
  /** Asks anew about what was read already: the reader wants more or fewer marks. */
  askAgain: { request: askedOfPage.askAgain, response: Nothing },
  /** Turns marks on or off, and says so on the page. False where the page is not read now. */
  switchMarks: { request: askedOfPage.switchMarks, response: v.boolean() },
  /** Ends the content script: the site was turned off. */
  stop: { request: askedOfPage.stop, response: Nothing },
} as const;

export type BackgroundMessages = typeof toBackground;
export type FromPageMessages = typeof fromPage;
export type FromCardMessages = typeof fromCard;
export type PageMessages = typeof toPage;
