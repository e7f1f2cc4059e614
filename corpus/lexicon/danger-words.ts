/**
 * Word stems without which no text can tell of danger: the page's cheap check before a post is judged at all. Wide on
 * purpose; the judging is done elsewhere. Fragments of a regular expression, without regard to case.
 */
export const DANGER_HINTS =
  'k[i1*]ll|su[i1]c|sewer|unali|\\bdie\\b|dead|alive|wak(?:e|ing) up|\\bend(?:ing)? (?:it|my)|life|harm|\\bs/h|\\bcut|burn|overdos|pills|exist|be here|go on|without me|hits? |beat|chok|strang|throat|punch|slap|rap(?:ed|es)|locks|let me|home|hurt|kiss|sex|slept|sleep|naked|nude|cloth|touch|grop|dat(?:e|ing)\\b|affair|relations|hotel|in love|attract|borrow|len[dt]\\b|loan|invest|money|threat|report me|tell |ruin|mail|stalk|secret|hand';
