import { phrases, verbs, words } from './inflect.ts';

/** Threats, secrets and cutting off. */
export const POWER = {
  THREAT: [
    ...verbs('threaten blackmail'),
    ...words('threat threats blackmailing blackmail extort extorting'),
  ],
  WARN: words(
    'threatened threatens threatening threaten warned warns warning swore swears swear vowed vows promised promises promise said says say saying told tells telling goes went hinted hints reminded reminds reminding shouted screamed hissed texted wrote claims implied implies implying keeps',
  ),
  WILL: words('will would shall can could going to shell hell shed hed and'),
  HARM_ACT: [
    ...phrases(
      'section me, have me sectioned, get me sectioned, having me sectioned, sectioning me, commit me, have me committed, get me committed, having me committed, be committed, be sectioned, lock me up, have me locked up, have me locked, locked up, put me away, put me back in hospital, hospitalise me, hospitalize me, baker act me, ruin me, ruining me, destroy me, finish me, end my career, end me, ruin my, ruining my, wreck my, destroy my, expose me, out me, report me, reporting me, get me fired, get me sacked, get me deported, have me deported, deport me, take my kids, take my children, lose my kids, lose my children, lose my job, lose custody, kids taken, children taken, tell my, telling my, tells my, phone my, ring my, ringing my, call my, calling my, contact my, contacting my, write to my, writing to my, email my, emailing my, message my, inform my, show my, showing my, send my, let my husband, let my wife, let my boss, let my parents, let my family, let my work, let my employer, tell everyone, tell everybody, tell the, telling the, call the police, call immigration, call social services, call cps, call child, ring social, ring the, phone the, write to the, writing to the, report that, write that i, write a report, say i am dangerous, say i am unstable, say i am, says i am unstable, make sure i, make sure nobody, make sure no one, make sure that, see to it, share my notes, share my, publish my, leak my, release my, post my, read my notes, use my notes, use my diagnosis, use it against, used against me, use against me, hold it over, holds it over, the recordings, the tapes, on tape, no one will believe, no one would believe, nobody will believe, nobody would believe, who would believe, who will believe, who is going to believe, who is going to listen, who would listen, believe me over, believe a, be sorry, regret it, i would regret, come after me, sue me, drag me through, drag me to court, hurt me, kill me, kill himself, kill herself, my visa, my benefits, my custody, tell social, tell social services, tell cps, tell the court, the judge, tell the judge, tell immigration, my licence, my license, my fitness, never work again, never get my, refuse to, terminate me, stop my medication, withhold my, withdraw my, stop my meds, stop prescribing, cut off my meds, cut off my medication',
    ),
  ],
  IF_LEAVE: [
    ...words('unless complain complained complaint reported'),
    ...phrases(
      'if i, if i ever, when i said, when i tried, when i told, i tried to leave, tried to quit, wanted to stop, wanted to leave, wanted to quit, trying to leave, stop coming, stop seeing, stop therapy, stop the sessions, leave therapy, quit therapy, get up to leave, got up to leave, keep coming, keep quiet, kept quiet, or else, or he, or she, talk about us, told anyone, tell anyone, speak to anyone, spoke to anyone, told on, about us, what happened, what he did, what she did, walk away, walked away, walked out, end therapy, find another, see another, another therapist, changed therapist, switch, speak up, spoke up, speak out, go to the board, went to the board, the board, refused, say no, said no, i refuse, not stay, not pay, i leave, i left, leaving',
    ),
  ],
  SECRET: [
    ...phrases(
      'our secret, our little secret, keep it secret, keep it a secret, kept secret, keep this secret, keep us secret, keep secret, stay secret, in secret, off the record, between us, between ourselves, between you and me, between the two of us, just us, not tell anyone, not tell anybody, never tell anyone, never tell a soul, not tell a soul, not to tell anyone|anybody, not tell my|the|his|her, not to tell my|the, not say anything, not to mention, not mention, not to speak, not speak to, not to discuss, must not discuss, should not discuss, not to talk, not talk to anyone, tell no one, tell nobody, no one can know, nobody can know, no one must know, nobody must know, no one has to know, nobody has to know, no one needs to know, nobody needs to know, no one should know, no one would understand, nobody would understand, would not understand, will not understand, are not ready, not understand us, others would not, people would not, delete everything, delete our, delete the, delete my, delete his, delete her, deletes everything, deleted everything, delete them, delete it, delete all, to delete, burn them, burn the, to lie to my|his|her, to lie for him|her, cover story, deny it, deny everything, keep quiet, keep quiet about, stay quiet, keep my mouth shut, say nothing, breathe a word, not a word, finger to her lips, finger to his lips, stays in this room, stay in this room, must stay inside, stay between us, stays between us, hush, hide it, hide us, sign a paper, not written down, not get written down, not in the notes, nothing in the notes, out of the notes, out of my notes, keeps it out, off the books, no record',
    ),
  ],
  SECRET_MAKE: words(
    'told tells telling says said say saying asked asks asking made makes making swore swear promise promised keeps keep wants wanted warned warns goes must insists insisted has had sign signed whispers whispered begs begged reminds reminded called calls',
  ),
  CUT_OFF: [
    ...words(
      'block blocked blocking drop dropped dropping ditch ditched ditching dump dumped estrange estranged disown disowned unfriend unfriended leave left leaving avoid abandon abandoned toxic quit',
    ),
    ...phrases(
      'cut off, cutting off, cuts off, cut out, cut ties with, cutting ties with, cut contact with, cut all ties, no contact with, go no contact, stop seeing, stop talking to, stop speaking to, stop calling, not see, not speak to, not talk to, not visit, never see, never speak to, give up, gave up, break up with, broke up with, move away from, moved away from, stay away from, not allowed to see, not let see, not allowed go, not allowed to go, not allowed to visit, not allowed to talk, not allowed to speak, not allow me, not let me see, not let me talk, not let me speak, not let me visit, forbidden, forbade, forbids, keep away from, get rid of, turn my back on, walk away from, divorce my, leave my husband, leave my wife, leave my boyfriend, leave my girlfriend, not answer, moved out of, lose my friends, send back, say goodbye to',
    ),
  ],
  OWN_PEOPLE: [
    ...words(
      'family friends friend mother father sister brother parents mates mate cousin husband wife boyfriend girlfriend grandchildren son daughter everyone everybody kids children aunt uncle siblings nan gran granny grandmother partner relatives congregation people anyone church',
    ),
    ...phrases('best friend, best mates, my people, the family, rest of the family, person i'),
  ],
  ONLY_HIM: phrases(
    'just him now, just her now, only him now, only her now, only have him, only have her, only him left, only her left, only one i need, only person i need, only person i see, only people i, he is my family, she is my family, he was my family, she was my family, decides who, chooses who, picks who, picks my friends, decides what i, controls who, controls what, keeps my phone, holds my phone, holds on to my phone, has my passport, reads my messages, reads my phone, checks my phone, checks my journal, checked the journal, only one who understands me, only him and me, only her and me, everyone else is toxic, nobody else',
  ),
};
