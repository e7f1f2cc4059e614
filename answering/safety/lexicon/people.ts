import { type Classes, phrases, words } from './inflect.ts';

/** Who does, who suffers, and who is spoken of. */
export const people = (): Classes => ({
  I: ['i'],
  ME: words('me us'),
  MY: words('my me our mine your'),
  SELF: words('myself meself ourselves self yourself themselves oneself'),
  HE: ['he'],
  SHE: ['she'],
  THEY: ['they'],
  PRONOUN: words('he she they'),
  HIM: words('him her them'),
  HIS: words('his her their hers theirs'),
  POSSESSIVE: ['\u02bcs'],
  THERAPIST: [
    ...words(
      't therapist therapists counsellor counsellors counselor counselors councillor councellor psych psychs psychologist psychologists psychiatrist psychiatrists psychotherapist psychotherapists psychoanalyst psychoanalysts analyst analysts shrink shrinks clinician hypnotherapist facilitator psychology psychiatric psicologa psicóloga psicologo psicólogo psicoterapeuta terapeuta psychologue psy psychologin psycholog psicanalista psicologo psychotherapeut sexologist hypnotist psychoanalytic neuropsychologist practitioner headshrinker lcsw lpc lmft licsw pmhnp psychiatrists',
    ),
    ...phrases(
      'bloke|man|woman|lady|fella|guy|person|one|chap|doctor|girl i see for|every|on|weekly|about, woman|man|lady|bloke|person i pay, woman|man|lady|bloke i talk to, social worker, lady on tuesdays, lady on thursdays, lady on mondays, lady on wednesdays, lady on fridays, man on tuesdays, man on thursdays, mental health nurse, cpn, care coordinator, head doctor, mind doctor, psychiatric nurse, mental health worker|doctor|practitioner|professional, recovery coach, therapy lady|guy|man|woman, counselling lady|woman|man, key worker, support worker, life coach, dr, doc, ex t, old t',
    ),
  ],
  THERAPIST_GENERIC: words(
    'therapists counsellors counselors psychologists psychiatrists psychs shrinks analysts',
  ),
  /** Words that put a text in the therapy room. */
  ROOM: words(
    'session sessions therapy counselling counseling appointment appointments appt appts patient patients client clients intake treatment analysis emdr cbt dbt psychotherapy couch consulting invoice hypnotherapy transference copay exposure depression bereavement hr assessment diagnosis diagnosed waitlist dose meds reparenting attachment countertransference boundary boundaries clinic practice inpatient slot psychosis somatic regression bpd consultation cured healing resistance referral prescription scripts caseload trauma psychiatry confidentiality boundary ocd ptsd adhd',
  ),
  /** Whom one knows and fears for. */
  NEAR: words(
    'husband boyfriend wife girlfriend partner fiance fiancé fiancee spouse ex father mother parents sister brother sibling son daughter child kid kids teenager teen boy girl stepson stepdaughter friend bestie mate buddy flatmate roommate housemate cousin uncle aunt auntie aunty nan nana gran granny grandmother grandma grandad grandfather grandpa nephew niece grandson granddaughter neighbour neighbor colleague coworker twin stepbrother stepsister',
  ),
  /** What one says of a couple: "T" is a first name there. */
  COUPLE: phrases(
    'boyfriend t, girlfriend t, husband t, wife t, partner t, t is for, t is short, known here as, my boyfriend t, meet my father|mother|parents|family|folks, our anniversary, years together, together years, together two|three|four|five|six|ten, two|three|four|five|six years together, three|two|four|five|six months in, after three|two|four weeks|dates|months, finish the series, the girl who gives, together five',
  ),
  /** Words that belong to therapy among others. */
  SCENE: [
    ...words(
      'office shame homework exercise exercises patient practise professional treatment eating depression depressed anxiety panic burnout healing recovery inner trauma grief complaint complained licence license licensed file records notes degree diploma diplomas armchair chair hour fee refill refills prescribe prescribes insurance sectioned committed ward unstable notebook notepad clipboard phd rehab qualified credentials profession supposed codes wellness mindfulness breathing regression addiction sobriety marriage disorder confidential ethics code supervisor waiting video intake form forms consent mondays tuesdays wednesdays thursdays fridays',
    ),
    ...phrases(
      'that room, the room, every week, each week, next week, same time, our work, the work, got me to, decides who, my healing, my progress, without him, without her',
    ),
  ],
  KIN_M: words(
    'husband boyfriend father stepdad stepfather brother brothers uncle uncles grandfather grandad grandpa son sons stepson nephew fiance fiancé fella bloke boy boys fellow lad man guy guys men groom boss coach priest pastor landlord imam uncleji teacher neighbour neighbor dentist doctor gp supervisor physio stepbrother groomsman sir mate friend',
  ),
  KIN_F: words(
    'wife girlfriend mother stepmum stepmom stepmother sister sisters aunt auntie aunty aunts grandmother grandma granny nan nana gran daughter daughters niece fiancee fiancée girl girls woman lady women stepsister boss teacher neighbour neighbor dentist doctor gp friend supervisor madam matron',
  ),
  KIN: [
    ...words(
      'husband boyfriend wife girlfriend partner partners fiance fiancé fiancee fiancée spouse ex exs father mother parents parent stepdad stepfather stepmum stepmom stepmother stepson brother brothers sister sisters sibling uncle aunt auntie aunty grandfather grandmother grandad grandpa grandma granny nan nana gran son sons daughter daughters grandson granddaughter nephew niece cousin cousins inlaws family relative relatives fella bloke man guy roommate flatmate housemate landlord carer stepbrother stepsister lad girl woman neighbour neighbor pimp relation kinsman elder elders folks wife stalker',
    ),
    ...phrases(
      'in laws, in law, brother in law, sister in law, mother in law, father in law, other half, baby father, baby mother, co wife, old man, step dad, step father, step mother, step brother, step son, foster mother, foster father, older brother, big brother, someone, somebody, a relative',
    ),
  ],
  /** Others who are neither at home nor a therapist. */
  OUTSIDER: [
    ...words(
      'boss teacher coach priest pastor imam landlord neighbour neighbor dentist doctor gp supervisor physio physiotherapist masseuse masseur osteopath chiropractor trainer instructor tutor lecturer professor nurse colleague coworker manager solicitor lawyer friend mate mates bestie friends dietitian hairdresser barber waiter babysitter stranger bully ex scoutmaster',
    ),
    ...phrases(
      'my date, a date with, second date, blind date, third date, tinder, hinge, bumble, massage therapist, physical therapist, speech therapist, occupational therapist, personal trainer, beauty therapist, school friend, the guy, a guy, some guy, a man, a woman, a lad, a gentleman, a girl, petty officer, drama teacher, a boy',
    ),
  ],
  CHILD: [
    ...words(
      'baby babies toddler toddlers kid kids child children infant newborn bairn bairns wean weans littlies grandchild grandchildren 1yo 2yo 3yo 4yo 5yo 6yo 7yo 8yo 9yo 10yo daughter son grandson granddaughter stepdaughter stepson stepchild niece nephew boy girl wee little twins youngest eldest bub',
    ),
    ...phrases(
      'my boy, my girl, little boy, little girl, little one, little ones, wee one, wee ones, year old',
    ),
  ],
  /** Whom a trainee, a reader or a listener speaks of. */
  FAR: words(
    'client clients patient patients character characters heroine hero protagonist captain singer actor actress celebrity narrator poet npc bloke students soldier lyric lyrics lad girl kid someone somebody anyone anybody person people colleague customer pupil pupils student caller callers neighbour neighbor coworker grandfather uncle cousin friend friends man woman guy veteran',
  ),
  SOMEBODY: words('someone somebody anyone anybody everyone everybody nobody'),
  VOICE: words('voice voices head brain mind thoughts'),
  YOU: ['you', 'your', 'yourself'],
});
