import { type Classes, phrases, verbs, words } from './inflect.ts';

/** Threats, secrets and cutting off. */
export const power = (): Classes => ({
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
      'my ex hear|see|know|have, my ex ʼs lawyer, finished in this, be finished in, be finished by, never see my kids|children|son|daughter|girls|boys|baby again, never see my, lose the kids, lose the baby, lose my baby, lose my son, lose my daughter, lose my licence|license|visa|home|place|flat, have me arrested, get me arrested, have me put away, have me put, have me back on, put me back, put me inside, put me in the ward|hospital|psych|unit, lock me away, locked ward, back on the ward, on a ward, on the ward, sign the papers, one signature, write that i am, write me up as, write it differently, change my report|notes|diagnosis|file, change my diagnosis, put it in my file|notes|record, put in my file|notes|record, go in my file|notes|record, on my record, on my file, in my report, in the report, testify, testify that, go to my, go to the police|papers|school|court|judge|press, tell my parents, speak to my, spill, kick me out, throw me out, leave me with nobody|nothing, cut me off, abandon me, blacklist, never be believed, not be believed, everyone would know, everyone will know, everyone would find out, everyone will find out, make my life hell|miserable|a misery, hunt me, come to my house|work|home, kill themselves, kill themself',
    ),
    ...phrases(
      'section me, have me sectioned, get me sectioned, having me sectioned, sectioning me, commit me, have me committed, get me committed, having me committed, be committed, be sectioned, lock me up, have me locked up, have me locked, locked up, put me away, put me back in hospital, hospitalise me, hospitalize me, baker act me, ruin me, ruining me, destroy me, finish me, end my career, end me, ruin my, ruining my, wreck my, destroy my, expose me, out me, report me, reporting me, get me fired, get me sacked, get me deported, have me deported, deport me, take my kids, take my children, lose my kids, lose my children, lose my job, lose custody, kids taken, children taken, tell my, telling my, tells my, phone my, ring my, ringing my, call my, calling my, contact my, contacting my, write to my, writing to my, email my, emailing my, message my, inform my, show my, showing my, send my, let my husband, let my wife, let my boss, let my parents, let my family, let my work, let my employer, tell everyone, tell everybody, tell the, telling the, call the police, call immigration, call social services, call cps, call child, ring social, ring the, phone the, write to the, writing to the, report that, write that i, write a report, say i am dangerous, say i am unstable, say i am, says i am unstable, make sure i, make sure nobody, make sure no one, make sure that, see to it, share my notes, share my, publish my, leak my, release my, post my, read my notes, use my notes, use my diagnosis, use it against, used against me, use against me, hold it over, holds it over, the recordings, the tapes, on tape, no one will believe, no one would believe, nobody will believe, nobody would believe, who would believe, who will believe, who is going to believe, who is going to listen, who would listen, believe me over, believe a, be sorry, regret it, i would regret, come after me, sue me, drag me through, drag me to court, hurt me, kill me, kill himself, kill herself, my visa, my benefits, my custody, tell social, tell social services, tell cps, tell the court, the judge, tell the judge, tell immigration, my licence, my license, my fitness, never work again, never get my, refuse to, terminate me, stop my medication, withhold my, withdraw my, stop my meds, stop prescribing, cut off my meds, cut off my medication',
    ),
  ],
  IF_LEAVE: [
    ...phrases(
      'go to the ethics|committee|regulator|council|police|college|hcpc|bacp, went to the ethics|committee|regulator|police, report him, report her, wanted a refund, asked for a refund, a refund',
    ),
    ...phrases(
      'find someone else, found someone else, see someone else, seeing someone else, going elsewhere, go elsewhere, go to someone else, asked for a copy, asked for my file|notes|records, copy of my file|notes|records, wish to stop, wished to stop, i quit, i stop, i stopped, i cancel, i cancelled, after i cancelled, i missed, i complain, i report, filed a complaint, file a complaint, make a complaint, made a complaint, post posted a review, bad review, one star, a review, break it off, broke it off, ended it, wanted out, said enough, disobey, disobeyed',
    ),
    ...words('unless complain complained complaint reported'),
    ...phrases(
      'if i, if i ever, when i said, when i tried, when i told, i tried to leave, tried to quit, wanted to stop, wanted to leave, wanted to quit, trying to leave, stop coming, stop seeing, stop therapy, stop the sessions, leave therapy, quit therapy, get up to leave, got up to leave, keep coming, keep quiet, kept quiet, or else, or he, or she, talk about us, told anyone, tell anyone, speak to anyone, spoke to anyone, told on, about us, what happened, what he did, what she did, walk away, walked away, walked out, end therapy, find another, see another, another therapist, changed therapist, switch, speak up, spoke up, speak out, go to the board, went to the board, the board, refused, say no, said no, i refuse, not stay, not pay, i leave, i left, leaving',
    ),
  ],
  SECRET: [
    ...phrases('never to tell|say|speak|mention|breathe|discuss|repeat|talk'),
    ...phrases(
      'delete all our|the|my|his|her, delete our, wipe my|our|the, wiped my|our|the, wipes my, erase our|the|my|all, stays between, stay between, hide from my|him|her|the, hide it from, hide us from, hide this from, lie about where|what|us|it|how, lying about where|us, lie to the|my|his|her, never speak of, never talk about, never mention, not speak of, not speak about, our thing, keep us hidden, kept us hidden, kept hidden, keep hidden, in hiding, under wraps, on the quiet, on the down low, on the dl, behind closed doors, swear on, swear not, sworn to secrecy, vow of silence, nda, non disclosure, cross my heart, get him in trouble, get her in trouble, get him fired, get her fired, get him struck, get her struck, get us in trouble, get us both, cost him his, cost her her, ruin him, ruin her, lose his licence|license|job, lose her licence|license|job',
    ),
    ...phrases(
      'our secret, our little secret, keep it secret, keep it a secret, kept secret, keep this secret, keep us secret, keep secret, stay secret, in secret, off the record, between us, between ourselves, between you and me, between the two of us, just us, not tell anyone, not tell anybody, never tell anyone, never tell a soul, not tell a soul, not to tell anyone|anybody, not tell my|the|his|her, not to tell my|the, not say anything, not to mention, not mention, not to speak, not speak to, not to discuss, must not discuss, should not discuss, not to talk, not talk to anyone, tell no one, tell nobody, no one can know, nobody can know, no one must know, nobody must know, no one has to know, nobody has to know, no one needs to know, nobody needs to know, no one should know, no one would understand, nobody would understand, would not understand, will not understand, are not ready, not understand us, others would not, people would not, delete everything, delete our, delete the, delete my, delete his, delete her, deletes everything, deleted everything, delete them, delete it, delete all, to delete, burn them, burn the, to lie to my|his|her, to lie for him|her, cover story, deny it, deny everything, keep quiet, keep quiet about, stay quiet, keep my mouth shut, say nothing, breathe a word, not a word, finger to her lips, finger to his lips, stays in this room, stay in this room, must stay inside, stay between us, stays between us, hush, hide it, hide us, not written down, not get written down, not in the notes, nothing in the notes, out of the notes, out of my notes, keeps it out, off the books, no record',
    ),
  ],
  SECRET_MAKE: words(
    'told tells telling says said say saying asked asks asking made makes making swore swear promise promised keeps keep wants wanted warned warns goes must insists insisted has had sign signed whispers whispered begs begged reminds reminded called calls',
  ),
  CUT_OFF: [
    ...phrases(
      'break contact with|to, breaking contact with, broke contact with, break with, breaking with, broke with, break off with, broke off with, break off contact, broke off contact, break ties, broke ties, break all ties, sever ties, severed ties, sever contact, sever all, severed, severing, distance myself from, distanced myself from, distancing myself from, stop contact, stopped contact, end contact, ended contact, ended all contact, end things with, ended things with, stop answering, stopped answering, ignore, ignoring, ghost, ghosting, ghosted, cut my, cut all my, cutting my, cut everyone, cutting everyone, cut them all, cut them off, cut him off, cut her off, pull away from, pulled away from, push away my, pushed away my, move out from, move out of, moved out on, leave home, renounce, renounced, reject, delete my, unfollow, unfollowed, shun, shunned, shut out, lose contact, lost contact, stay clear of, keep my distance from, kept from seeing, have nothing to do with, having nothing to do with, not attend, not go to, not invite, not meet, not phone, not ring, not reply to, not respond to, not write to, not text',
    ),
    ...words(
      'block blocked blocking drop dropped dropping ditch ditched ditching dump dumped estrange estranged disown disowned unfriend unfriended leave left leaving avoid abandon abandoned toxic quit',
    ),
    ...phrases(
      'cut off, cutting off, cuts off, cut out, cut ties with, cutting ties with, cut contact with, cut all ties, no contact with, go no contact, stop seeing, stop talking to, stop speaking to, stop calling, not see, not speak to, not talk to, not visit, never see, never speak to, give up, gave up, break up with, broke up with, move away from, moved away from, stay away from, not allowed to see, not let see, not allowed go, not allowed to go, not allowed to visit, not allowed to talk, not allowed to speak, not allow me, not let me see, not let me talk, not let me speak, not let me visit, forbidden, forbade, forbids, keep away from, get rid of, turn my back on, walk away from, divorce my, leave my husband, leave my wife, leave my boyfriend, leave my girlfriend, not answer, moved out of, lose my friends, send back, say goodbye to',
    ),
  ],
  OWN_PEOPLE: [
    ...words(
      'mum folks roommate roommates flatmate flatmates neighbours abuela abuelo tias nephews nieces cousins uncles aunts inlaws them all fiance fiancee girlfriends boyfriends team choir community buddies guys lads bestie besties grandma grandpa grandparents twin stepdaughter stepson',
    ),
    ...words(
      'family friends friend mother father sister brother parents mates mate cousin husband wife boyfriend girlfriend grandchildren son daughter everyone everybody kids children aunt uncle siblings nan gran granny grandmother partner relatives congregation people anyone church',
    ),
    ...phrases('best friend, best mates, my people, the family, rest of the family, person i'),
  ],
  ONLY_HIM: [
    ...phrases(
      'just him now, just her now, only him now, only her now, only have him, only have her, only him left, only her left, only one i need, only person i need, only person i see, only people i, he is my family, she is my family, he was my family, she was my family, decides who, chooses who, picks who, picks my friends, decides what i, controls who, controls what, keeps my phone, holds my phone, holds on to my phone, has my passport, reads my messages, reads my phone, checks my phone, checks my journal, checked the journal, only one who understands me, only him and me, only her and me, everyone else is toxic',
    ),
    ...phrases(
      'i have nobody else, have no one else, nobody else left, no one else left, nobody else now, no one else now, nobody but him|her, no one but him|her, only number left, only number in, only person left, only one left, only friend i have, only one i talk, only one i see, only person i talk, only person i speak, only one who loves, without him i would be, without her i would be, nobody left but, decides whom, decides when, decides which, approves who, approves of who, list of who, list of people i',
    ),
  ],
});
