import { fold } from './fold.ts';
import { topicWordsIn } from './topic-words.ts';

/** What is known of a text beside its numbers. */
export interface Around {
  /** It names Partner Center, Microsoft's sign-in or an id of it. */
  readonly isAboutMicrosoft: boolean;
  /** It names another product, which has numbers of its own. */
  readonly elsewhere: boolean;
}

/** So much before and behind a number says what it is a number of, in characters. */
const before = 60;
const behind = 40;
/** So close before a number stands what it is counted by: `PO 50020`. */
const label = 24;
/** A text of this length is about one thing. */
const oneThing = 240;

/**
 * Prose: which of the codes are codes, and how sure that is. With its prefix a number is certain, behind the label of an
 * error where Microsoft is named too; alone it may be one, and beside words of orders and customers it is none.
 *
 * @param text in plain form
 * @param codes as codes.ts reads them
 */
export function codesMeantIn(
  text: string,
  codes: readonly string[],
  around: Around,
): { readonly codes: string[]; readonly sure: boolean } {
  const judged = codes.map((code) => ({ code, is: judge(text, code, around) }));
  const sure = judged.filter(({ is }) => is === 'sure');
  const meant = sure.length > 0 ? sure : judged.filter(({ is }) => is === 'possible');
  return { codes: meant.map(({ code }) => code), sure: sure.length > 0 };
}

function judge(
  text: string,
  code: string,
  { isAboutMicrosoft, elsewhere }: Around,
): 'sure' | 'possible' | 'no' {
  const digits = /^(?:AADSTS|PC_)(\d+)$/.exec(code)?.[1];
  if (!digits || new RegExp(`(?:AADSTS|PC)[ :#_-]{0,3}${digits}(?!\\d)`, 'i').test(text)) return 'sure';
  const at = new RegExp(`(?<!\\d)${digits}(?!\\d)`).exec(text)?.index;
  if (at === undefined) return 'sure'; // written in another way, which codes.ts knows
  const said = text.slice(Math.max(0, at - label), at);
  if (otherCode.test(text.slice(Math.max(0, at - before), at))) return 'no';
  if (isAboutMicrosoft) {
    if (isOfTrade(said) || counted.test(said)) return 'no';
    return labelled.test(said) ? 'sure' : 'possible';
  }
  const near = text.slice(Math.max(0, at - before), at + behind);
  return elsewhere || counted.test(said) || isOfTrade(text.length <= oneThing ? text : near)
    ? 'no'
    : 'possible';
}

/** A word for error or code at the end, as codes.ts asks for it. */
const labelled =
  /(?:err[eo]|fehler|code|c[oó]digo|codice|kod|fout|feil|fejl|felkod|virhe|chyb|błąd|hata|hiba|ошибк|код|エラー|コード|錯誤|错误|代码|代碼|오류|코드|خطأ|رمز|שגיאה)\p{L}{0,20}[^\d]{0,8}$/iu;

/** A word for number alone: of a thing that is counted. */
const counted =
  /(?<!err[eo]r |fehler)(?:nummer|number|num[eé]ro|número|numer|číslo|szám|номер|番号|编号|編號|번호|\bnr|\bno|n°|№|#)[.:\s]{0,3}$/iu;

/** A code that somebody is given, of another thing than an error: `registration code is`, `code postal`. */
const otherCode =
  /(?:\b(?:registration|promo(?:tion)?|discount|voucher|coupon|gift|verification|confirmation|booking|meeting|conference|dial-in|invitation|event|postal|post|zip|area|bar|qr|pin|activation|one-time)[ -]?code|(?:registrierungs|anmelde|aktions|rabatt|gutschein|bestätigungs|prüf|buchungs|einladungs|aktivierungs|strich)code|code (?:postal|promo(?:tionnel)?|d'(?:inscription|activation|invitation)|de (?:confirmation|v[ée]rification|r[ée]servation))|c[óo]digo (?:postal|promocional|de (?:registro|verificaci[óo]n|confirmaci[óo]n|reserva|inscri[çc][ãa]o|verifica[çc][ãa]o|confirma[çc][ãa]o))|codice (?:postale|promozionale|di (?:registrazione|verifica|conferma|prenotazione)|sconto))[^\d]{0,8}$/iu;

function isOfTrade(text: string): boolean {
  return topicWordsIn(fold(text)).some(({ id }) => id === 'trade');
}
