import { phrases, verbs, words } from './inflect.ts';

/** Sex, touch, desire and courtship. */
export const INTIMACY = {
  /** Verbs that are sexual whenever a therapist does them to a client. */
  SEX_VERB: [
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
      'breast breasts boob boobs tit tits nipple nipples bum butt butts arse ass backside bottom thigh thighs crotch groin genitals vagina penis privates bra knickers panties underwear pants skirt blouse trousers jeans cleavage lap hips buttocks fanny shirt jumper top dress sweater tshirt kurta saree sari salwar leggings shorts zip waistband chest neck collarbone lips waist tights stockings bosom belt buttons behind rear cheeks cheek hip bust flesh midriff navel groin backside tailbone undies boxers pyjamas dungarees jumpsuit cardigan stomach belly',
    ),
    ...phrases(
      'inner thigh, private parts, between my legs, down there, my mouth, lower back, inside leg, bare back, bare skin, bare legs, the small of my back, inside my, my leg, my legs, my knee, my stomach, my belly, my hair, my cheek, my face, my tummy, where no one',
    ),
  ],
  /** Touching, harmless on a shoulder. */
  TOUCH: [
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
    ...phrases('his mouth, her mouth, my mouth'),
  ],
  NAKED: [
    ...words(
      'naked nude topless undressed underwear undress undressing undresses strip stripped stripping strips shirtless bra knickers panties unbuttoned unzipped starkers boxers lingerie bikini',
    ),
    ...phrases(
      'nothing on, no clothes, clothes off, top off, shirt off, trousers off, pants off, my clothes, his clothes, her clothes, my bra, my top, my shirt, my dress, without clothes, down to my, dropped his pants, dropped his trousers, dropped her, exposed himself, exposed herself, exposes himself, flashed me, his trousers, his belt, his flies, his fly, my zip, shirt buttons, her blouse, his shirt, without my top, off my top, stark naked, in the nude, in the buff, bare chest, bare breasts, half dressed, half naked',
    ),
  ],
  MAKE: words(
    'make makes made making ask asks asked asking tell tells told telling get gets got getting has had have want wants wanted wanting says said insists insisted insist order ordered orders order begs begged persuaded persuades persuade convinced convinces convince talked talks suggested suggests suggest demand demanded demands instructs instructed encouraged encourages expects expected pressured pressures pressure pushed pushes push let lets coaxed invites invited inviting invite allows tricked needs requires required forces forced keeps pestering pestered begging demanding hints hinted expecting dared ordering',
  ),
  DATE: [
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
    ...words(
      'desires desire desired fancies fancied fancy fancying adores adored soulmate soulmates infatuated sexy gorgeous irresistible besotted smitten craves craved sultry',
    ),
    ...phrases(
      'in love with me|you, in love and, loves me, love me, loved me, i love you, love you, love for me, loving me, feelings for me, feelings for you, feelings towards me, has feelings, had feelings, have feelings, romantic feelings, sexual feelings, attracted to me, attraction to me, attracted to you, fancy me, fancies me, fancied me, fallen for me, fell for me, falling for me, falling for you, fallen in love, turns him on, turns her on, turn him on, turn her on, turned on, turned him on, turned her on, excited him, excites him, excites her, excite him, hard for me, thinks about me at night, thinks about me in, think about me in bed, thinks of me in, dreams about me, dreamt about me, dreamt of me, dreamed of me, dreamed about me, fantasises about me, fantasizes about me, fantasised about me, fantasized about me, be with me, kiss me, sleep with me, have sex with me, marry me, make love to me, made for each other,, meant for each other, meant to meet, love letter, love letters, love poem, love poems, love of his life, love of her life, cares for me as, more than a client, more than a patient, not like a client, not as a client, special feelings, obsessed with me, mad about me, crazy about me, hots for me, a crush on me, crush on me, hot for me, my legs, legs like mine, my body, my figure, my breasts, my lips, my cleavage, my curves, my bum, my backside, how sexy, if he was not married, if she was not married, if he were not married, if i were single, only woman who, only woman he, only girl who, only man she, wait for me, waited for me, leave his wife, leave her husband, leaving his wife, leaving her husband, hold me all night, taste me, touch himself, touch herself, touches himself, his type, her type, good in bed, take me to bed, get me into bed, how i taste, how i smell, undress me, see me naked, a beautiful woman, a beautiful man, ached for me, aches for me, run away with me, run away together, more than he should, more than she should, wildest, jealous of my boyfriend, jealous of my husband, jealous of my wife, jealous of my girlfriend',
    ),
  ],
  DECLARE: words(
    'told tells says said say saying confessed confesses confess admitted admits whispered whispers wrote writes texted texts came goes declared declares announced blurted sent sends messaged messages keeps reckons hinted explained claims claimed swore swears mentioned revealed replied answered typed asked professed spoke emailed emails calls called letter voicenote voicemail text poem email note says because quote wants wanted has is went gave',
  ),
  PHOTO: words(
    'photo photos picture pictures pic pics selfie selfies video videos image images snap snaps videocall webcam cam screenshot vid vids',
  ),
  LEWD: [
    ...words(
      'underwear naked nude nudes bra knickers bikini topless shirtless lingerie body swimsuit explicit sexual sexy dirty filthy rude raunchy steamy smutty lewd intimate breasts boobs legs chest bath shower bed undressed dick cock penis towel pyjamas nightie',
    ),
    ...phrases(
      'nothing on, no clothes, no shirt, without clothes, in bed, without my, without a, of himself, of herself, what i am wearing, what am i wearing, my dress, the red dress, no top, shirt off, top off, my feet, of me',
    ),
  ],
  MESSAGE: [
    ...words(
      'message messages text texts texting messaging texted messaged sends sent send sending email emails emailing dm dms dming snapchat whatsapp whatsapps telegram call calls inbox video zoom voicenote note notes letters letter chat chats',
    ),
    ...phrases('voice note, voice notes'),
  ],
  LEWD_MESSAGE: [
    ...words(
      'nude nudes sext sexts sexting sexted smut porn filthy dirty naked explicit sexual shirtless raunchy',
    ),
    ...phrases(
      'dick pic, dick pics, d ck pic, dck pic, what i am wearing, what i was wearing, what am i wearing, what are you wearing, what do you wear, what i wear to bed, what i had on, if i am in bed, are you in bed, are you alone, no shirt on, with no shirt, wearing to bed, nothing on, what he would do, what she would do, what he wants to do, what she wants to do, do to me, do to my body, do with me, touch myself, touching myself, touches himself, touching himself, touching herself, of himself, of herself, his bare chest, unclothed, his penis, his willy',
    ),
  ],
};
