import { type Classes, phrases, words } from './inflect.ts';

/** Signs of taking leave: none of them says anything alone. */
export const farewell = (): Classes => ({
  GOODBYE: [
    ...phrases(
      'thanks for the company, thank you for the company, thank you for everything, done everything anyone, done all she|he could, finished for everyone, over for everyone',
    ),
    ...words('goodbye goodbyes farewell adieu'),
    ...phrases(
      'this is it from me, last post, final post, last message, final message, last words, signing off, over and out, so long, see you on the other side, other side, cheerio all, take care of each other, look after each other, look after yourselves, be good to each other, be kind to each other, mind yourselves, it was nice knowing, nice knowing you, been a pleasure, thank you all, thanks for everything, thanks all, you were kind, you were good, you have all been, you have been kind, been good to me, been kind to me, were kind to me, you were a kind, you were the best, all been so kind, god bless you all, remember me, forgive me, i forgive, forgiven everyone, sorry for everything, tell my boy|girl|son|daughter|kids|mother|father|husband|wife|sister|brother|family|children that|i|it|he|she, tell them i|that|it, tell her i, tell him i, i love you all, love to all, love you all, was not her fault, was not his fault, not her fault, not his fault, not your fault, nobody ʼs fault, no one ʼs fault, is not anyone ʼs fault, did everything right, did her best, did his best, did what she could, do not blame, not blame, when i am gone, after i am gone, once i am gone, with some good',
    ),
  ],
  GONE: [
    ...phrases(
      'not be reading, not be around, not be here, not be there, not be on, not be back, not be posting, not be needing, not need, not be coming, not be checking, not be answering, not see you, not going to be here, not going to be around, not going to need, will be gone, be gone by, i will be gone, am not coming back, not coming back, by the time you read, by the time anyone, by the time she reads, by the time you see, will be over, it will be over, all be over, be over soon, be over by, soon be over, nearly over, almost over, no more after, after tonight, after this weekend, after this month, after this week, after friday, after saturday, after sunday, after christmas, for good, last birthday, last christmas, last summer, last weekend, one last time, last call, last ever, last night here, rest now, rest soon, going home to god, with my husband again, with my wife again, with her again, with him again, with mother again, with father again, see them again, joining, join him, join her, meet my maker, where i am going, where i will be, nowhere with an address, not anywhere with, have no plans after, nothing after, no calendar after, nothing in my diary after, no more appointments, cancelled everything, cancelled all, someone else can have, somebody else can have, someone with a future, give my slot, free up the, give my place, no need for, quiet soon, peace soon, soon i, soon be, soon it, finally rest, long sleep, long rest, where nobody, no forwarding',
    ),
  ],
  GAVE: words(
    'gave given give giving left leave leaving found rehomed rehome donated donating donate handed passed posted sold returned boxed labelled labeled packed bequeath promised sorted transferring gifted go goes going signed sent dropped shared bagged sorting listed emptied distributed',
  ),
  DEAR_THING: [
    ...words(
      'cat dog cats dogs pets pet plants plant guitar guitars books ring rings records passwords keys piano keyboard tools bike clothes jewellery jewelry watch car vinyl photos collection paintings paints instruments violin horse hens chickens bees fish tortoise parrot budgie rabbit hamster saxophone camera console xbox playstation games recipes laptop sewing trophies medals medal savings stuff things belongings possessions necklace bracelet earrings coat boots letters diaries journals journal pin password bible quran saree sarees shawl drums telescope allotment',
    ),
    ...phrases('the cat, the dog, house keys'),
  ],
  TO_OTHERS: [
    ...words(
      'to away for neighbour neighbor sister brother cousin niece nephew roommate flatmate mate friend charity library church daughter son',
    ),
    ...phrases('with my, to my, away my'),
  ],
  AFFAIRS: [
    ...phrases(
      'in order, affairs, my will, the will, the insurance money|papers|details|policy, life insurance, insurance money|papers|details, the papers are, papers are, passwords, my passwords, my funeral, my own funeral, coffin, the deeds, wrote letters, written letters, writing letters, the letters, wrote a letter, written a letter, letters for, letter for each, letters to each, a letter to, letters to, wrote the letters, notes for, a note for, the note, my note, left a note, leave a note, leaving a note, a list of who, paid off, paid my, settled up, settled my, squared up, settled everything, sorted the rent, sorted everything, sorted my, cleared my, cleared out, clearing out, wiped my, wiped the, cleaned the flat, cleaned the house, cleaned my, cancelled my, closed my, tidy, tidied, tidying, tied up, loose ends, loose end, sorted out, all sorted, put away, boxes, labelled, the will is, everything is ready, everything is arranged, all arranged, bills are paid, debts are paid, rent is paid, paid up, paid until, freezer, instructions, written down where, where everything, bank details, logged out, bank card and pin, envelope, envelopes',
    ),
  ],
  BURDEN: [
    ...phrases(
      'a load on, a load for, a weight on, a weight for, only a weight, put up with me, tolerate me, carry my weight',
    ),
    ...words('burden burdens deadweight liability unburdened'),
    ...phrases(
      'better off, better without, lighter without, happier without, easier without, fine without, cope fine, cope without, manage without, manage fine, cope better, manage better, get on better, free of me, free of that, be free of, free from me, rid of me, not have to worry, no longer have to worry, stop worrying, nobody would notice, no one would notice, not notice, will not miss, not miss me, nobody would miss, no one would miss, be relief, be a relief, relieved, the reason my, the reason they, dead weight, weigh on, weighing on, weigh them, drag everyone, dragging everyone, dragging them, drag them, drag them down, too much for everyone, too much for them, in the way, taking up space, a waste of, waste of space, waste of air, costs them, cost them, no longer cost, cost to everyone, carry me, carrying me, mind me, to mind, last bill, a drain on, drain on, one less, fewer mouth, get over it, get over me, cry for a week, cry for a, cry for a bit, be sad for, they will cry, move on, forget me, forget about me, no place for me, no room for me, not belong, not needed, nobody needs me, no one needs me, not need me, world without me, world will be, would be better, will be better, without me, better for everyone, best for everyone, easier for everyone, best for them, better for them, deserve better, deserve someone, spare them, save them, problem for everyone, i am the problem, i ruin everything, without my',
    ),
  ],
  CALM: phrases(
    'calm, calmer, calmest, at peace, peaceful, peace with, made my peace, feel peace, made up my mind, decided, made my decision, i have a plan, have a plan, got a plan, the date, picked a date, picked the date, set a date, lighter than, felt nothing, quiet inside, serene, oddly light, strangely light, settled, the decision, it is decided, ready now, i am ready, sure now, certain now, clear now, nothing left to, not afraid, not scared any, not scared now',
  ),
  ADIEU_THERAPY: phrases(
    'not be needing, not need the, not need my, cancelled the rest, have thanked my, tell my t she|he|it|not, tell my therapist she|he|it, tell my counsellor she|he|it, someone else can have, somebody else can have, the tuesday slot, hour to someone',
  ),
});
