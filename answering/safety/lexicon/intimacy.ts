import { type Classes, phrases, verbs, words } from './inflect.ts';

/** Sex, touch, desire and courtship. */
export const intimacy = (): Classes => ({
  /** Verbs that are sexual whenever a therapist does them to a client. */
  SEX_VERB: [
    ...phrases(
      'fingers me, felt up, feels up, feel up, bedding, copping off with, got into bed with, gets into bed with, jumped into bed with, hooked up with, hooks up with, hooking up with, fooled around with, fooling around with, messed around with, fucking about with, had a thing with, lay with, laid with, lain with, been to bed with, spent the night with, spends the night with, spent nights with, been intimate with, was intimate with, being intimate with, got intimate with, got physical with, gets physical with, had relations with, having relations with, has relations with, carrying on with, carried on with, shared a bed with, shares a bed with, sharing a bed with, made a woman of, deflowered, mounted, got on top of, gets on top of, climbed on top of, climbs on top of, pinned me under, necked with',
    ),
    ...verbs(
      'kiss snog:snogg smooch grope fondle caress molest rape lick nuzzle seduce sext straddle hump spoon shag:shagg screw bed:bedd sodomise peck smother neck ravish assault',
    ),
    ...words('fingered fingering fucked fucks fucking banged bonked bonking bonks rides rode'),
    ...phrases(
      'felt me up, feels me up, feeling me up, feel me up, went down on, made love to, makes love to, making love to, slept with, sleeps with, sleep with, sleeping with, had sex with, has sex with, having sex with, have sex with, had his way with, had her way with, makes out with, made out with, making out with, had intercourse with, came on to, comes on to, coming on to, hit on, hits on, hitting on, make a pass at, made a pass at, makes passes at, got off with, took advantage of, gets off with, pulled me onto, lay on top of, lies on top of, forced himself on, forced herself on, forces himself on, touched up, touches up, feeling up, shacked up with, been with me, gone to bed with, went to bed with, go to bed with, pashed, pulled off with, copped off with, copped a feel, got handsy, gets handsy, interfered with, interferes with, violated, tongued',
    ),
  ],
  /** Acts between two, with "we" or "him and me". */
  SEX_TOGETHER: [
    ...phrases(
      'screwing, bonking, bonked, humping, lovemaking, coupling, sexual partners, sleeping with each other, sexually involved, sexually active together, romantically involved, intimately involved, ended up in bed, wound up in bed, woke up in bed, fell into bed, tumbled into bed, jumped into bed, between the sheets, gone to bed, been to bed, had an affair, having an affair, started an affair, began an affair, have an affair, went to a hotel, go to a hotel, got a room, fooled about, mess around, carrying on together, skinny dipping, a fling, friends with benefits, fuck buddies, each other naked',
    ),
    ...words('sex intercourse shagging shagged snogging snogged kissed kissing lovers fucking fucked'),
    ...phrases(
      'kiss, made love, make love, making love, slept together, sleep together, sleeping together, hooked up, hook up, hooking up, made out, make out, making out, in bed, into bed, went to bed, go to bed, going to bed, got physical, became physical, gone physical, becoming physical, was physical, got intimate, became intimate, are intimate, been intimate, were intimate, became sexual, became lovers, turned sexual, got sexual, become sexual, had relations, have relations, physical relationship, spent the night, spend nights, spend the night, spent nights, one night stand, crossed the line, crossed that line, crossed a line, went all the way, more than friends, under the covers, under the sheets, oral sex, got naked, got it on, had it off, having it off, doing it, consummated, did it in, did the deed, fooled around, fooling around, fool around, messed around, messing around, messing about, getting it on',
    ),
  ],
  SEXUAL: [
    ...words(
      'sex sexual sexually sexting sext sexts sexted intercourse nude nudes naked topless erotic porn orgasm blowjob handjob lovers lover mistress erection aroused masturbate masturbated masturbating masturbates shagging smut horny shirtless underwear knickers panties lingerie breast breasts boob boobs tits nipples genitals penis cock vagina crotch groin bum arse ass backside lap thigh thighs cleavage bra undressed undress undressing undressed stripped strip stripping affair foreplay bulge bedroom',
    ),
    ...phrases(
      'd ck pic, dick pic, dick pics, made love, make love, making love, in bed, into bed, nothing on, no clothes, clothes off, top off, shirt off, trousers off, pants off, without clothes, love bite, one night stand, sleeping together, slept together, hard on, turned on, inner thigh, between my legs, down there',
    ),
  ],
  SEXBODY: [
    ...words(
      'boobies boobs bosoms nips tum pubes pubic clit clitoris labia vulva anus rectum willy penis cock dick balls testicles privates junk bits pants knicker thong undies bralette bra corset nightdress rump haunch haunches hipbone hipbones flank ',
    ),
    ...words(
      'breast breasts boob boobs tit tits nipple nipples bum butt butts arse ass backside bottom thigh thighs crotch groin genitals vagina penis privates bra knickers panties underwear pants skirt blouse trousers jeans cleavage lap hips buttocks fanny shirt jumper top dress sweater tshirt kurta saree sari salwar leggings shorts zip waistband chest neck collarbone lips waist tights stockings bosom belt buttons behind rear cheeks cheek hip bust flesh midriff navel groin backside tailbone undies boxers pyjamas dungarees jumpsuit cardigan stomach belly',
    ),
    ...phrases(
      'inner thigh, private parts, between my legs, down there, my mouth, lower back, inside leg, bare back, bare skin, bare legs, the small of my back, inside my, my leg, my legs, my knee, my stomach, my belly, my hair, my cheek, my face, my tummy, where no one',
    ),
  ],
  /** Touching, harmless on a shoulder. */
  TOUCH: [
    ...words(
      'plays play played playing toy toys toyed toying fiddle fiddles fiddled fiddling tweak tweaked tweaks tweaking twiddle twiddled diddled petted petting pets kneaded kneads squeezin prodded prodding prods jiggle jiggled jiggling cradle cradled bounced bounces nibbled nuzzled nuzzles sucked sucks wedged wedge guided guides guiding led leads settles settled lands landed drift drifted drifts drifting wander travel travelled traveled travels inched inches inch creeps creeping work worked works working roam roamed roams roaming migrated migrates snake snaked',
    ),
    ...verbs(
      'touch grab:grabb squeeze stroke rub:rubb pat:patt pinch tickle massage slap:slapp smack brush press unbutton unzip unhook unclip unclasp undo lift cup:cupp trace explore finger fumble slip:slipp slide move push reach pull lick graze paw feel lay rest place caress yank tug:tugg cop:copp tuck hook squash knead examine check hitch hoik slither wander creep run trail walk',
    ),
    ...words(
      'put puts putting felt slid slides sliding has had held holds laid ran runs undone undid crept kept keeps hand hands finger fingers palm mouth tongue lips wandering pawed',
    ),
  ],
  HAND: words('hand hands finger fingers palm palms tongue mouth lips foot knee fingertips face head'),
  ON: words(
    'on up under down inside between over into beneath across along in onto round around against through underneath towards',
  ),
  KISS: [
    ...words('kiss kissed kisses kissing snog snogged snogging smooch smooched lips tongue peck pecked'),
    ...phrases('his mouth, her mouth'),
  ],
  NAKED: [
    ...words(
      'naked nude topless undressed underwear undress undressing undresses strip stripped stripping strips shirtless bra knickers panties unbuttoned unzipped starkers boxers lingerie bikini',
    ),
    ...phrases(
      'nothing on, no clothes, clothes off, top off, shirt off, trousers off, pants off, my clothes, his clothes, her clothes, my bra, my top, my shirt, my dress, without clothes, down to my, dropped his pants, dropped his trousers, dropped her, exposed himself, exposed herself, exposes himself, flashed me, his trousers, his belt, his flies, his fly, my zip, shirt buttons, her blouse, his shirt, without my top, off my top, stark naked, in the nude, in the buff, bare chest, bare breasts, half dressed, half naked',
    ),
  ],
  MAKE: [
    ...words(
      'make makes made making ask asks asked asking tell tells told telling get gets got getting has had have want wants wanted wanting says said insists insisted insist order ordered orders order begs begged persuaded persuades persuade convinced convinces convince talked talks suggested suggests suggest demand demanded demands instructs instructed encouraged encourages expects expected pressured pressures pressure pushed pushes push let lets coaxed invites invited inviting invite allows tricked needs requires required forces forced keeps pestering pestered begging demanding hints hinted expecting dared ordering',
    ),
    ...words(
      'requests requested requesting wished wishes wishing desired bade bid coaxes coaxing nudged nudges nudging urged urges urging cajoled cajoles wheedled badgered hounded hassled nagged nags bullied bullies guilted guilts guilting conned cons tricked tricking duped charmed lured lures luring enticed groomed roped bribed sweet led leads leading directed directs directing commanded commands compelled compels obliged obliges required steered steers manoeuvred maneuvered manipulated manipulates manipulating brainwashed prevailed prompted proposed proposes proposing recommended recommends recommending advised advises advising offered offers offering wangled blackmailed bullying prescribed prescribes prescribing assigned assigns set sets dared dares challenged taught hypnotised hypnotized start started starts starting began begins helped put puts sent ordered make',
    ),
  ],
  DATE: [
    ...phrases(
      'courting me, courted me, courts me, wooing me, wooed me, woos me, romancing me, romanced me, pursuing me, pursued me romantically, chasing me romantically, going out since|together|now|as|like|for|officially, go out as, go out together, out as a couple, as a couple|pair, a couple now, we are a couple, we were a couple, became a couple, become a couple, been a couple, official couple, an engagement ring, engaged to me|my|him|her, got engaged, are engaged, were engaged, is engaged to me, proposed marriage, went down on one knee, got down on one knee, popped the question, new partner, her new partner, as his partner|girlfriend|boyfriend|wife|woman|lady, as her partner|boyfriend|girlfriend|man|husband, hand over mine, holding hands across|in|on|at|under, table for two, candlelight, candle lit, candles and, romantic dinner|dinners|weekend|evening|walk|getaway|trip|meal|music, double bed, same bed, one bed, his bed, her bed, their bed, booked a room|hotel|suite, booked us a|into, booked a hotel, got us a room|hotel, hotel with, hotels with, motel with, wanted to date me, wants to date me, wants to date, started dating, began dating, start dating, been dating, were dating, are dating, dated for, dating my, seeing each other romantically, love nest, love affair, long affair, brief affair, an affair with, in bed with him|her|my, eloped, elope, our wedding, our engagement, our honeymoon, our anniversary, our first kiss|night|time, moved in with my, move in with my, moving in with my, moved in with me, moves in with me, moving in with me, lives at mine, living at mine, sleeps at mine, sleeping at mine, stays at mine, staying at mine, sleeps over, slept over, stays over, sleepovers, invited himself over|round|in, invited herself over|round|in, living with my, live with my, married my, marrying my, marry my',
    ),
    ...words('honeymoon mistress situationship'),
    ...phrases(
      'our affair, an item, going out together, dating me|my|him|her|since|for|now, dated me|my|him|her|for, are lovers, became lovers, were lovers, are going out, were going out, seeing each other outside, a relationship with, in a relationship, our relationship, our dates, our first date, love story, together as, living together, live together, moved in together, move in with him|her, moved in with him|her, living with him, living with her, asked me out, asks me out, asking me out, ask me out, asked was i single, asked if i was single, took me out, takes me out, taking me out, take me out, candlelit, weekend away, away for the weekend, weekend together, spent the weekend, stay over, stayed over, stays over, staying over, stays the night, stayed the night, share a bed, shared a bed, night together, nights together,  secret relationship, walking out with, stepping out with, married me, marry me, proposed to me, leave his wife, leave her husband, leaving his wife, leaving her husband, left his wife, left her husband, his girlfriend, her boyfriend, his partner, her girlfriend, sugar baby, drinks with him, drinks with her, wined and dined, dinner at his, dinner at hers, dinner with him, dinner with her, out to dinner, out for dinner, out for drinks, hotel room, on holiday with, on holiday together, living at his, living at hers, lives with me, living at her, moved me in, moved me into',
    ),
  ],
  TOGETHER_PLACE: [
    ...words(
      'hotel motel airbnb cottage caravan cabin bedroom bath bed sauna jacuzzi bathtub shower pub bar weekend holiday restaurant tent camping',
    ),
    ...phrases(
      'his place, her place, his flat, her flat, his apartment, her apartment, his house, her house, his bed, her bed, her own house, his own house, my place, my flat, my bed, her home, his home, his car, her car, back seat, to hers, at hers, to his, his spare room, her spare room, night at, overnight',
    ),
  ],
  TAKE: words(
    'takes took take taking taken brings brought bring bringing invites invited invite inviting drives drove driving moved moves booked books book booking met meet meets meeting live living lives lived stay stayed stays staying slept sleep sleeping sleeps shared shares share go goes going went spent spend spends spending come comes came visits visited drags dragged had has rented whisked let lets',
  ),
  LOVE: [
    ...phrases(
      'thinks about me when, think about me when, thinks of me when, think of me when, thinks about me in, thinking about me in, thinking of me in, thinks of me at night, thinking of me at night, cannot stop thinking about me|you, can not stop thinking about me|you, not stop thinking about me|you, not get me out of, not get you out of, think about you when, think about you in, thinking about you when, thinking about you in, think of you when, think of you in, dreams of me, dreaming of me, dreaming about me, dream about you, fantasises over, fantasizes over, fantasising about me, fantasizing about me, desires me, desire me, want me in his|her|their bed, wants me in, wanted me in his|her|their, adore you, desire you, crave you, fancy you, te amo, ti amo, te quiero, je t ʼaime, je taime, ich liebe, leave his wife for, leave her husband for, leave their wife, leave their husband, leave my wife for you, leave my husband for you, left his wife for, left her husband for, caught feelings, catching feelings, developed feelings, developing feelings, grown feelings, growing feelings, real feelings, strong feelings, deep feelings, a thing for me, thing for me, has it bad, head over heels for me, lost his heart, lost her heart, heart belongs to me, heart beats for me, longs for me, longed for me, longing for me, yearns for me, yearned for me, pines for me, pining for me, hungry for me, hungers for me, wild about me, nuts about me, sweet on me, into me romantically|sexually|that, fell in love, falls in love, falling in love, madly in love, deeply in love, secretly in love, were in love, are in love, is in love, was in love, be together, end up together, belong together, destined, fated, made for each other, run off together, run away with, if he was single, if she was single, if he were single, if she were single, if we had met, had we met, in another life we, under different circumstances, sexual tension, chemistry between us, feel between us, electricity between us, spark between us, not be professional, lose control around, cannot control himself, can not control himself, can not control herself, woman of his dreams, man of her dreams, girl of his dreams, woman of his life, man of her life, the love of, love of my life, my soulmate, a soulmate, his soulmate, her soulmate, want to marry me, wants to marry me, wanted to marry me, would marry me, wants my babies, wants my baby, have my babies, have his baby, my tits, my arse, my ass, my backside, my neck tasted',
    ),
    ...words(
      'desires desire desired fancies fancied fancy fancying adores adored soulmate soulmates infatuated sexy gorgeous irresistible besotted smitten craves craved sultry',
    ),
    ...phrases(
      'in love with me|you, in love and, loves me, love me, loved me, i love you, love you, love for me, loving me, feelings for me, feelings for you, feelings towards me, has feelings, had feelings, have feelings, romantic feelings, sexual feelings, attracted to me, attraction to me, attracted to you, fancy me, fancies me, fancied me, fallen for me, fell for me, falling for me, falling for you, fallen in love, turns him on, turns her on, turn him on, turn her on, turned on, turned him on, turned her on, excited him, excites him, excites her, excite him, hard for me, thinks about me at night, thinks about me in, think about me in bed, thinks of me in, dreams about me, dreamt about me, dreamt of me, dreamed of me, dreamed about me, fantasises about me, fantasizes about me, fantasised about me, fantasized about me, be with me, kiss me, sleep with me, have sex with me, marry me, make love to me, made for each other,, meant for each other, meant to meet, love letter, love letters, love poem, love poems, love of his life, love of her life, cares for me as, more than a client, more than a patient, not like a client, not as a client, special feelings, obsessed with me, mad about me, crazy about me, hots for me, a crush on me, crush on me, hot for me, my legs, legs like mine, my body, my figure, my breasts, my lips, my cleavage, my curves, my bum, my backside, how sexy, if he was not married, if she was not married, if he were not married, if i were single, only woman who, only woman he, only girl who, only man she, wait for me, waited for me, leave his wife, leave her husband, leaving his wife, leaving her husband, hold me all night, taste me, touch himself, touch herself, touches himself, his type, her type, good in bed, take me to bed, get me into bed, how i taste, how i smell, undress me, see me naked, a beautiful woman, a beautiful man, ached for me, aches for me, run away with me, run away together, more than he should, more than she should, wildest, jealous of my boyfriend, jealous of my husband, jealous of my wife, jealous of my girlfriend',
    ),
  ],
  DECLARE: [
    ...words(
      'told tells says said say saying confessed confesses confess admitted admits whispered whispers wrote writes texted texts came goes declared declares announced blurted sent sends messaged messages keeps reckons hinted explained claims claimed swore swears mentioned revealed replied answered typed asked professed spoke emailed emails calls called letter voicenote voicemail text poem email note says because quote wants wanted has is went gave',
    ),
    ...words(
      'confesses letting let slipped dropped drops blurts blurting wept cried sobbed mumbled murmured murmurs muttered breathed insisted insists repeated repeats dm dmed messaging rang phoned writing scribbled signed stated states revealed reveals keeps kept telling gone going hears heard',
    ),
  ],
  PHOTO: words(
    'photo photos picture pictures pic pics selfie selfies video videos image images snap snaps videocall webcam cam screenshot vid vids',
  ),
  LEWD: [
    ...words(
      'touching fingering masturbating masturbation crotch privates boobs breasts tits arse ass bum pussy cleavage waist undies pants nakedness skin wank stripping posing',
    ),
    ...words(
      'underwear naked nude nudes bra knickers bikini topless shirtless lingerie body swimsuit explicit sexual sexy dirty filthy rude raunchy steamy smutty lewd intimate breasts boobs legs chest bath shower bed undressed dick cock penis towel pyjamas nightie',
    ),
    ...phrases(
      'nothing on, no clothes, no shirt, without clothes, in bed, without my, without a, of himself, of herself, what i am wearing, what am i wearing, my dress, the red dress, no top, shirt off, top off, my feet',
    ),
  ],
  MESSAGE: [
    ...words(
      'message messages text texts texting messaging texted messaged sends sent send sending email emails emailing dm dms dming snapchat whatsapp whatsapps telegram call calls inbox video zoom voicenote note notes letters letter chat chats',
    ),
    ...phrases('voice note, voice notes'),
  ],
  LEWD_MESSAGE: [
    ...phrases(
      'what am i wearing, am i in bed, am i naked, am i alone in, wet for, hard for, what turns me on, turns me on, my favourite position, my favorite position, phone sex, sex chat, dirty talk, talk dirty, talks dirty, talking dirty, talked dirty, cyber sex, naughty, undress for, strip for, his erection, his cock, her breasts, her tits, his junk, private parts, kinky, raunchy, sexual things, sexual messages, sexual texts, things he wants to do, things she wants to do, things he would like, wants to do to me, would do to me, like to do to me, do to my, his other hand, her other hand, lick me, taste me, touch me all',
    ),
    ...words(
      'nude nudes sext sexts sexting sexted smut porn filthy dirty naked explicit sexual shirtless raunchy',
    ),
    ...phrases(
      'dick pic, dick pics, d ck pic, dck pic, what i am wearing, what i was wearing, what am i wearing, what are you wearing, what do you wear, what i wear to bed, what i had on, if i am in bed, are you in bed, are you alone, no shirt on, with no shirt, wearing to bed, nothing on, what he would do to|if, what she would do to, what he wants to do, what she wants to do, do to me, do to my body, do with me, touch myself, touching myself, touches himself, touching himself, touching herself, of himself, of herself, his bare chest, unclothed, his penis, his willy',
    ),
  ],
});
