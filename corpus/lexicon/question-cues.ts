/**
 * How people ask on forums, as fragments of regular expressions (without regard to case; straight apostrophes). They
 * ride in the content script of every enabled page, so each must earn its bytes.
 */

const ANYONE = 'any ?(?:one|body)';
const NOT = "(?:n'?t)?";

/** Words before a question that are not part of it. */
export const LEAD_INS =
  'so|and|but|or|also|anyways?|well|ok|okay|now|then|plus|hi|hello|hey|all|everyone|guys|just|basically|honestly|seriously|please|pls|sorry|edit|update|ps|tl;?dr|like|lol|i mean|i guess|\\d+|(?:(?:a|my|the|one|another|quick|first|main|real|stupid|silly|weird|i guess) )*question(?: is| was)?';

/** Phrases that only announce the question which follows. */
export const ANNOUNCERS = `(?:(?:can|could|would) (?:${ANYONE}|someone|somebody|you)(?: please)? (?:tell|explain to) me|(?:does |do )?(?:${ANYONE}|you|you guys)(?: here)? know|(?:any|no) idea)(?= (?:if|whether|how|what|why|when|where|who)\\b)`;

/** Who or what a question that begins with a verb asks about. */
const SUBJECTS = `(?:i|you|u|we|they|he|she|it|this|that|there|these|those|my|our|his|her|their|the|an?|any|${ANYONE}|some(?:one|body)|every(?:one|body)|others?|people|most|some|all|[\\w-]*therapists?|counsell?ors?|clients?|patients?|psych\\w*|[pt]docs?|ts?)`;

/** Openings of a question: verb before subject, or a question word that is not the start of a statement. */
export const OPENINGS = [
  `(?!(?:do|did|has|was) an?\\b)(?:(?:is|are|was|were|do|does|did|has|could|should|would)${NOT}|can|can'?t|won'?t|will|might|must|may|shall) (?:your|ur|${SUBJECTS})\\b`,
  '(?:are|does) \\w|(?:is|do) (?!(?:not|it|this|that|the|your|my|some|something|nothing|what|an?|me|gone|now|good|great|nice|fine|on|in|at|just|so|well)\\b)\\w',
  `(?:have|had)${NOT} (?:i|you|u|we|they|he|she|your|others?|people|${ANYONE})\\b|am i\\b`,
  `(?!which (?:is|was)\\b)(?:what|why|how|when|where|who|which|whose)(?:'?s|'?re|'?d)?(?: (?:on earth|the \\w+|even|exactly|actually))? (?:(?:is|are|was|were|do|does|did|has|have|had|could|should|would|can)${NOT}|am|can'?t|will|might|must|else|if)\\b`,
  "(?:what|who|how|where)'?s\\b|(?:how|what|where|who) to\\b|whether\\b|how (?:much|many|long|often|come)\\b|how \\w+ (?:is|are|do|does|should|can)\\b|why not\\b|what (?:kind|type|sort|about|happens|makes|stops)s?\\b|which (?:one|type|kind)\\b",
  `${ANYONE} (?:else|ever|here|had|have|know|feel|been|whose)\\b|ever (?:had|have|been|felt|feel|hug\\w*|ask\\w*|told|want\\w*)\\b`,
];

/** Openings so plain that they start a question in the middle of a run-on sentence. */
export const INNER_OPENINGS = `(?:is|was)${NOT} (?:it|this|that) (?:so |too |really |even |just )?(?:weird|normal|ok|okay|bad|wrong|common|possible|(?:in)?appropriate|(?:un)?ethical|(?:un)?healthy|allowed|strange|crazy|fair|odd|selfish|me)\\b|should i\\b|am i (?:the only|wrong|crazy|being|over|too|weird|allowed)|do you (?:guys |all )?think|(?:does|has|did) ${ANYONE}\\b|what (?:should|do|can) i\\b|how (?:do|can|should|would) i\\b|would it be\\b|(?:can|could|may) i\\b|(?:do|can|are|would) (?:therapists|ts|they|you)\\b|(?:will|could) (?:she|he|they|it|you)\\b|(?:what|why|how|when|where|who) (?:am|do|does|did|would|could) (?:i|you|we|they|he|she|therapists)\\b|whether (?:or not )?(?:i|you|we|they|he|she|it|this|that|to)\\b`;

/** Asking without asking: the words before the `if`, `whether`, `how` … that holds the question. */
const NOT_KNOWING = `(?:wonder(?:ing|ed)?(?: about)?(?: \\w+ing)?|ask(?:ing)?(?: (?:myself|you|yous|her|him|them))?|(?:haven'?t|not|don'?t have) (?:the|a) (?:\\w+ )?(?:idea|clue|notion|word)|(?:don'?t|do not|never|can'?t|cannot|couldn'?t|didn'?t) (?:really |truly |even |quite )?(?:know|get|see|tell|say|decide|figure out|work out|make out|understand)|idk|dunno|no (?:idea|clue|notion)|not (?:\\w+ )?sure|unsure|curious|(?:want(?:ed)?|like|love|need) to (?:know|ask|hear|understand)|torn(?: on| about)?|debating|trying to (?:decide|figure out|work out|understand))`;

/** The same with what follows; "not sure she may" needs no `if`. */
export const INDIRECT = `${NOT_KNOWING} (?:about |on |of |as to )?(?:if|whether|how|what|why|when|where|who|which|${ANYONE})\\b|(?:not (?:\\w+ )?sure|unsure|idk|dunno) (?:i|i'?m|you|we|they|he|she|it|it'?s|this|that|that'?s|thats|there)\\b`;

/** What a statement ends with when it asks: "good or bad", "that can't be right". */
export const OR_NOT =
  "(?:ok|okay|fine|normal|good|bad|right|wrong|true|real|legit|allowed|healthy|weird|possible|worth it) or (?:not|no|nah|is it|am i|just me|(?:not )?(?:ok|okay|fine|normal|good|bad|right|wrong|true|real|weird|a myth|too much|too far))|can'?t be (?:ok|okay|normal|right|legal|ethical|allowed|healthy)";

/** Courtesy and rhetoric: whole sentences that ask nothing we could answer. */
export const COURTESY = [
  `(?:does ${ANYONE} have |got |looking for |would love |what are )?(?:any |some |your )?(?:other |more )?(?:advice|thoughts?|ideas?|suggestions?|tips|opinions?|inputs?|insights?|help|comments)(?: \\w+){0,6}`,
  `(?:\\w+ ){0,2}(?:know what i mean|makes?(?: any)? sense|(?:you|ya|y') ?know)|what do (?:you|y'all)(?: guys| all)? think|(?:can|could|would) (?:${ANYONE}|someone|you) (?:please )?(?:help|advise|relate)(?: me)?(?: out)?|how are you(?: all| guys)?|(?:why|what|who|how) (?:bother|gives|knows|else|now|not)|what'?s the point|am i right`,
];

/** Tags that turn a statement into no question. */
export const TAGS = "(?:right|you know|y'?know|yeah|huh|eh|ok|okay|no|innit|lol|correct)";

/** How answers ask back: not questions of the writer's own, when they stand in a reply. */
export const ASKING_BACK = `(?:have|did|are|were|was|could|would|will|can(?! (?:you|u) (?:be|become|stay|remain|fall|ever|still|even)\\b)|why do|is there)${NOT} (?:you|u|your)\\b|(?:how|why|when|what|where|who)(?: (?:did|does|do|has|is|was|are|makes|if|about))? (?:you|u|your|he|she|they)\\b|(?:did|does|has|is|was|do) (?:he|she|they|your)\\b|maybe|perhaps|(?:what|how) about|why not|and you`;

/** Advice to somebody else. */
export const ADVICE =
  "(?:you|u)(?:'ll| will|'d| would)? (?:should|could|can|need to|might|may|must|ought|have to|don'?t have to|deserve)";

/** Stems of feelings, wishes and losses that make a statement about therapy a worry. */
export const WORRIES =
  "afraid|scare|terrif|fear|worr[yi]|anxi|nervous|asham|embar|guilt|humil|jealous|env[iy]|ang(?:ry|er)|furious|hate|hurt|abandon|reject|confus|weird|awkward|crazy|pathetic|stupid|need|cling|too much|attach|obsess|depend|crush|in love|love (?:my|him|her|them)|miss|want|wish|crav|long for|desperat|can'?t stop|keep thinking|bawl|balled|sob|uncomf|unsafe|upset|lonely|stuck|struggl|dread|betray|disap+oint|lied|lying|grie|heartbr|ghost|fantas|cancel|forgot|asleep|leaving|retir|pregn|terminat|refuse|crossed|inappropr|dropp(?:ed|ing) me";
