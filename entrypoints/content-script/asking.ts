import type { AnsweredPost, PostText, Row } from '../../platform/messages.ts';
import { tellBackgroundFromPage } from '../../platform/page-channel.ts';

/** Posts whose answers are kept, for those that scroll away and come back. */
const KEPT = 500;

/** Asks the background, and remembers what it said. */
export interface Asking {
  /** Answers for posts, in their order. */
  answer(title: string, posts: PostText[]): Promise<AnsweredPost[]>;
  /** Forgets what was answered: the reader wants it judged otherwise. */
  forget(): void;
  /** An answer that was named. */
  rowOf(id: string): Row | undefined;
}

/** Starts with nothing asked. */
export function startAsking(): Asking {
  const rows = new Map<string, Row>();
  let about: string | undefined;
  /** The ones asked last at the end. */
  let kept = new Map<string, AnsweredPost>();
  // Most are replies, and their text is there already; the names of others begin with a line break.
  const name = ({ text, isReply, heads }: PostText) =>
    isReply && !text.startsWith('\n') ? text : ['', isReply, heads, text].join('\n');

  return {
    async answer(title, posts) {
      if (title !== about) kept = new Map();
      about = title;
      const names = posts.map(name);
      const unknown = names.flatMap((each, i) => (kept.has(each) ? [] : [i]));
      if (unknown.length) {
        const said = await tellBackgroundFromPage('askPosts', {
          title,
          posts: unknown.map((i) => posts[i]!),
          known: [...rows.keys()],
        });
        for (const row of said.rows) rows.set(row.id, row);
        unknown.forEach((which, i) => {
          kept.set(names[which]!, said.posts[i]!);
        });
      }
      const answers = names.map((each) => kept.get(each)!);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      return answers;
    },
    forget() {
      kept = new Map();
    },
    rowOf: (id) => rows.get(id),
  };
}
