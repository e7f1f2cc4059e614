/** A post of the thread to try. */
export interface InventedPost {
  author: string;
  text: string;
}

/** A short forum thread to try the marks on. The people in it are made up; it is English, as all that can be marked. */
export const THREAD: { title: string; posts: InventedPost[] } = {
  title: 'First session after the summer break',
  posts: [
    {
      author: 'lanternfish',
      text: 'It was a hard session and I nearly cried on the stairs. I keep wondering, is it okay to ask my therapist for a hug? We have never even shaken hands.',
    },
    {
      author: 'Wren_42',
      text: 'I asked mine once. She said no, kindly, and we talked about it for weeks. What I never dared to ask: do therapists think about their clients between sessions?',
    },
    {
      author: 'oatcake',
      text: 'Ours ends in spring, when she moves away. Am I allowed to be friends with my therapist after therapy? Anyway, the kettle is on. Which biscuits do you all bring?',
    },
  ],
};
