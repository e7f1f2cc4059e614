/** Forums where many people write about therapy: a choice to begin with; any other site can be added. */
export const FORUMS = [
  'reddit.com',
  'mumsnet.com',
  'forums.psychcentral.com',
  'psychforums.com',
  'mentalhealthforum.net',
];
