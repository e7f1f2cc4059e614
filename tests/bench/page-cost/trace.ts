import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What a page's main thread did, in milliseconds of processor time unless said otherwise. */
export interface Work {
  /** Everything but drawing: scripts, what they made the browser style and lay out, messages, collecting garbage. */
  script: number;
  /** Drawing. */
  paint: number;
  /** The longest task that did not draw. */
  longest: number;
  /** How many layouts happened though nothing was drawn then. */
  forcedLayouts: number;
  timers: number;
  /** How often a script was called. */
  scripts: number;
}

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.any()),
});
type Event = v.InferOutput<typeof Event>;
const Trace = v.object({ traceEvents: v.array(v.looseObject({ name: v.string() })) });

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const TASK = 'RunTask';
const MARK = 'bench:page';
const PAINTING = new Set([
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'HitTest',
  'IntersectionObserverController::computeIntersections',
]);
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|FireIdleCallback|TimerFire|FireAnimationFrame)$/;
const OF_INTEREST = new Set([TASK, 'Layout', 'TimerInstall', 'TimeStamp', ...PAINTING]);

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const within = (inner: Event, outer: Event) => inner.ts >= outer.ts && inner.ts <= outer.ts + outer.dur;

/** Records what a page's main thread does while something runs. */
export async function traced(page: Page, run: () => Promise<void>): Promise<Work> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((mark) => console.timeStamp(mark), MARK);
  await run();
  const bytes = await page.tracing.stop();
  const { traceEvents } = v.parse(Trace, JSON.parse(Buffer.from(bytes!).toString()));
  const events = traceEvents
    .filter(({ name }) => OF_INTEREST.has(name) || SCRIPT.test(name))
    .map((event) => v.parse(Event, event));
  const start = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === MARK);
  if (!start) throw new Error('The trace has no beginning.');
  const own = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts > start.ts);
  const tasks = own.filter(({ name, ph }) => name === TASK && ph === 'X');
  const paints = own.filter(({ name }) => PAINTING.has(name));
  const paint = sum(paints.map(({ tdur }) => tdur)) / 1000;
  const quiet = tasks.filter((task) => !paints.some((each) => within(each, task)));
  const count = (is: (event: Event) => boolean) => own.filter(is).length;
  return {
    script: sum(tasks.map(({ tdur }) => tdur)) / 1000 - paint,
    paint,
    longest: Math.max(0, ...quiet.map(({ tdur }) => tdur)) / 1000,
    forcedLayouts: count((event) => event.name === 'Layout' && quiet.some((task) => within(event, task))),
    timers: count(({ name }) => name === 'TimerInstall'),
    scripts: count(({ name }) => SCRIPT.test(name)),
  };
}
