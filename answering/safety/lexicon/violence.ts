import { type Classes, phrases, verbs, words } from './inflect.ts';

/** Being hurt by somebody. */
export const violence = (): Classes => ({
  /** Violent whoever does it and however it is said. */
  BEAT: [
    ...verbs(
      'punch slap:slapp kick choke strangle throttle thrash flog:flogg whip:whipp cane batter headbutt rape molest assault wallop clobber clout sock deck pummel pound backhand stab:stabb whack thump smack bash elbow brutalise brutalize knee torture lash bruise scald throttle suffocate smother gag maul skelp abuse grope burn murder spank thrash clip:clipp stub:stubb scorch tase drown bludgeon knife',
    ),
    ...words(
      'belts belted belting clocks clocked lamps lamped lathers lathered slippered pasted hit hits hitting beat beats beating beaten burn burns burning burned burnt slam slams slammed slamming bite bites bit biting smash smashed smashes spit spits spat lamped raped',
    ),
    ...phrases(
      'beat up, beats up, beating up, knock about, knocks about, knocking about, knocked about, knock unconscious, knocked unconscious, knocked out, lays into, laid into, laying into, sets about, lay hands on, lays hands on, laid hands on, laid a hand on, raises his hand to, raised his hand to, raises her hand to, goes for, went for, going for, rag dolls, roughs up, roughed up, kicks the shit out of, knocks the hell out of, beats the hell out of',
    ),
  ],
  /** Violent only between people at home. */
  SHOVE: [
    ...verbs(
      'push shove grab:grabb drag:dragg pin:pinn throw trip:tripp corner attack shake twist yank force lock trap:trapp jerk manhandle pull knock starve chase poke fling pinch terrorise harm lob:lobb shut terrorize',
    ),
    ...words('threw thrown shook hurled hurls hurl flung shaken lobs'),
  ],
  CHOKE: words(
    'choke chokes choked choking strangle strangles strangled strangling throttle throttles throttled throttling suffocate suffocates suffocated smother smothers smothered',
  ),
  RAPE: [
    ...words('rape rapes raped raping molest molests molested molesting'),
    ...phrases(
      'sexually abuses, sexually abusing, sexually abused, sexually assaults, sexually assaulted, sexually assaulting, forces himself on, forcing himself on, forced himself on, forces herself on, forcing herself on',
    ),
  ],
  VICTIM: words('me us my'),
  NECK: words('throat neck windpipe hair wrist wrists arm face collar scruff'),
  AT_ME: [
    ...words('me'),
    ...phrases(
      'at me, on me, to me, against me, over me, into me, to my throat, at my throat, to my head, at my head',
    ),
  ],
  WEAPON: [
    ...words(
      'knife knives gun pistol shotgun machete hammer belt slipper stick cane bat bottle petrol acid axe scissors iron broom chair rod cutlass poker wrench rope screwdriver spade crowbar wire cable cord cords flex strap plank pole whip fists fist plate plates pan mug hurley sjambok kettle ladle hose',
    ),
    ...phrases('hockey stick, cricket bat, baseball bat, boiling water, hot water, belt buckle'),
  ],
  WIELD: words(
    'holds held hold holding pulls pulled pull pulling points pointed pointing came come comes coming went goes threw throws throwing broke breaks swung swings swinging waves waving waved puts put putting uses used using takes took smashed raises raised chased chases hits hit beats beat with pressed presses lobbed lobs hurled hurls flung',
  ),
  KILL_ME: [
    ...phrases(
      'kill me, kills me, killing me, murder me, stab me, shoot me, bury me, finish me, finish me off, end me, strangle me, burn me, drown me, butcher me, slaughter me, put me in the ground, put me six feet under, shed my blood, slit my throat, cut my throat, break my neck, put me in hospital, put me in a box, put a bullet in me, pour acid on me, throw acid on me, break my legs, break my bones, hunt me down, find me and, kill us, kill all of us, burn the house down, burn us, snap my neck, smash my face in, make me disappear, set me on fire, set fire to me, do me in, do time for me, swing for me, bury me in the garden, leave in a coffin, leave in a body bag, harm me, hurt me, beat me, rape me',
    ),
  ],
  /** Threats to kill, as somebody says them. */
  THREATEN: [
    ...verbs('threaten vow promise'),
    ...words(
      'swore swears sworn says said say told tells keeps saying screamed screams shouted shouting yelled texted threats threat',
    ),
  ],
  FEAR: words('scared afraid frightened terrified fear fearing scared petrified dread dreading feart'),
  HOME: [
    ...words('home house flat apartment upstairs'),
    ...phrases(
      'go home, going home, be home, at home, in my own house, my own home, in my own home, my own bed',
    ),
  ],
  UNSAFE: phrases(
    'not safe, unsafe, not feel safe, never safe, not safe at, in danger, fear for my life, afraid for my life, scared for my life, frightened for my life, terrified for my life, feared for my life',
  ),
  CONFINE: [
    ...phrases(
      'locks me in, locked me in, locking me in, lock me in, locks us in, keeps me locked, locked me out, locks me out, keeps me prisoner, not let me out, not let me leave, not let me go out, not allowed out, not allowed to leave the house, not let past, not let me past, took my passport, taken my passport, takes my passport, has my passport, hid my passport, hides my keys, took my keys, took my phone and, taken my phone, takes my phone, took away my phone, holding me here, holding me prisoner, under house arrest, can not leave the house, not permitted to leave, not feed me, not fed me, starves me, starving me, without food, chains me, chained me, tied me up, ties me up, not allowed outside, keeps me inside, keeping me inside, blocks the door, blocked the door, lock me up at home, locks me up, locked me up, bolts the door, locked in my room, locked in the house, locked in the flat, locks the doors so',
    ),
  ],
  INJURY: [
    ...words('bruise bruises bruised welts stitches concussion fractured'),
    ...phrases(
      'black eye, black eyes, split lip, bust lip, busted lip, broken rib, broken ribs, broken nose, broken wrist, broken arm, cracked rib, cracked ribs, cracked a rib, broke my rib, broke my nose, broke my arm, broke my wrist, broke my jaw, broken jaw, belt marks, burn marks, finger marks, hand prints, handprints, choke marks, loose tooth, knocked my tooth, fat lip, swollen eye, swollen lip, bite marks, burst eardrum, burst lip, swollen face, swollen jaw',
    ),
  ],
  NO_CONSENT: [
    ...phrases(
      'say no, said no, saying no, do not consent, did not consent, not consent, do not want it, against my will, without my consent, while i sleep, while i am asleep, when i am asleep, whether i like it, not allowed to refuse, can not refuse, not allowed to say no, yelled at him|her|them, tell him to stop, beg him to stop, makes me do, will not take no',
    ),
  ],
  FORCE: words('force forces forced forcing makes make made making'),
  SEX: [
    ...words('sex'),
    ...phrases(
      'have sex, do it, do things, sleep with him, sleep with his, do stuff, do sexual, give him sex, service him, perform',
    ),
  ],
  PIMP: phrases(
    'pimping me, pimps me, pimped me, rents me out, lends me to his, shares me with, trafficking me, passes me around, passes me to',
  ),
  GAME: words(
    'chess cards monopoly scrabble scrabbles tennis ludo draughts pool darts football mario fifa ping badminton golf checkers quiz quizzes poker table backgammon uno carrom argument arguments',
  ),
});
