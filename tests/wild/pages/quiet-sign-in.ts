import {
  alert,
  box,
  entra,
  entraUrl,
  heading,
  infoUrl,
  live,
  liveStep,
  liveUrl,
  pagesOf,
  place,
  resetUrl,
  step,
} from '../frames.ts';

/** Sign-in pages on which nothing is wrong, although names, addresses, hidden elements and the company's own words say so. */

const p = (text: string) => `<p>${text}</p>`;
const consent = (lang: string, title: string, name: string) =>
  entra(
    lang,
    'ConvergedConsent',
    `${heading(title)}<div>${name}</div>${p(name)}<ul><li>${name}</li></ul><button>OK</button>`,
    { sErrorCode: '65001' },
  );
const quiet = (id: string, language: string, source: string, html: string, url = entraUrl) => ({
  id: `quiet-${id}`,
  language,
  source,
  html,
  url,
  who: [] as const,
});

const own = (lang: string, text: string) =>
  step(lang, 'Sign in', `<div id="idBoilerPlateText" class="boilerplate-text">${p(text)}</div>`);

export default pagesOf(
  'quiet sign-in',
  entraUrl,
)([
  quiet(
    'consent-name-en',
    'en',
    'an application named like an error',
    consent('en', 'Permissions requested', 'Need admin approval'),
  ),
  quiet(
    'consent-name-de',
    'de',
    'an application named like an error',
    consent('de', 'Angeforderte Berechtigungen', 'Ihr Konto wurde gesperrt'),
  ),
  quiet(
    'consent-name-fr',
    'fr',
    'an application named like an error',
    consent('fr', 'Autorisations demandées', 'Accès refusé par votre administrateur'),
  ),
  quiet(
    'consent-name-ja',
    'ja',
    'an application named like an error',
    consent('ja', '要求されているアクセス許可', '管理者の承認が必要です'),
  ),
  quiet(
    'consent-code',
    'en',
    'an application with a code for a name',
    consent('en', 'Permissions requested', 'AADSTS50020: fixer'),
  ),
  quiet(
    'request-sent',
    'en',
    'an approval that was asked for',
    entra(
      'en',
      'ConvergedConsent',
      heading('Request sent') + p('Your admin will see it. You get a mail then.'),
    ),
  ),
  quiet(
    'company-words-en',
    'en',
    'words of the company',
    own('en', 'Access denied to strangers. If your account is locked, call the help desk.'),
  ),
  quiet(
    'company-words-es',
    'es',
    'words of the company',
    own('es', 'Si su cuenta está bloqueada, llame al servicio de asistencia.'),
  ),
  quiet(
    'company-words-ko',
    'ko',
    'words of the company',
    own('ko', '계정이 잠긴 경우 헬프데스크에 문의하세요.'),
  ),
  quiet(
    'place-empty',
    'nl',
    'an error place without words',
    step('nl', 'Aanmelden', place('usernameError', '')),
  ),
  quiet(
    'place-hidden',
    'sv',
    'an error place that is not shown',
    step('sv', 'Logga in', '<div id="passwordError" style="display: none">Fel lösenord.</div>'),
  ),
  quiet(
    'exception-hidden',
    'en',
    'an error text that is not shown',
    step(
      'en',
      'Sign in',
      '<div id="service_exception_message" style="display: none">AADSTS50020: User account</div>',
    ),
  ),
  quiet(
    'hint-name-tr',
    'tr',
    'the hint of an empty field',
    step('tr', 'Oturum aç', place('usernameError', 'Geçerli bir e-posta adresi girin.')),
  ),
  quiet(
    'hint-name-cs',
    'cs',
    'the hint of an empty field',
    step('cs', 'Přihlásit se', place('usernameError', 'Zadejte platnou e-mailovou adresu.')),
  ),
  quiet(
    'hint-code-it',
    'it',
    'the hint of an empty field',
    step('it', 'Codice', place('idTd_OTCC_Error_OTC', 'Immetti il codice che hai ricevuto.')),
  ),
  quiet(
    'hint-live-zh-TW',
    'zh-TW',
    'the hint of an empty field',
    liveStep('zh-TW', '登入', place('i0116Error', '請輸入有效的電子郵件地址。')),
    liveUrl,
  ),
  quiet(
    'hint-live-ko',
    'ko',
    'the hint of an empty field',
    liveStep('ko', '로그인', place('i0118Error', '암호를 입력하세요.')),
    liveUrl,
  ),
  quiet(
    'device-code',
    'en',
    'a code for another device',
    step('en', 'Enter code', p('Enter the code that your app or device shows.')),
    'https://login.microsoftonline.com/common/oauth2/deviceauth',
  ),
  quiet(
    'panel',
    'en',
    'the panel for support, opened',
    step(
      'en',
      'Sign in',
      '<div id="debugDetailsBanner"><h2>Troubleshooting details</h2><p>Turn this on and try to reproduce the error.</p></div>',
    ),
  ),
  quiet(
    'register',
    'en',
    'more information is set up',
    box('en', 'Keep your account secure', p('Set up a method to prove who you are.')),
    infoUrl,
  ),
  quiet(
    'methods',
    'de',
    'the list of methods',
    box('de', 'Sicherheitsinformationen', '<ul><li>Authenticator: letzte Anmeldung fehlgeschlagen</li></ul>'),
    infoUrl,
  ),
  quiet(
    'reset-done',
    'fr',
    'a password was reset',
    box('fr', 'Mot de passe réinitialisé', p('Vous pouvez maintenant vous connecter.')),
    resetUrl,
  ),
  quiet(
    'reset-captcha',
    'en',
    'letters of a picture were mistyped',
    box('en', 'Who are you?', `${alert("The characters you typed don't match the picture.")}<input>`),
    resetUrl,
  ),
  quiet(
    'reset-help',
    'es',
    'who is asked',
    box('es', 'Recupere su cuenta', `${p('Elija cómo quiere demostrar su identidad.')}<input>`),
    resetUrl,
  ),
  quiet(
    'live-protect',
    'en',
    'one more way to prove it',
    liveStep('en', 'Help us protect your account', p('Add a phone number as a second way.')),
    'https://account.live.com/identity/confirm',
  ),
  quiet(
    'live-consent',
    'fr',
    'an application of a personal account',
    live(
      'fr',
      'Laisser cette application accéder à vos informations ?',
      '<div>Accès refusé</div><button>Accepter</button>',
    ),
    liveUrl,
  ),
  quiet(
    'live-signed-in',
    'pl',
    'signed in already',
    live('pl', 'Jesteś już zalogowany', p('Możesz zamknąć to okno.')),
    liveUrl,
  ),
  quiet(
    'signed-out',
    'ja',
    'signed out',
    entra(
      'ja',
      'ConvergedSignOut',
      heading('サインアウトしました') + p('すべてのウィンドウを閉じてください。'),
    ),
  ),
  quiet(
    'cancelled',
    'en',
    'the person went back',
    step('en', 'Sign in', ''),
    `${entraUrl}#error=access_denied&error_subcode=cancel`,
  ),
  quiet(
    'address-claims',
    'en',
    'an address that claims an error',
    step('en', 'Sign in', ''),
    `${entraUrl}&error=access_denied&error_description=AADSTS50020`,
  ),
  quiet(
    'look-up',
    'en',
    'Microsoft’s look-up of a code',
    box('en', 'Error', p('AADSTS50020: User account from an identity provider does not exist in tenant.')),
    'https://login.microsoftonline.com/error?code=50020',
  ),
]);
