/**
 * Small words that a text of some length cannot do without, by language: each of them in this one and, as far as possible,
 * in no other. Words of signs, headings and Microsoft’s pages are not among them, as those are quoted in every language.
 * Written by hand; in lower case, with a blank between.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and is are was were have has had been with this that these they she my your our their what when which who would could should please thanks since after i’m it’s don’t can’t doesn’t i’ve of for from to at we you i on by not but says get got if any how does did will again there',
  de: 'der die das dem den und ist nicht ich wir sie mit für auf auch noch beim wird wurde haben kann mich uns bitte danke sich einen einer eine ein wenn seit nach bei über kein keine hallo grüße guten im zum zur von wie was unser unsere alle mein meine sagt jetzt nur vom nächste bekomme',
  fr: 'le les des est et je nous vous une un dans pour avec sur que qui pas plus mon ma mes notre nos votre depuis bonjour merci cordialement j’ai c’est n’est d’envoyer s’ouvre ce cette lorsque lors quand aussi peux avons dit puis mais chez de la du à l’espace',
  es: 'el los las una un y no con para por que mi nuestro nuestra hola gracias saludos buenos días puedo tengo tenemos cuando esta este pero está desde favor usted nos al de la en se me dice es ha del',
  pt: 'o os uma um e é não com para por que meu minha nosso nossa olá obrigado obrigada bom dia consigo posso temos quando desde esta este mas está você nos ao já cumprimentos de em no na do da diz mim meus quero',
  it: 'il lo gli una un e è non con per che mio mia nostro nostra ciao buongiorno grazie saluti posso ho abbiamo quando da questa questo ma sono più della nella alla ci mi riesco di del al la in',
  nl: 'de het een en is niet ik wij met voor op ook nog wordt hebben heb kan mij ons onze graag bedankt zich van maar als sinds naar bij over geen hallo hoi groeten groet deze dit krijg wat dat',
  pl: 'nie się jest w na z i do że mój moja nasz nasza dzień dobry dziękuję proszę mogę mam mamy kiedy gdy ale po od jak przy pozdrawiam tylko już są o za które przez oraz czy została',
  cs: 'není se je v na z a do že můj moje náš naše dobrý den děkuji prosím mohu mám máme když ale po od jak při pozdravem pouze už jsou nelze co k ho nemůžeme nevidím jeho ji mi',
  hu: 'nem van egy és hogy meg ez mert csak kérem köszönöm üdvözlettel tudok tudunk amikor után óta már vagy sziasztok mit vagyunk azt',
  ro: 'nu este și în la cu pentru că meu mea noastră nostru bună ziua mulțumesc vă rog pot avem când de după dar sunt fost din in',
  sv: 'och är inte jag vi med för på också kan mig oss tack hej det som när sedan efter vid över ingen har vår mvh kommer',
  da: 'og er ikke jeg vi med for på også kan mig os tak hej det som når siden efter ved over ingen har vores hilsen kommer',
  nb: 'og er ikke jeg vi med for på også kan meg oss takk hei det som når siden etter ved over ingen har vår hilsen kommer',
  fi: 'ei ja on en minä me kanssa myös voi minun meidän kiitos hei että kun jälkeen mutta olen ole tai jos ystävällisin sivu jää',
  tr: 've bir bu değil için ile ben benim biz de da merhaba teşekkürler lütfen olarak sonra ama gibi ne nasıl var yok iyi günler saygılarımla tek üç hangi artık eski bende misiniz diye oldu',
  id: 'yang dan di tidak saya kami dengan untuk ini itu dari ke bisa sudah ketika terima kasih tolong mohon',
  vi: 'không và là của tôi chúng với cho này được có khi xin chào cảm ơn vui lòng đã nhưng',
};

/** Letters that no other of these languages has. A name can have one, too. */
export const ownLetters: Readonly<Record<string, RegExp>> = {
  de: /ß/,
  fr: /œ/,
  es: /[ñ¿¡]/,
  pt: /[ãõ]/,
  pl: /[łąężźń]/,
  cs: /[řěů]/,
  hu: /[őű]/,
  ro: /[șț]/,
  tr: /[ğşı]/,
  vi: /[ơưạảấầậắặẹềệịọộợụủứừự]/,
};

/** Where the letters say it, or all but say it. */
export const lettersOf: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
