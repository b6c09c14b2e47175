import { missingTexts, replyTexts, requestTexts, ticketTexts } from '../../reports/texts.ts';
import rule from '../../rules/catalog/personal-account-used.ts';
import { people } from '../../rules/people.ts';
import { languageOf } from '../../rules/words/language.ts';
import { takes } from '../../rules/words/wording.ts';

/** A few words of another language, whatever assets/locales holds. */
export const french = languageOf({
  language: 'fr',
  name: 'Français',
  words: {
    [ticketTexts.head]: 'Aide à la connexion\u00a0: rapport',
    [ticketTexts.what]: 'Quoi\u00a0: {value}',
    [ticketTexts.when]: 'Quand\u00a0: {value}',
    [ticketTexts.codes]: 'Codes\u00a0: {value}',
    [ticketTexts.leave]: 'Ne modifiez pas les lignes ci-dessous.',
    [requestTexts.hello]: 'Bonjour {name},',
    [requestTexts.helloNobody]: 'Bonjour,',
    [replyTexts.nothing]: 'Cet échec nous est encore inconnu.',
    [replyTexts.alone]: '{title} (durée\u00a0: {takes})',
    [replyTexts.send]: 'Merci de nous envoyer {things}.',
    [missingTexts.timestamp]: 'l’horodatage affiché',
    [rule.title]: 'Vous utilisez un compte personnel',
    [takes['a-minute']]: 'une minute environ',
    [people.you]: 'Vous',
  },
});

/** Every sentence is other letters around its values: nothing can be recognised by its words. */
export const strange = {
  tag: 'ja',
  direction: 'ltr',
  translate: (text: string) => `ＳＩＧＮ報告${text.match(/\{\w+\}/g)?.join('・') ?? ''}です`,
} as const;
