import { type Classes, phrases, verbs, words } from './inflect.ts';

/** Hurting one's own body. */
export const selfHarm = (): Classes => ({
  /** Hurting, when it is oneself: "myself" follows. */
  HURT: [
    ...verbs(
      'harm injure scratch slash slice carve burn whip brand scald scrape gouge mutilate damage punish choke strangle starve pinch punch bruise wound hammer smack slap:slapp stab:stabb poison claw scar:scarr bash beat jab:jabb scour flog:flogg cane whack bang pummel thump torture bleed maim headbutt disfigure',
    ),
    ...words(
      'hurt hurts hurting cut cuts cutting slit slits slitting hit hits hitting bit bite bites biting burnt beating',
    ),
  ],
  CUT: words(
    'cut cuts cutting slash slashing slashed slice slicing sliced carve carving carved slit slitting stab stabbing stabbed scratch scratching scratched burn burning burned burnt gouge gouging hack hacking hacked scald scalding scalded brand branding bite biting bit nick',
  ),
  BODY: [
    ...words(
      'arm arms leg legs wrist wrists thigh thighs skin stomach belly hip hips forearm forearms calf calves ankle ankles tummy knuckles veins vein throat flesh hands feet ribs',
    ),
    ...phrases('upper arm, inner thigh, inner thighs, own skin, own body, my body'),
  ],
  HEAD: words('head skull face fists fist knuckles'),
  WALL: words('wall walls door floor tiles desk headboard'),
  SELF_HARM: phrases(
    'self harm, self harming, self harmed, self harms, self injury, self injuring, self mutilation, harm myself, hurt myself, harming myself, hurting myself, cut myself, cutting myself, burn myself, burning myself',
  ),
  CUTTING: [
    ...words('cutting cut burning selfharm relapsed'),
    ...phrases(
      'self harm, self harming, hurting myself, harming myself, self injury, starving myself, the blade, the blades, the razor, my old friend the blade',
    ),
  ],
  WOUND: [
    ...words('cuts marks scars burns wounds stitches blood bleeding gashes slashes'),
    ...phrases(
      'fresh cuts, fresh marks, new cuts, new marks, new scars, fresh burns, fresh scars, open wounds',
    ),
  ],
  BLEED: words('bleed bleeds bleeding bled blood raw stars'),
  BLADE: [
    ...words('blade blades razor razors razorblade scalpel scissors lighter sharpener'),
    ...phrases('razor blade, razor blades, stanley knife, craft knife'),
  ],
  AGAIN: [
    ...words(
      'again back relapsed relapse restarted started start starting resumed returned most every each nightly daily lately nowadays these still since tonight today currently constantly yesterday now',
    ),
    ...phrases(
      'these days, last night, this week, this morning, most nights, every night, every day, of late, back to, back at, at it',
    ),
  ],
  HARMLESS_CUT: [
    ...words(
      'shaving cooking chopping kitchen accident accidentally onions paper slipped tin hedge fringe hair',
    ),
    ...phrases('by accident, by mistake'),
  ],
  PUNISH: words('punish punishment punishing deserve deserved'),
});
