/**
 * How a page asks a person to type something ("Enter a valid email address"), in the languages of the sign-in page: the
 * verb, at the beginning, or wherever it stands where words are joined. Microsoft shows such a hint in the same place as
 * a failure, beside a field that was left empty.
 */
const asksToType =
  /^(?:please |to continue,? |veuillez |por favor,? |bitte |lütfen |proszę |prosím |пожалуйста, |vui lòng |يرجى )?(?:enter|type|provide|choose|select|saisi|entre[zr]|indique|tape[zr]|geben sie|eingeben|escrib|introdu|especifi|ingres|indica|immett|inser|insir|digit|specific|informe|escreva|voer|typ|geef|wprowad|podaj|wpisz|zadejte|vyplňte|ange |skriv|angiv|indtast|oppgi|anna |kirjoita|syötä|adja meg|írja be|introduceți|tastați|въведете|unesite|vnesite|zadajte|girin|yazın|введите|укажите|введіть|вкажіть|πληκτρολογ|εισαγ|أدخل|הזן|הקלד|masukkan|nhập|إدخال|sisesta|ievadiet|įveskite)|入力(?:して|する)|请输入|請輸入|(?:^|请|請)(?:输入|輸入)|입력하|입력해|ป้อน|(?:girin|yazın|seçin|eingeben|दर्ज करें)\.?$/i;

/** Whether a text only asks for an entry. What also says that something failed is known by its other words. */
export function isHint(text: string): boolean {
  return asksToType.test(text);
}
