/** Words that matter most, mended when one letter is wrong, too many, missing or swapped. */
const KEY_WORDS = `killing myself suicide suicidal cutting hurting harming overdose overdosed tablets
  therapist counsellor counselor psychologist psychiatrist kissed kissing touched touching naked undress underwear
  breasts thigh borrowed threatened secret husband boyfriend stepdad strangled choked punched beating
  wanted living existing anymore tonight goodbye alive ending slept sleeping dating relationship hotel photos
  sexual session appointment police inheritance savings invested business`;

/** Words of their own that stand one letter from a key word. */
const OTHERS = `named names billing filling willing pilling milling skilling killings kicking missing kissing hissing putting hunting hunted
  ranting wasted wanting warned wander wanders planted slept swept tables tables table teacher batting heating
  bearing beaming beading being seating eating cooked joked choked chosen munched lunched pinched dashed
  living lining giving loving moving having liking listing exiting existed exciting dining daring
  during rating hating dates dated cited secrete secrets motel hovel photo bonding sending lending mending
  bending tending ending pending alike alone olive harking warming farming herding husbands polite session sessions
  sweeping sleeping steeping thing things high tight right though wished missed messed kisses kissed touch touchy couched
  torching teaching punches bunched saying lasting casting costing counting cuttings cutter curing betting buttons buttoning
  mutting hurling hurtling hurried hosting hurrying hoarding harping halting hatting nailed baked faked taken sexually
  existing policy breast breaths breads beasts wanders tablet stables living`;

/** What is known, once a word asks for it: key words by their first letter, which slips least, and the others. */
function load() {
  return {
    byFirst: Map.groupBy(KEY_WORDS.split(/\s+/), (word) => word[0]),
    others: new Set(OTHERS.split(/\s+/)),
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** One letter wrong, missing, too many, or two neighbours swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipApart(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The key word that a misspelt word stands for, or the word itself. `*` hides one letter: "k*lling". */
export function mendDangerWord(word: string): string {
  if (word.includes('*')) return unmask(word);
  if (word.length < 5) return word;
  loaded ??= load();
  if (loaded.others.has(word)) return word;
  for (const key of loaded.byFirst.get(word[0]) ?? [])
    if (Math.abs(key.length - word.length) <= 1 && isOneSlipApart(word, key)) return key;
  return word;
}

const MASKED = `kill killing killed suicide suicidal die dying dead rape rapes raped raping cut cutting sex sexual dick cock fuck fucked
  nude nudes naked kiss kissed beat beats hit hits hurt harm abuse abused molest molested overdose boobs tits bum arse pills blade molesting`;

/** Whether a word has the shape of another in which stars hide letters: "s**cide". */
function hasShape(shape: string, word: string): boolean {
  const [head = '', ...rest] = shape.split(/\*+/);
  const tail = rest.at(-1) ?? '';
  return (
    Math.abs(shape.length - word.length) <= 1 &&
    word.length > head.length + tail.length &&
    word.startsWith(head) &&
    word.endsWith(tail)
  );
}

function unmask(word: string): string {
  const shape = word.replace(/[^a-z*]/g, '');
  return MASKED.split(/\s+/).find((known) => hasShape(shape, known)) ?? word.replaceAll('*', '');
}
