import { type Classes, phrases, words } from './inflect.ts';

/** What turns a statement into something else: denial, history, story, rule, wish. */
export const frames = (): Classes => ({
  NEG: [
    ...words(
      'not never no nobody none neither nor without hardly stopped quit ceased denied nowhere nothing',
    ),
    ...phrases(
      'no longer, instead of, rather than, far from, anything but, not once, never once, not ever, kept me from, stopped me from, saved me from, other than, no one, gave up, free of, free from',
    ),
  ],
  /** Words that a denial reaches across: "not that I ever really want to". */
  LIGHT: words(
    'a an the any of to in on at for about that i my me am is are was were be been being do did have has had ever once really actually even truly exactly feel feeling felt feelings think thinking thought thoughts want wanting wanted wish plan planning plans going like actively actual serious anything anyone way intention intent considering even so much remotely particularly or and , self ideas idea planned having urge urges it him her by this currently hurting harming hurt harm suicidal you here',
  ),
  LONG_AGO: [
    ...phrases('when we were, we were small|little|young, i was small|little, as children, as kids'),
    ...words(
      'decade decades teenage adolescence childhood lifetime seventies eighties nineties sixties fifties 70s 80s 90s noughties historical history former childhood',
    ),
    ...phrases(
      'years ago, yrs ago, year ago, months ago, year back, years back, yrs back, used to, when i was, when i were, back then, back when, back in my|the|school|college|uni|high|those, as a kid, as a child, as a boy, as a girl, as a teen, as a teenager, as a teenage, in the past, in my teens, in my twenties, in my thirties, in my 20s, in my 30s, last year, the year before, last century, at school i, at uni i, in school i, in college i, long gone, long past, long ago, behind me, years clean, years since, yrs since, years later, years on, ten years, twenty years, thirty years, forty years, at nineteen, at fifteen, at sixteen, at seventeen, at twelve, at fourteen, at thirteen, at eighteen, at twenty, aged nine|ten|eight|seven|six|twelve, age nine|ten|eight|seven|six|twelve, at age, sixth form, decades ago, yrs since, years clear, years free, years well, years sober, before i met, no longer feel, years have passed, survived, in those days, the old days, in the army, in my marriage, my first husband, my first wife, first marriage, some years, a lifetime ago, in the service, when we were kids, when i lived, growing up, in another life, once upon a time, days of, in primary, in secondary, secondary school, primary school, in hospital as',
    ),
  ],
  /** What says of a whole text that it is past. */
  OVER: phrases(
    'long behind me, all behind me, long over, long past now, felt that way in years, felt like that in years, felt this way in years, years since i last, yrs since i last, years since i, years clean, years well, years free, years without, decades since, years ago this, long in the past, not cut in, not self harmed in, not hurt myself in, since lockdown',
  ),
  NOW: [
    ...words(
      'now tonight today again currently lately still tomorrow weekend nowadays ongoing yesterday morning hour minutes minute earlier',
    ),
    ...phrases(
      'right now, is back, are back, back again, every day, every night, every morning, most days, most nights, each day, each night, these days, last night, this week, this morning, this month, this evening, at the moment, of late, last week, just now, ten minutes, an hour ago, hours ago, this afternoon, since sunday, since monday, since tuesday, since wednesday, since thursday, since friday, since saturday',
    ),
  ],
  STORY: [
    ...words(
      'song songs lyric lyrics movie film films series novel novels episode sitcom soap opera play podcast documentary character characters npc villain fiction fanfic protagonist heroine screenplay thriller netflix',
    ),
    ...phrases(
      'exam question, tv show, on tv, on the show, the show, that show, a show, the scene, in the film, in the book, the book, a book, that book, this book, the plot, the script, the play, a play, a drama, the drama, short story, a story, the story, a chapter, chapter two|three|four|nine, season two|one|three, the sopranos, on telly, true crime, on the radio, series two, series one, in that series, in the series',
    ),
  ],
  NEWS: [
    ...words(
      'news newspaper article study studies research statistics headline headlines essay seminar dissertation module leaflet vignette coursework lecture syllabus workshop tribunal tabloid',
    ),
    ...phrases(
      'the paper, in the papers, the times, the hindu, the guardian, irish times, read about, read in, saw on, on the news, struck off, lost his license, lost his licence, lost her license, lost her licence, lost his registration, a piece in, training day, for my course, for an essay, for a project, a headline, saw in',
    ),
  ],
  TRAINEE: [
    ...words('trainee trainees placement supervisee practicum'),
    ...phrases(
      'my client, my clients, a client, one of my clients, my patient, my patients, our patients, of my patients, i am a therapist, i am a counsellor, i am a nurse, as a therapist, as a counsellor, training as, i am training, client of mine, clients of mine, my caseload, a customer, first client, our ward',
    ),
  ],
  RULE: phrases(
    'is it ever, is it ok, is it okay, is it allowed, is it legal, are they allowed, are therapists allowed, is a therapist, can a therapist, may a therapist, can therapists, do therapists, would a therapist, should a therapist, could a therapist, does a therapist, if a therapist, if a counsellor, if a psych, if a psychologist, if a client, a client, if a patient, a patient, if somebody, if someone, hypothetically, in general, in theory, out of curiosity, purely curious, just curious, just wondering, curious how, curious what, suppose a, say a therapist, say a counsellor, what counts as, what if a, what happens when, what happens if a, a rule about, rules about, rules on, is there a rule, the rule, therapists ever, ever allowed, ever permitted, is it true that, for the exam, licence exam, license exam, for an assignment, a therapist can, a psychologist can, a therapist may, would it be, what would the board, what does the code, the ethics code, a former client, former clients, former patient',
  ),
  HYPOTHESIS: phrases(
    'hypothetically, in general, in theory, out of curiosity, purely curious, just curious, curious how, curious what, suppose a, suppose your, say a therapist, exam question, what counts as, is it true that, is there a rule, rules about, rule about, rules on, an argument about, for an essay, for my essay',
  ),
  WISHING: [
    ...words(
      'dream dreams dreamt dreamed dreaming fantasy fantasies fantasise fantasising fantasize fantasizing fantasised fantasized daydream daydreams daydreaming imagine imagining imagined imagines imagination picturing pictured crush wish wishing wished nightmare nightmares pretend pretending imaginary erotic limerence transference hypothetical crushing',
    ),
    ...phrases(
      'i picture, can picture, to picture, if only, in my head, in my mind, i want my, i want him, i want her, i want them, i wanted him, i wanted her, i would love, i would like, i long, i hope, i am in love, am in love with, head over heels, i fancy him|her|my|mine, i hoped, i wonder what it, i wonder if he, i wonder if she, fell in love with, fallen in love with, falling in love with, i fell for, wish he would, wish she would, i want my therapist, i am attracted, my attraction, my feelings for, i love my, my love for, have feelings for my, sex dream',
    ),
  ],
  DREAM: words('dream dreams dreamt dreamed nightmare nightmares'),
  /** What is told of, not what happened: "told my therapist about". */
  TELLING: [
    ...phrases(
      'told my, told her, told him, tell my, tell her, tell him, telling my, telling her, talk about, talked about, talking about, spoke about, speak about, speaking about, touched on, touch on, touches on, touching on, talked to my, talked with my, talk to my, tell a, told a, told the, brought it to, brought up, discuss, discussed, discussing, opened up about, working on, work on, worked on, work through, worked through, processing, process it, mentioned, in therapy about, said to my, explored, the topic of, confided',
    ),
  ],
  IDIOM_AFTER: words(
    'laughing embarrassment shame boredom cringe heat laughter curiosity jealousy hunger envy shock thirst cuteness mortification starvation nerves happiness cold awkwardness know see find meet try hear ask tell read',
  ),
  BETTER_OFF: phrases(
    'better off, better without, lighter without, happier without, fine without, cope without, manage without, free of me, rid of me, relief, improve without',
  ),
  JOKE: words('lol lmao haha hahaha lmfao rofl jk joking'),
});
