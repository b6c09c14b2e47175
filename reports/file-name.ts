/** What may be kept of the name of a file: people name files after people, and none of those is kept. */

/** Words that files are named with everywhere, and that name nobody. */
const general = new Set(
  `access admin alert and anmeldung at anhang anlage antwort attachment aw azure betreff bild billing blocked bug call capture case center chat code codes connexion copie copy csp csv data demande denied desk details diagnose dossier edge
  email eml entra erreur error errors event events export failed failure fehler file forwarded fw fwd har help hilfe html
  image img incident info issue item json konto kopie log logs login mail mails mfa mhtml microsoft msg network neu new
  nouveau office outlook page partner password pdf photo picture portal problem problème problems rapport re ref report
  reports request requête scan screen screenshot screenshots seite service shot sign signin signins sso support teams
  tenant test text ticket tickets token trace tr txt unknown user users wg`.split(/\s+/),
);
const endings =
  /\.(?:avif|bmp|csv|docx?|eml|gif|har|heic|html?|jpe?g|json|jsonl|log|md|mht(?:ml)?|msg|pdf|png|pptx?|rtf|tiff?|tsv|txt|webp|xlsx?|xml|zip)$/i;
/** Numbers, and those of tickets, pictures and codes with the letters before them. */
const number =
  /^(?:\d{1,15}|(?:INC|RITM|REQ|SCTASK|TASK|CHG|PRB|CS|SR|IMG|DSC|PXL|AADSTS|SSPR|PC|LIVE)\d{1,12})$/;
const mail = /[^\s<>()[\]{}"',;:@]{1,64}@[^\s<>()[\]{}"',;:@]{1,255}/g;
const phone = /(?:\+|(?<!\d)0)\d[\d ()/-]{6,}\d/g;
const longest = 80;

/**
 * The name of a file as the list keeps it: its numbers, the words above and its ending; `…` for everything else, as
 * any other word can be somebody's name.
 */
export function keptFileName(name: string): string {
  const [ending = ''] = endings.exec(name) ?? [];
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(mail, '…')
    .replace(phone, '…');
  const words = stem
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isGeneral(word) ? word : '…'))
    .replace(/…(?:[\s._,;:'’&+-]*…)+/gu, '…');
  return `${words.slice(0, longest)}${ending}`;
}

function isGeneral(word: string): boolean {
  return number.test(word) || general.has(word.toLowerCase());
}
