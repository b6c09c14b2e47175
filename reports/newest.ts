/** What a mail program puts between an answer and what was written before, in the languages of the sign-in page. */
const separator =
  /^\s*(?:[-_=*]{2,}\s{0,3}(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|eredeti üzenet|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|orijinal mesaj|исходное сообщение|元のメッセージ|原始邮件|原始郵件|원본 메시지)|_{10,}\s*$|.{0,160}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał|napisała|napsal|írta|skrev|kirjoitti|yazdı|написал|пише)\b.{0,80}:\s*$|.{0,120}(?:写道|寫道|のメール|님이 작성)[:：]?\s*$)/iu;
/** The head of a mail: of an older one, where anything but a head stands above it. */
const head =
  /^\s*\*?(?:from|von|de|da|van|od|feladó|från|fra|lähettäjä|kimden|gönderen|от|от кого|差出人|送信元|发件人|寄件者|보낸 사람)\*?\s?[:：]\s*\S/iu;
/** Above so many lines only a head of several lines is one: `Ticket 4711`, `From: Ada` can be of the mail itself. */
const ownHead = 4;
const headLine = /^\s*\*?\p{L}[\p{L} ]{0,20}\*?\s?[:：]\s*\S/u;

/**
 * The messages of a thread, the newest first: what is written above an older mail, then each older one. Lines that are
 * quoted (`> `) are older than those around them. A text without such marks is one message.
 *
 * @param lines as they were written, marks of quoting and all
 */
export function messagesOf(lines: readonly string[]): string[][] {
  const messages: string[][] = [[]];
  const quoted: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (separator.test(line) || (head.test(line) && isOlder(lines, i))) messages.push([]);
    if (/^\s*>/.test(line)) quoted.push(line);
    else messages.at(-1)?.push(line);
  }
  return [...messages, quoted].filter((message) => message.some((line) => line.trim() !== ''));
}

/** Whether a head belongs to what is quoted below an answer, which can be one line long. */
function isOlder(lines: readonly string[], at: number): boolean {
  if (at >= ownHead) return true;
  const isAnswered = lines.slice(0, at).some((line) => line.trim() !== '' && !headLine.test(line));
  const more = lines.slice(at + 1, at + ownHead).filter((line) => headLine.test(line));
  return isAnswered && more.length >= 2;
}
