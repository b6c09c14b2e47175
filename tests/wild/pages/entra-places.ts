import { alert, entraUrl, otherUrl, pagesOf, place, step } from '../frames.ts';

/** Error places of the sign-in, view by view, in words that no table holds. */

/** Keys of the public copies of the sign-in page's own strings name the failure. */
const key = (name: string) => `operator003/operatortools, convergedloginpaginatedstrings-en.js: ${name}`;
const unknownName = key('CT_PWD_STR_Error_UsernameNotExist');
const wrong = key('CT_PWD_STR_Error_WrongCreds');
const noCode = key('CT_OTC_STR_Error_CodeIncorrect');

const userName = (lang: string, text: string) => step(lang, 'Sign in', place('usernameError', text));
const password = (lang: string, text: string) => step(lang, 'Password', place('passwordError', text));
const said = (lang: string, text: string) => step(lang, 'Sign in', alert(text));

export default pagesOf(
  'Entra place',
  entraUrl,
)([
  {
    id: 'name-unknown-de',
    language: 'de',
    source: unknownName,
    html: userName('de', 'Zu diesem Namen haben wir kein Konto gefunden. Stimmt die Schreibweise?'),
    who: ['you'],
  },
  {
    id: 'name-unknown-nl',
    language: 'nl',
    source: unknownName,
    html: userName('nl', 'Er bestaat geen account met die naam. Controleer hoe u de naam hebt gespeld.'),
    who: ['you'],
  },
  {
    id: 'name-unknown-tr',
    language: 'tr',
    source: unknownName,
    html: userName('tr', 'Bu adla kayıtlı bir hesap bulamadık. Yazımını denetleyip yeniden deneyin.'),
    who: ['you'],
  },
  {
    id: 'name-unknown-ko',
    language: 'ko',
    source: unknownName,
    html: userName('ko', '그 이름의 계정을 찾지 못했습니다. 철자가 맞는지 확인해 보세요.'),
    who: ['you'],
  },
  {
    id: 'name-unknown-thai',
    language: 'th',
    source: unknownName,
    html: userName('th', 'เราไม่รู้จักชื่อผู้ใช้นี้ ตรวจสอบตัวสะกดอีกครั้ง'),
    who: ['you'],
  },
  {
    id: 'name-unknown-greek',
    language: 'el',
    source: unknownName,
    html: userName('el', 'Δεν γνωρίζουμε αυτό το όνομα χρήστη. Ελέγξτε την ορθογραφία.'),
    who: ['you'],
  },
  {
    id: 'personal-address-en',
    language: 'en',
    source: key('CT_PWD_STR_Error_UsernameNotExist_ConsumerEmail'),
    html: userName('en', "A personal account can't be used on this page. Take the one from your employer."),
    who: ['you'],
  },
  {
    id: 'personal-address-ja',
    language: 'ja',
    source: key('CT_PWD_STR_Error_UsernameNotExist_ConsumerEmail'),
    html: userName('ja', '個人用アカウントではサインインできません。勤務先のアカウントをお使いください。'),
    who: ['you'],
  },
  {
    id: 'look-up-failed-fr',
    language: 'fr',
    source: key('CT_PWD_STR_Error_GetCredentialTypeError'),
    html: userName('fr', "Un problème s'est produit pendant la recherche de ce compte. Recommencez."),
    who: ['you', 'nobody'],
  },
  {
    id: 'password-wrong-pl',
    language: 'pl',
    source: wrong,
    html: password('pl', 'Nazwa konta albo hasło się nie zgadza. Spróbuj jeszcze raz lub zresetuj hasło.'),
    who: ['you'],
  },
  {
    id: 'password-wrong-zh-TW',
    language: 'zh-TW',
    source: wrong,
    html: password('zh-TW', '帳號或密碼有誤，請重新輸入。'),
    who: ['you'],
  },
  {
    id: 'password-wrong-sv',
    language: 'sv',
    source: wrong,
    html: password('sv', 'Lösenordet stämmer inte. Kontrollera det och försök en gång till.'),
    who: ['you'],
  },
  {
    id: 'password-old-cs',
    language: 'cs',
    source: key('CT_PWD_STR_Error_LastPasswordUsed'),
    html: password('cs', 'Zdá se, že jste použili své staré heslo. Zkuste to s tím novým.'),
    who: ['you'],
  },
  {
    id: 'locked-for-a-time-sv',
    language: 'sv',
    source: key('CT_PWD_STR_Error_IdsLocked'),
    html: password('sv', 'Ditt konto är låst en stund så att ingen annan kan använda det. Försök senare.'),
    who: ['you', 'nobody'],
  },
  {
    id: 'disabled-ru',
    language: 'ru',
    source: key('CT_PWD_STR_Error_UserDisabled'),
    html: password('ru', 'Эта учётная запись отключена. Обратитесь к администратору вашей организации.'),
    who: ['user-management-admin', 'global-admin', 'it-admin'],
  },
  {
    id: 'disabled-pt',
    language: 'pt-BR',
    source: key('CT_PWD_STR_Error_UserDisabled'),
    html: password('pt-BR', 'Sua conta está desativada. Só um administrador pode ativá-la de novo.'),
    who: ['user-management-admin', 'global-admin', 'it-admin'],
  },
  {
    id: 'too-many-zh-CN',
    language: 'zh-CN',
    source: 'MicrosoftDocs/entra-docs, howto-password-smart-lockout.md',
    html: password('zh-CN', '登录尝试次数过多，请过一会儿再来。'),
    who: ['you', 'nobody'],
  },
  {
    id: 'tile-not-usable-es',
    language: 'es',
    source: key('CT_PWD_STR_Error_SelectedAccountInvalid'),
    html: step(
      'es',
      'Elige una cuenta',
      place('tileError', 'No hemos podido abrir esta aplicación con la cuenta elegida. Usa otra.'),
    ),
    who: ['you'],
  },
  {
    id: 'tile-other-tenant-en',
    language: 'en',
    source: 'github.com/MicrosoftDocs/windows-powershell-docs/issues/2549',
    html: step(
      'en',
      'Pick an account',
      place('tileError', "The account you picked isn't known in that organization."),
    ),
    who: ['you'],
  },
  {
    id: 'tile-sign-out-it',
    language: 'it',
    source: key('TILE_STR_Signout_Error'),
    html: step(
      'it',
      'Scegli un account',
      place('tileError', "Non siamo riusciti a disconnettere l'account. Riprova."),
    ),
    who: ['you', 'nobody'],
  },
  {
    id: 'code-wrong-zh-CN',
    language: 'zh-CN',
    source: noCode,
    html: step('zh-CN', '输入代码', place('idTd_OTCC_Error_OTC', '这个代码不对，请核对后再试。')),
    who: ['you'],
  },
  {
    id: 'code-wrong-da',
    language: 'da',
    source: noCode,
    html: step(
      'da',
      'Skriv koden',
      place('idTd_OTCC_Error_OTC', 'Den kode virkede ikke. Se efter, og prøv igen.'),
    ),
    who: ['you'],
  },
  {
    id: 'passkey-fr',
    language: 'fr',
    source: key('CT_FIDO_STR_Error_NotFound'),
    html: step(
      'fr',
      "Clé d'accès",
      place('fidoError', "Cette clé n'a pas permis de vous identifier. Est-ce bien la vôtre ?"),
    ),
    who: ['you'],
  },
  {
    id: 'passkey-en',
    language: 'en',
    source: key('CT_FIDO_STR_Error_Constraint'),
    html: step('en', 'Passkey', place('fidoError', 'A key of this kind is not supported here.')),
    who: ['you'],
  },
  {
    id: 'passkey-ja',
    language: 'ja',
    source: key('CT_FIDO_STR_Error_Unknown'),
    html: step(
      'ja',
      'パスキー',
      place('fidoError', 'キーでの認証中に問題が起きました。もう一度試してください。'),
    ),
    who: ['you'],
  },
  {
    id: 'approval-late-de',
    language: 'de',
    source: key('CT_STR_RemoteLogin_TimeoutError'),
    html: step(
      'de',
      'Anmeldung',
      place('remoteLoginError', 'Das hat zu lange gedauert. Fangen Sie noch einmal an.'),
    ),
    who: ['you'],
  },
  {
    id: 'service-away-nl',
    language: 'nl',
    source: key('CT_OTC_STR_Error_ServerError'),
    html: said('nl', 'De dienst is nu even niet beschikbaar. Probeer het later nog eens.'),
    who: ['nobody', 'you'],
  },
  {
    id: 'session-over-tr',
    language: 'tr',
    source: key('CT_PWD_STR_Error_FlowTokenExpired'),
    html: said('tr', 'Oturumun süresi doldu. Baştan oturum açmanız gerekiyor.'),
    who: ['you'],
  },
  {
    id: 'application-blocked-ko',
    language: 'ko',
    source: key('CT_PWD_STR_Error_BlockedClientId'),
    html: said('ko', '이 앱은 차단되었습니다. 앱 소유자가 Microsoft에 연락해야 합니다.'),
    url: otherUrl,
    who: ['app-owner'],
  },
  {
    id: 'application-old-es',
    language: 'es',
    source: key('CT_PWD_STR_Error_BlockedAdalVersion'),
    html: said('es', 'La aplicación debe actualizarse; hasta entonces nadie podrá iniciar sesión en ella.'),
    url: otherUrl,
    who: ['app-owner'],
  },
  {
    id: 'new-password-used-it',
    language: 'it',
    source: 'MicrosoftDocs/entra-docs, concept-sspr-policy.md',
    html: step('it', 'Nuova password', alert('Hai già usato questa password. Scegline una diversa.')),
    who: ['you'],
  },
  {
    id: 'new-password-weak-en',
    language: 'en',
    source: 'MicrosoftDocs/entra-docs, concept-password-ban-bad.md',
    html: step(
      'en',
      'Update your password',
      alert('Others choose this password too often. It is easy to guess.'),
    ),
    who: ['you'],
  },
]);
