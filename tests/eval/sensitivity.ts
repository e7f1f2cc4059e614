import { MARKED_AT, type Sensitivity } from '../../answering/marks/likelihood.ts';
import type { Ranker } from '../../answering/ranker.ts';
import { postsOf } from './data.ts';
import { weightsUnseen } from './mark-examples.ts';
import { shown, table } from './markdown.ts';
import { type PostFigures, scorePosts } from './score-posts.ts';

/** What each choice of marks gives. */
export type BySensitivity = Record<Sensitivity, PostFigures>;

/**
 * Scores every choice of marks on the posts of dev and tune together. No post is judged by weights that have seen it: those
 * that ship are trained on all of tune, so a post of tune is judged by weights trained on the other nine tenths of it.
 */
export function scoreSensitivities(ranker: Ranker): BySensitivity {
  const tune = postsOf('tune');
  const weights = weightsUnseen(ranker, tune);
  const posts = [...postsOf('dev'), ...tune];
  const of = (sensitivity: Sensitivity) => scorePosts(ranker, posts, sensitivity, weights);
  return { sure: of('sure'), balanced: of('balanced'), more: of('more') };
}

/** The figures as the settings show them beside each choice (`answering/marks/measured.json`). */
export function shownFigures({ sure, balanced, more }: BySensitivity) {
  const rounded = (value: number) => Number(value.toFixed(3));
  const of = ({ onQuestion, rightAnswer, found, falseAlarms, marks, posts }: PostFigures) => ({
    onQuestion: rounded(onQuestion.value),
    rightAnswer: rounded(rightAnswer.value),
    found: rounded(found.value),
    falseAlarms: rounded(falseAlarms.value),
    marksPerPost: rounded(marks / posts),
  });
  return { posts: balanced.posts, sure: of(sure), balanced: of(balanced), more: of(more) };
}

const NAMES: Record<Sensitivity, string> = {
  sure: 'only clear questions',
  balanced: 'balanced',
  more: 'more marks',
};

/** The same with intervals, as a Markdown table. */
export function sensitivityTable(scored: BySensitivity): string {
  const sensitivities = Object.keys(MARKED_AT) as Sensitivity[];
  return table(
    [
      'choice',
      'from a likelihood of',
      'marks',
      'on a question, %',
      'right answer, %',
      'found, %',
      'posts that ask nothing but are marked, %',
    ],
    sensitivities.map((sensitivity) => {
      const { marks, onQuestion, rightAnswer, found, falseAlarms } = scored[sensitivity];
      return [
        NAMES[sensitivity],
        `${MARKED_AT[sensitivity]}`,
        `${marks}`,
        ...[onQuestion, rightAnswer, found, falseAlarms].map(shown),
      ];
    }),
  );
}
