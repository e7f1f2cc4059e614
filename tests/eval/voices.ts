import { buildModel, openModel } from '../../answering/classifier/model.ts';
import { classifierRanker } from '../../answering/classifier-ranker.ts';
import type { Compiled } from '../../corpus/compiler/compile.ts';
import { NONE } from '../../corpus/schema/phrasing.ts';
import { answered } from './answered.ts';
import type { Outcome } from './metrics.ts';

/** A voice left out of the training, and what became of its phrasings. */
export interface VoiceLeftOut {
  voice: string;
  outcomes: Outcome[];
}

/**
 * Trains the model without one voice, asks with that voice's phrasings, and so for every voice. Takes as many trainings as
 * there are voices.
 */
export function* leaveVoicesOut({ bundle, phrasings, mustAnswer }: Compiled): Generator<VoiceLeftOut> {
  const all = phrasings.kept.map(({ value }) => value);
  for (const voice of [...new Set(all.map((phrasing) => phrasing.voice))].sort()) {
    const others = all.filter((phrasing) => phrasing.voice !== voice);
    const model = buildModel(bundle.answers, others, mustAnswer);
    const questions = all
      .filter((phrasing) => phrasing.voice === voice)
      .map(({ answer, text }) => ({ voice, style: 'phrasing', gold: answer === NONE ? [] : [answer], text }));
    yield { voice, outcomes: answered(classifierRanker(openModel(model)), questions) };
  }
}
