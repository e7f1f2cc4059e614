import { type Classes, phrases, verbs, words } from './inflect.ts';

/** Dying, and not wanting to live. */
export const lifeAndDeath = (): Classes => ({
  /** What one wants who wants to die, after "want to", "wish I was". */
  DIE: [
    ...words('die dying unalive unaliving unalived nonexistent perish expire'),
    ...phrases(
      'being dead, be dead, be gone, no me, be no more, be done with it, not exist, not be here, not be alive, not wake up, not be around, not have been born, stop existing, stop living, stop breathing, cease to exist, cease existing, cease, no longer exist, no longer be here, end my life, disappear forever|completely|altogether, vanish forever|completely|altogether, never wake up, never have been born, never have existed, never existed, never been born, never born, fade away, fade out, be nothing, be over with, be with god, check out of life, be unalive, kick the bucket, pass away, pass on, drop dead, be erased, be deleted, be nowhere, leave this world|earth|life|planet|place, leave the world|earth|planet, be six feet under, be under the ground, be in the ground, be in my grave, be buried, not be born, not to exist, not to be here, not to be alive, not to wake up, never to wake, not wake, stay asleep, sleep forever, fall asleep forever, sleep and never wake, wink out, blink out, turn off forever, be switched off, perish, expire, depart this life, no longer be alive, be not alive, never wake',
    ),
  ],
  DEATHLY: [
    ...words(
      'suicide suicidal suicidally suicided die dying death unalive unaliving overdose noose drown drowning cremated coffin obituary obituaries gallows',
    ),
    ...phrases('end my life, ending my life, end it all, own death'),
  ],
  SUICIDE: [
    ...words('suicide suicidal suicidality suicided ideation'),
    ...phrases(
      'killing myself, kill myself, ending my life, end my life, taking my life, take my life, taking my own life, take my own life, ending it all, unaliving myself, unalive myself, topping myself, offing myself, self delete, self deleting, self deletion, own death, own funeral, sewer slide, sewer sliding, suicide attempt, suicide plan, doing myself in, doing away with myself',
    ),
  ],
  SUICIDAL: words('suicidal'),
  /** Verbs of killing, towards oneself. */
  KILL: [
    ...verbs(
      'kill unalive shoot drown poison hang finish end delete gas yeet suffocate electrocute erase neck:neck off:off top:topp eliminate murder uninstall extinguish',
    ),
    ...words('shot hung neckin offed topped ended offing topping unaliving slay'),
    ...phrases('do in, end of, rid of, away with'),
  ],
  ENDING: words('end ending ended finish finishing finished ends'),
  LIFE: [
    ...words('life existence'),
    ...phrases(
      'my life, my own life, your life, your own life, my existence, my own existence, this life of mine, my miserable life, my time here, my time on earth, my days, my story, my suffering',
    ),
  ],
  /** To be alive, after "do not want to". */
  LIVE: [
    ...words('live living exist existing wake waking alive survive breathe'),
    ...phrases(
      'be alive, being alive, be here, being here, be around, wake up, waking up, keep living, keep going, carry on, go on, stay alive, keep on living, be on this earth, be on this planet, be in this world, be a person, being a person, be in the world, be born, open my eyes, see tomorrow, see another day|morning|year|birthday|christmas|spring, see the morning, stay here, remain here, remain alive, stick around, face another day|morning|night|week, go through another day, do this life, do life, be living, be breathing, make it to morning, get to morning, do another day, see next year, see the sun, stay around, stay in this world, remain in this world, continue living, remain',
    ),
  ],
  LIVING: [
    ...words('living alive existing breathing life existence'),
    ...phrases(
      'being alive, being here, being a person, being on this earth, going on, carrying on, keeping going, staying alive, waking up, being in this world, sticking around, this world, being me, going on living, this earth, this planet, me being here, staying around, to live, to stay, to go on, to be here, to be alive, to stay alive, to keep going, to carry on, to wake up, to remain',
    ),
  ],
  WANT: [
    ...words(
      'want wants wanted wanting wish wishes wishing wished hope hoping hoped pray prays praying prayed prayer prefer preferring rather love long longing longed crave craving need needing intend intending plan planning planned plans going ready decided deciding determined choose choosing chosen desire desperate dream dreaming fantasise fantasize fantasising fantasizing consider considering contemplate contemplating imagine imagining picture picturing try trying tried tempted urge urges deserve deserving ask asking beg begging envy envious jealous close itching yearn yearning happy happier glad better content prepared set aim aiming meant due able relieved relief keen fancy thinking thoughts wait begged pleading waiting willing bound mind minded',
    ),
    ...phrases('want to, wants to, about to, going to, looking forward, ready to, would like, would love'),
  ],
  /** Planning and deciding, not wishing. */
  INTEND: words(
    'planning plan plans planned intend intending intention decided decide deciding ready thinking thoughts think thought considering contemplating tempted urge urges want wants wanted wanting need tried trying try attempted attempt attempting tonight gonna shall determined decision ways way how researching researched googling googled googled looking rehearsed rehearsing rehearse practised practiced ideas idea obsessed obsessing imagining imagine fantasising fantasizing picturing picture fantasies fantasise promise feel feeling consider visualise visualising impulse impulses compulsion temptation desire wish bring constantly daily about of prepare preparing prepared preparations resolved mind keep keeps',
  ),
  TIRED: [
    ...words('tired sick done over finished exhausted weary bored through fed knackered drained'),
    ...phrases('had enough, fed up, had it'),
  ],
  NO_POINT: [
    ...words('pointless meaningless worthless hopeless purpose'),
    ...phrases(
      'no point, no reason, no sense, no meaning, no purpose, no use, no future, not the point, not see the point, not see a point, not see any point, not see the sense, not see the reason, not see any reason, not see a reason, not see the meaning, not worth, not any point, not any reason, not a reason, not a point, what is the point, nothing left, nothing to live, nothing here, not much point',
    ),
  ],
  /** What one does it with. Weak on its own: medicines are also taken as told. */
  MEANS: [
    ...words(
      'pills tablets blade blades razor razors rope noose gun shotgun pistol rifle insulin paracetamol pesticide poison bleach overdose knife knives sleepers cliff bridge footbridge flyover ropes rails tracks railing ledge parapet platform',
    ),
    ...phrases('the means, the method, sleeping pills, sleeping tablets, car keys'),
  ],
  PILLS: [
    ...words(
      'pills tablets meds medication medicine paracetamol ibuprofen aspirin sleepers tabs capsules antidepressants diazepam benzos sertraline tylenol insulin medicines painkillers',
    ),
    ...phrases('sleeping pills, sleeping tablets'),
  ],
  /** What holds or counts medicines, when they are swallowed. */
  PACK: [
    ...words(
      'bottle box packet packets boxes strip strips blister everything lot handful stash prescription',
    ),
    ...phrases('medicine cabinet, the lot, all of them'),
  ],
  SWALLOW: words(
    'took take taking taken swallow swallowed swallowing necked downed neck down gulped popped drank drink drinking eaten ate scoffed',
  ),
  TOO_MANY: [
    ...words(
      'too all whole entire load loads bunch handful lot lots everything every overdose way double several',
    ),
    ...phrases('too many, a load of, a bunch of, all my, all the, the whole, every one'),
  ],
  POISON: [
    ...words('bleach poison poisonous antifreeze pesticide detergent insecticide sniper acid'),
    ...phrases('rat poison, weed killer, cleaning fluid'),
  ],
  OVERDOSE: words('overdose overdosed overdosing od oded overdoses'),
  JUMP: words(
    'jump jumping jumped leap leaping leapt throw throwing threw step stepping stepped walk walking walked drive driving drove crash crashing crashed swerve swerving swerved lie lying lay steer steering wade wading waded run running fling flinging roll rolling plough chuck chucking',
  ),
  FATAL_PLACE: [
    ...words(
      'bridge cliff roof balcony footbridge overbridge flyover underpass layby traffic train tracks rails river sea ocean tube tram lorry truck bus car terrace ledge motorway wall tree canal lake platform window quay pier weir harbour lorries trains oncoming reservoir overpass multistorey carpark viaduct',
    ),
    ...phrases('in front of, under a, off a, off the'),
  ],
  ON_PURPOSE: phrases(
    'on purpose, deliberately, to end it, to drown, to die, and not come back, and never come back, not walk back out, to end things, to kill, and keep going, for good, to end me, and end',
  ),
});
