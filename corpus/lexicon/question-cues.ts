/**
 * How people ask on forums, as fragments of regular expressions (without regard to case; straight apostrophes).
 */

/** Words before a question that are not part of it. */
export const LEAD_INS =
  'so|and|but|or|also|anyway|anyways|well|ok|okay|now|then|plus|hi|hello|hey|all|everyone|guys|just|basically|honestly|seriously|please|pls|sorry|edit|update|ps|p\\.s|tl;?dr|(?:(?:a|one|another|quick|my|first|main|real|stupid|silly|random|weird|the|i guess) )*questions?(?: is| was| for you all)?|like|lol|i mean|i guess|\\d+';

/** Phrases that only announce the question which follows. */
export const ANNOUNCERS =
  "(?:(?:can|could|would) (?:any(?:one|body)|some(?:one|body)|you(?: guys| all)?)(?: please)? (?:tell|explain to|advise) me|(?:does|do) (?:any(?:one|body)|you(?: guys| all)?)(?: here)? know|any(?:one|body) know|(?:any|no) idea)(?= (?:if|whether|how|what|why|when|where|who)\\b)";

/** Who or what a question that begins with a verb asks about. */
export const SUBJECTS =
  "(?:i|you|u|ya|we|they|he|she|it|this|that|there|these|those|my|our|his|her|their|the|an?|any|any ?(?:one|body|thing)|some(?:one|body)|every(?:one|body)|other|others|people|most|some|all|good|male|female|clients?|patients?|[\\w-]*therapists?|counsell?ors?|psych\\w*|shrinks?|[pt]docs?|ts?)";

/** Openings of a question: verb before subject, or a question word that is not the start of a statement. */
export const OPENINGS = [
  `(?:was|were|did|can|could|should|would|will|might|must|may|shall|has|(?:is|are|was|were|do|does|did|ca|could|should|would|wo|has)n'?t) (?:your|ur|${SUBJECTS})\\b`,
  "(?:are|does) \\w|is (?!what|gone|now|good|great|nice|fine|on|in|at|just|so|not)\\w|do (?!not|it|this|that|the|your|my|some|something|nothing|well|so|as|what|an?|me|him|her|more|less|better)\\w|do your (?:t'?s|therapists)",
  "(?:have|haven't|had|hadn't) (?:i|you|u|we|they|he|she|any ?(?:one|body)|your|other|others|people)\\b|am i",
  "(?:what|why|how|when|where|who|which|whose|wtf)(?:'?s|'re|'d)? (?:is|are|am|was|were|do|does|did|can|cant|could|should|would|will|has|have|had|might|must|else|happens?|if|(?:is|are|do|does|did|ca|could|should|would|wo)n'?t)\\b",
  "(?:what|who|how|why|where)'?s\\b|how (?:to|much|many|long|often|come)\\b|how \\w+ (?:is|are|do|does|should|can|would)\\b|why not\\b|what (?:kinds?|types?|sort|about|signs|percentage|makes|stops|counts)\\b|which (?:one|type|kind)\\b",
  "any ?(?:one|body) else(?:'s)?\\b|any ?(?:one|body) (?:ever|here|had|have|know|feel|been|got|get|with|whose|who|in)\\b|ever (?:had|have|been|felt|feel|hug\\w*|asked|told|want\\w*|wish)\\b",
];

/** Openings so plain that they start a question in the middle of a run-on sentence. */
export const INNER_OPENINGS =
  "(?:is|was|isn't|isnt) (?:it|this|that) (?:so |too |really |even |ever |just |totally )?(?:weird|normal|ok|okay|bad|wrong|common|possible|appropriate|inappropriate|unethical|ethical|allowed|strange|crazy|fair|odd|creepy|healthy|unhealthy|selfish|dumb|stupid|too|me)\\b|should i\\b|am i (?:the only|wrong|crazy|being|over|too|weird|allowed|asking|just)|do you (?:guys |all )?think|(?:does|has|did|is) any ?(?:one|body)\\b|what (?:should|do|can) i\\b|how (?:do|can|should|would) i\\b|would it be\\b|(?:can|could|may) i\\b|(?:do|can|are|would) (?:therapists|ts|they|you)\\b";

/** Asking without asking: the words before the `if`, `whether`, `how` … that holds the question. */
export const INDIRECT =
  "(?:wonder(?:ing|ed)?|(?:don't|dont|do not|didn't|never) know|idk|dunno|no idea|not (?:really |too |so |quite |at all )?sure|unsure|curious|(?:can't|cant|cannot) (?:decide|tell|figure out|work out|understand)|(?:want(?:ed)?|like|love|need|dying|hoping) to (?:know|ask|hear|find out)|torn(?: on| about| over)?|debating(?: on)?|trying to (?:decide|figure out|work out|understand)|question is|worried about|thinking about) (?:about )?(?:if|whether|how|what|why|when|where|who|which|any ?one|any ?body)\\b";

/** Courtesy and rhetoric: whole sentences with a question mark that ask nothing we could answer. */
export const COURTESY = [
  '(?:(?:does any ?(?:one|body) have|got|have you got|looking for|would love|what are|need|is there) )?(?:any|some|your|ur)?(?: other| more)? ?(?:advice|thoughts?|ideas?|suggestions?|tips|opinions?|inputs?|insights?|help|comments|takes?|feedback|words of wisdom)(?: (?:on|about|from|for|with|please|pls|here|anyone|any ?body|guys|would|is|are|appreciated|welcome|you|this|that|it|what|how|i|can|could|to|do|should|me|give|offer|share|have|has|had)){0,6}',
  "(?:do |does |did |if )?(?:you|ya|u|y'?know|anyone|that|this|it|i)? ?(?:know|get|see)?(?: what)?(?: i'?m?| that)? ?(?:mean|saying|making|make|makes)?(?: any)? ?sense|(?:you|ya|u|y'?) ?know(?: what i mean)?|(?:do you )?(?:know|see|get) what i mean|right|huh|eh|ok|okay|no|yes|yeah|really|seriously|any ?(?:one|body)|hello|lol|what|why|how|who knows|(?:or )?(?:why|what|how) (?:not|now|bother|gives|else)|what'?s the point|who does that|what do (?:you|y'?all|ya)(?: guys| all)? think|(?:can|could|would|will) (?:any ?(?:one|body)|some ?(?:one|body)|you) (?:please )?(?:help|advise|relate|share)(?: me)?(?: out)?(?: please)?|how (?:are|r) (?:you|u|things)(?: all| doing)?|am i right|are you (?:ok|okay|kidding|serious)(?: me)?",
];

/** Tags that turn a statement into no question. */
export const TAGS = "(?:right|you know|ya know|y'know|yeah|huh|eh|ok|okay|no|innit|lol|correct|amirite)";

/** How answers ask back: not questions of the writer's own, when they stand in a reply. */
export const ASKING_BACK =
  "(?:have|haven't|did|didn't|are|aren't|were|was|could|would|will|why don't|why not|why did|why do|why are|what if|how about|how did|how do|how does|what did|what do|what are|what makes|where are|when did|when do|can|is there) (?:you|u|your|ur)\\b|(?:what|how|why|when) (?:did|does|has|is|was) (?:he|she|they|your|ur)\\b|(?:did|does|has|is|was|do) (?:he|she|they|your|ur)\\b|maybe|perhaps|what about|how about|why not|and you";

/** Advice to somebody else. */
export const ADVICE =
  "(?:you|u)(?:'ll| will| would|'d)? ?(?:should|could|can|need to|might|may|must|ought|have to|don't have to|deserve|want to|are|aren't|were)";

/** Feelings, wishes and crossed lines that make a statement about therapy a worry. */
export const WORRIES =
  "afraid|scared|terrified|fear|worr(?:y|ied|ying)|anxious|nervous|asham\\w*|shame|embarr\\w*|guilt\\w*|humiliat\\w*|mortified|jealous\\w*|envious|ang(?:ry|er)|mad|furious|hate|hurts?|abandon\\w*|reject\\w*|confus\\w*|weird|awkward|wrong|crazy|pathetic|stupid|needy|clingy|too much|attach\\w*|obsess\\w*|depend\\w*|crush|lov(?:e|ing)|miss(?:ing)?|want(?:ed|ing)?|wish\\w*|crav\\w*|long for|desperate\\w*|can'?t stop|keep thinking|cr(?:y|ying|ied)|bawled|balled|sobb\\w*|uncomfortable|unsafe|upset|lonely|lost|stuck|struggl\\w*|dread\\w*|betray\\w*|disappoint\\w*|cheat\\w*|lied|lying|sad|grie\\w*|devastat\\w*|heartbroken|ghosted|quit|fantas\\w*|dream\\w*|hug\\w*|touch\\w*|h[eo]ld(?:ing)?|cuddl\\w*|kiss\\w*|lap|flirt\\w*|sex\\w*|gift|present|text(?:s|ed|ing)?|e?mail\\w*|messag\\w*|cancel\\w*|forgot|asleep|friends|facebook|instagram|googl\\w*|stalk\\w*|leaving|retir\\w*|pregnant|terminat\\w*|drop(?:ped)? me";
