import { type Classes, phrases, words } from './inflect.ts';

/** Money, work and property. */
export const money = (): Classes => ({
  BORROW: words(
    'borrow borrowed borrows borrowing loan loaned loans loaning lend lends lending lent sub subbed scrounged scrounges cadged cadges tapped bummed touched bridge tenner',
  ),
  LEND: [
    ...words(
      'lend lends lent lending loan loaned loaning sub subbed give gave given giving transfer transferred transferring wire wired wiring send sent pay paid paying bought buy buying handed hand slipped advanced venmoed zelled paypalled gifted gift donate donated withdrew bankrolled',
    ),
    ...words(
      'venmo venmos zelle zelles paypal revolut cashapp mpesa upi gpay etransfer spot spotted spotting fronted front fronting float floated advanced advance advancing stump stumped cough coughed remit remitted deposit deposited cheque bail bailed bailing subsidise subsidised fund funded funding financed finance financing',
    ),
  ],
  GIVE: words(
    'give gave given giving transfer transferred transferring wire wired wiring send sent paid pay paying handed hand put sink sank sunk plough ploughed plow invest invested investing moved move moving signed sign buy bought lend lent loan loaned pour poured remortgaged emptied withdrew bung bunged stake staked contribute contributed bankroll funded fund parked remit remitted cashed',
  ),
  MONEY: [
    ...words(
      'money cash savings loan loans grand quid pounds dollars euros euro bucks rupees rupee lakh lakhs naira rand rands thousand thousands hundred hundreds pension gratuity redundancy inheritance mortgage deposit salary wages sum fund funds shares bonds lump dosh cedis shillings k bob fiver tenner million jewellery gold watch ring car laptop crypto bitcoin provident overdraft debts rent',
    ),
    ...phrases(
      'credit card, bank card, debit card, bank account, life savings, nest egg, rainy day, provident fund, pin number, my pin, payday, student loan, rent money, cash advance, a few bob',
    ),
  ],
  SAVINGS: [
    ...words(
      'severance retirement 401k ira superannuation bonus refund payoff backpay benefits disability alimony trust endowment annuity premium windfall winnings cpf epf gratuity ppf pf nestegg',
    ),
    ...words(
      'savings pension gratuity redundancy inheritance bonds isa provident superannuation compensation settlement payout dowry nest',
    ),
    ...phrases(
      'lump sum, life savings, provident fund, college fund, insurance money, super fund, divorce money, house money, student loan, inheritance money',
    ),
  ],
  CARD: phrases(
    'my bank card, my credit card, my debit card, my card, my pin, bank details, my bank account, my bank login, my account, my cheque book, my chequebook, my banking, my online banking, my atm card, access to my account, access to my savings, my finances, joint account, signatory',
  ),
  VENTURE: [
    ...words(
      'vitamins kit downline upline mlm tokens coin nft nfts goldmine software platform gym bakery salon bar brand label charity nonprofit magazine documentary film invention patent condo condos villa real farmland orchard hostel spa yoga ashram boutique',
    ),
    ...words(
      'business company startup venture retreat centre center clinic project scheme shop boat restaurant property properties flat apartment development crypto bitcoin fund book course app franchise downline pyramid stock shares cafe farm vineyard hotel caravan plot land oils supplements practice academy wellness studio forex trading stall product products institute foundation church ministry podcast building',
    ),
    ...phrases(
      'start up, side business, essential oils, side hustle, new practice, her practice, his practice, mlm, multi level',
    ),
  ],
  INVEST: words(
    'invest invested investing invests put putting sink sank sunk plough ploughed pour poured buy buying bought recruited recruit signed pump pumped stake moved move money partner shareholder investor co founder lent shares stock',
  ),
  WILL_DOC: [
    ...words(
      'beneficiary executor inheritance bequeath heir deeds deed guarantor inherit estate trustee inherits bungalow',
    ),
    ...phrases(
      'in my will, my will, my own will, my mother ʼs will, mother will, the will, into my will, power of attorney, life insurance, sign over, signed over, signing over, co sign, cosign, cosigned, co signed, leave her the, leave him the, leave her my, leave him my, leaving her the, leaving him the, left her the, left him the, next of kin, the deeds, lasting power, my house over, name on my, insurance policy, change my will, changed my will, rewrite my will, guarantor for',
    ),
  ],
  WORK: [
    ...words(
      'clean cleaning cleaned iron ironing ironed paint painting painted dig digging dug garden gardening gardened cook cooking cooked babysit babysitting babysat babysitter mow mowing mowed type typing typed typist decorate decorating decorated fix fixing fixed build building built wash washing washed sew sewing sewed drive driving chauffeur catering cater sell selling sold scrub scrubbing scrubbed hoover hoovering mop mopping plumb plumbing tiling tile tiled plaster plastering roof roofing walk walking chores errands website admin secretary receptionist nanny housework laundry gutters weeding weed shelves decorator minding tutor tutoring tutored translate translating translated hair bookkeeping filing cleaner shopping housekeeper unpaid labour labor haul hauling rewire rewiring rewired logo manuscript proofread proofreading edit editing transcribe transcribing fence fencing patio move moving petsit petsitting assistant work working worked coding app groceries fetch fetching collect collecting feed feeding repairs repair repairing vacuum vacuuming polishing polish leaflets flyers ghostwriting',
    ),
    ...phrases(
      'data entry, dog walking, dog sitting, cat sitting, doing her hair, his accounts, her accounts, his books, her books, his taxes, her taxes, run errands, his shopping, her shopping, his car, her car, his kids, her kids',
    ),
  ],
  WORK_FOR: [
    ...phrases(
      'his house, her house, his office, her office, his garden, her garden, his kids, her kids, his children, her children, his flat, her flat, his car, her car, his wife, her husband, his yard, her yard, his kitchen, her kitchen, his holiday, her holiday, his practice, her practice, his clinic, her clinic, his dog, her dog, her dogs, his dogs, his bathroom, her bathroom, his wall, her wall, his website, her website, his mother, her mother, his veggie, her veggie, his book, her book, his manuscript, his place, her place, his clothes, her clothes, his shirts, her shirts, his taxes, her taxes, his accounts, her accounts, his laundry, her laundry, his new, her new, his daughter, her daughter, his son, her son, his stall, her stall, his driveway, his roof, her roof, his gutters, her gutters, his windows, her windows, his tax, her tax, their house, their garden, their kids, his porch, her porch, his fence, her fence, his shop, her shop, his boat, her boat, her partner, his parents, her parents, his lawn, her lawn, her filing, his filing, her admin, his admin, her errands, his errands, the office, the clinic, the waiting room, the practice',
    ),
  ],
  FOR_FREE: [
    ...words('unpaid free nothing barter trade condition punishment penance obligated'),
    ...phrases(
      'for free, for nothing, no pay, without pay, without paying, no money, not paid, never paid, instead of paying, instead of the fee, instead of fees, instead of payment, in exchange, in return, in lieu, to pay off, pay off, work off, working off, off my bill, off the bill, owe, i owe, part of my therapy, part of the therapy, part of therapy, part of my treatment, builds self worth, builds my, teaches me, good for me, good for my, as therapy, exposure, as a condition, not a penny, not a cent, every saturday, every sunday, every weekend, at weekends, on saturdays, on sundays, knock off, knocks it off, sessions free, discount, therapeutic',
    ),
  ],
  OWES_ME: phrases(
    'owes me, owe me, owed me, not paid me back, never paid me back, not pay me back, paid me back, pay me back, pays me back, paying me back, repay me, repaid me, repaying me, never repaid, not repaid, my money back, back my money, asked for it back',
  ),
});
