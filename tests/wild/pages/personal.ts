import { alert, live, liveStep, liveUrl, pagesOf, place } from '../frames.ts';

/** login.live.com and account.live.com: places, error pages, closed accounts. */

const key = (name: string) => `operator003/operatortools, strings of the personal sign-in: ${name}`;
const unknown = key('CT_PWD_STR_Error_UsernameNotExist');
const federated = key('CT_PWD_STR_Error_FedNotAllowed');
const abuse = 'public clients that end at account.live.com/Abuse';
const account = (path: string) => `https://account.live.com/${path}`;
const p = (text: string) => `<p>${text}</p>`;

const name = (lang: string, text: string) => liveStep(lang, 'Sign in', place('i0116Error', text));
const password = (lang: string, text: string) => liveStep(lang, 'Password', place('i0118Error', text));

export default pagesOf(
  'personal',
  liveUrl,
)([
  {
    id: 'live-unknown-de',
    language: 'de',
    source: unknown,
    html: name('de', 'Zu dieser Adresse gibt es kein Microsoft-Konto.'),
    who: ['you'],
  },
  {
    id: 'live-unknown-es',
    language: 'es',
    source: unknown,
    html: name('es', 'No existe ninguna cuenta Microsoft con ese nombre.'),
    who: ['you'],
  },
  {
    id: 'live-unknown-pl',
    language: 'pl',
    source: unknown,
    html: name('pl', 'Takie konto Microsoft nie istnieje. Wpisz inne albo załóż nowe.'),
    who: ['you'],
  },
  {
    id: 'live-unknown-zh-CN',
    language: 'zh-CN',
    source: unknown,
    html: name('zh-CN', '没有这个 Microsoft 帐户，请换一个。'),
    who: ['you'],
  },
  {
    id: 'live-password-zh-TW',
    language: 'zh-TW',
    source: key('CT_PWD_STR_Error_WrongCreds'),
    html: password('zh-TW', '您的 Microsoft 帳戶密碼不正確。'),
    who: ['you'],
  },
  {
    id: 'live-password-tr',
    language: 'tr',
    source: key('CT_PWD_STR_Error_WrongCreds'),
    html: password('tr', 'Girdiğiniz parola doğru değil. Anımsamıyorsanız sıfırlayın.'),
    who: ['you'],
  },
  {
    id: 'live-password-skype-en',
    language: 'en',
    source: key('CT_IL_STR_Error_OldSkypePwd'),
    html: password('en', 'The password you had for Skype is gone. Try the one of your Microsoft account.'),
    who: ['you'],
  },
  {
    id: 'live-too-many-pl',
    language: 'pl',
    source: 'public scripts that read answers of login.live.com',
    html: liveStep('pl', 'Logowanie', place('idTD_Error', 'Zbyt wiele nieudanych prób logowania. Poczekaj.')),
    who: ['you', 'nobody'],
  },
  {
    id: 'live-code-sv',
    language: 'sv',
    source: key('CT_OTC_STR_Error_CodeIncorrect'),
    html: liveStep('sv', 'Ange koden', place('iVerifyCodeError', 'Koden fungerade inte. Försök igen.')),
    who: ['you'],
    url: account('proofs/Verify'),
  },
  {
    id: 'live-code-not-sent-fr',
    language: 'fr',
    source: key('CT_OTC_STR_Error_SendCodeError'),
    html: liveStep('fr', 'Code', alert("L'envoi du code n'a pas fonctionné. Réessayez dans un instant.")),
    who: ['you', 'nobody'],
  },
  {
    id: 'live-organization-cs',
    language: 'cs',
    source: federated,
    html: name('cs', 'Tento účet patří organizaci, tady ho použít nelze. Zvolte jiný.'),
    who: ['you'],
  },
  {
    id: 'live-organization-ko',
    language: 'ko',
    source: federated,
    html: name('ko', '조직에 속한 계정은 여기서 사용할 수 없습니다. 다른 계정을 선택하세요.'),
    who: ['you'],
  },
  {
    id: 'live-organization-it',
    language: 'it',
    source: federated,
    html: name('it', "Questo account appartiene a un'organizzazione e qui non può essere usato."),
    who: ['you'],
  },
  {
    id: 'live-domain-en',
    language: 'en',
    source: key('WF_STR_ServiceBlocked_Error'),
    html: live(
      'en',
      "You can't use this account here",
      p('The service does not take accounts of your company.'),
    ),
    who: ['you'],
  },
  {
    id: 'live-policy-fr',
    language: 'fr',
    source: 'learn.microsoft.com/entra/external-id/tenant-restrictions-v2: 80045C4D',
    html: live(
      'fr',
      'Accès bloqué',
      p('La stratégie de votre service informatique bloque les comptes personnels.'),
    ),
    who: ['it-admin', 'global-admin'],
  },
  {
    id: 'live-fault-ja',
    language: 'ja',
    source: 'public quote of "experiencing technical problems"',
    html: live('ja', 'エラーが発生しました', p('しばらくしてから、もう一度やり直してください。')),
    who: ['nobody', 'you'],
    url: 'https://login.live.com/err.srf?lc=1041',
  },
  {
    id: 'live-fault-pt',
    language: 'pt-BR',
    source: 'public quote of "experiencing technical problems"',
    html: live('pt-BR', 'Não deu certo', p('Ocorreu um problema do nosso lado. Tente de novo mais tarde.')),
    who: ['nobody', 'you'],
  },
  {
    id: 'live-code-of-error-nl',
    language: 'nl',
    source: 'operator003/operatortools, codes to sentences: 80041012',
    html: `<html lang="nl"><head><title>Microsoft-account</title><script>var ServerData = {sErrorCode:'80041012',sErrTxt:''};</script></head><body><div id="i0118Error">Dat klopt niet.</div><input type="password"></body></html>`,
    who: ['you'],
  },
  {
    id: 'live-abuse-ru',
    language: 'ru',
    source: abuse,
    html: live('ru', '<span id="serviceAbuseLandingTitle">Учётная запись заблокирована</span>', ''),
    who: ['you'],
    url: account('Abuse?mkt=RU-RU'),
  },
  {
    id: 'live-abuse-fi',
    language: 'fi',
    source: abuse,
    html: live('fi', 'Tilisi on suljettu', p('Huomasimme toimintaa, joka rikkoo ehtoja.')),
    who: ['you'],
    url: account('Abuse?mkt=FI-FI'),
  },
  {
    id: 'live-cookies-hu',
    language: 'hu',
    source: 'the personal sign-in’s own address for blocked cookies',
    html: live('hu', 'A cookie-k le vannak tiltva', p('Engedélyezze őket, és próbálja újra.')),
    who: ['you'],
    url: 'https://login.live.com/cookiesDisabled.srf',
  },
  {
    id: 'live-session-over-da',
    language: 'da',
    source: key('CT_OTC_STR_SendCode_SessionExpired'),
    html: liveStep('da', 'Kode', alert('Din session er udløbet. Opdater siden for at få en ny kode.')),
    who: ['you'],
  },
]);
