import { box, entra, entraUrl, heading, infoUrl, liveUrl, pagesOf, resetUrl } from '../frames.ts';

/** Sign-in pages in other markup: newer builds, panels for support, views that swap their heading. */

const key = (name: string) => `operator003/operatortools, strings of the sign-in: ${name}`;
const admins = ['global-admin', 'it-admin', 'user-management-admin'] as const;
const p = (text: string) => `<p>${text}</p>`;
const field = '<input name="x"><button>→</button>';
const panel =
  '<div><h2>Troubleshooting details</h2><div>Request Id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</div><div>Correlation Id: 1f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</div><div>Timestamp: 2026-11-02T08:14:09Z</div></div>';
const fluent = (lang: string, title: string, text: string) =>
  `<html lang="${lang}"><head><title>Microsoft</title></head><body><main><h1 data-testid="title">${title}</h1><input aria-describedby="field-1__validationMessage"><div role="alert" id="field-1__validationMessage">${text}</div><button data-testid="primaryButton">→</button></main></body></html>`;
const fluentPage = (lang: string, title: string, text: string) =>
  `<html lang="${lang}"><head><title>Microsoft</title></head><body><main><img data-testid="errorImage" alt=""><h1 data-testid="title">${title}</h1><span data-testid="description">${text}</span><button data-testid="primaryButton">OK</button></main></body></html>`;

const work = pagesOf(
  'Entra page',
  entraUrl,
)([
  {
    id: 'panel-de',
    language: 'de',
    source: 'public Playwright snapshot of the error page (2026-06)',
    html: entra(
      'de',
      'ConvergedError',
      heading('Anmelden') + p('Leider gibt es Probleme bei Ihrer Anmeldung.') + panel,
    ),
    who: ['you', 'nobody', ...admins],
  },
  {
    id: 'panel-sv',
    language: 'sv',
    source: 'public Playwright snapshot of the error page (2026-06)',
    html: entra(
      'sv',
      'ConvergedError',
      heading('Logga in') + p('Det går inte att logga in dig just nu.') + panel,
    ),
    who: ['you', 'nobody', ...admins],
  },
  {
    id: 'swapped-heading-it',
    language: 'it',
    source: key('CT_RNGC_STR_Denied_Title'),
    html: entra(
      'it',
      'ConvergedSignIn',
      heading('Richiesta negata') +
        '<div role="alert">Hai rifiutato la richiesta inviata al telefono.</div><a href="#">Altro modo</a>',
    ),
    who: ['you'],
  },
  {
    id: 'swapped-heading-nl',
    language: 'nl',
    source: key('CT_RNGC_STR_TimeOut_Title'),
    html: entra(
      'nl',
      'ConvergedTFA',
      heading('Verlopen aanvraag') +
        '<div id="idDiv_SAASTO_Description">We hebben geen antwoord van u ontvangen.</div>',
    ),
    who: ['you'],
  },
  {
    id: 'newer-name-es',
    language: 'es',
    source: key('CT_PWD_STR_Error_UsernameNotExist'),
    html: fluent('es', 'Iniciar sesión', 'No encontramos ninguna cuenta con ese nombre.'),
    who: ['you'],
  },
  {
    id: 'newer-password-ru',
    language: 'ru',
    source: key('CT_PWD_STR_Error_WrongCreds'),
    html: fluent('ru', 'Вход', 'Неверный пароль или имя.'),
    who: ['you'],
  },
  {
    id: 'newer-block-pt',
    language: 'pt-BR',
    source: 'f-bader/TokenTacticsV2, strings of the block pages',
    html: fluentPage(
      'pt-BR',
      'Você não pode acessar isto agora',
      'Uma política da sua organização bloqueia o acesso deste local.',
    ),
    who: [...admins],
  },
  {
    id: 'newer-approval-zh-CN',
    language: 'zh-CN',
    source: 'MicrosoftDocs/azure-docs, application-sign-in-unexpected-user-consent-error.md',
    html: fluentPage('zh-CN', '需要管理员批准', '请让管理员授予此应用权限。'),
    who: [...admins],
  },
  {
    id: 'device-join-fr',
    language: 'fr',
    source: 'f-bader/TokenTacticsV2, strings of the block pages: 13',
    html: entra(
      'fr',
      'ConvergedConditionalAccess',
      heading('Inscrivez votre appareil') +
        p("Pour accéder à cette ressource, l'appareil doit être géré par votre organisation."),
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'device-ko',
    language: 'ko',
    source: 'f-bader/TokenTacticsV2, strings of the block pages: 25',
    html: entra('ko', 'ConvergedConditionalAccess', heading('장치가 조직의 규정을 준수하지 않습니다')),
    who: [...admins, 'you'],
  },
  {
    id: 'other-tenant-hu',
    language: 'hu',
    source: 'github.com/MicrosoftDocs/azure-docs/issues/76927',
    html: entra(
      'hu',
      'ConvergedError',
      heading('Bejelentkezés') + p('Ez a felhasználói fiók nem létezik a szervezetben.'),
    ),
    who: ['you', ...admins],
  },
  {
    id: 'assigned-ja',
    language: 'ja',
    source: 'University help page that quotes AADSTS50105',
    html: entra(
      'ja',
      'ConvergedError',
      heading('サインイン') + p('管理者がこのアプリへのアクセスを許可していません。'),
    ),
    who: ['you', ...admins],
  },
  {
    id: 'pass-through-da',
    language: 'da',
    source: key('WF_STR_GenericError_Title'),
    html: entra(
      'da',
      'ConvergedOops',
      heading('Noget gik galt') + p('Vi kan ikke logge dig på lige nu. Prøv igen senere.'),
    ),
    who: ['nobody', 'you'],
  },
]);

const live = pagesOf(
  'personal',
  liveUrl,
)([
  {
    id: 'live-newer-name-de',
    language: 'de',
    source: key('CT_PWD_STR_Error_UsernameNotExist'),
    html: fluent('de', 'Anmelden', 'Dieses Konto gibt es nicht. Versuchen Sie ein anderes.'),
    who: ['you'],
  },
  {
    id: 'live-newer-password-es',
    language: 'es',
    source: key('CT_PWD_STR_Error_WrongCreds'),
    html: fluent('es', 'Contraseña', 'La contraseña no es correcta.'),
    who: ['you'],
  },
  {
    id: 'live-newer-block-fr',
    language: 'fr',
    source: key('WF_STR_Lockout_Title'),
    html: fluentPage('fr', 'Connexion bloquée', 'Trop de mots de passe incorrects ont été saisis.'),
    who: ['you', 'nobody'],
  },
  {
    id: 'live-newer-block-tr',
    language: 'tr',
    source: key('WF_STR_Lockout_Title'),
    html: fluentPage('tr', 'Hesabınız kilitlendi', 'Kilidi açmak için telefonunuzu kullanın.'),
    who: ['you'],
  },
  {
    id: 'live-newer-fault-ko',
    language: 'ko',
    source: key('WF_STR_GenericError_Title'),
    html: fluentPage('ko', '문제가 발생했습니다', '지금은 로그인할 수 없습니다. 나중에 다시 시도하세요.'),
    who: ['nobody', 'you'],
  },
  {
    id: 'live-domain-it',
    language: 'it',
    source: key('WF_STR_InviteBlocked_Error'),
    html: fluentPage('it', "Non puoi accedere qui con l'account contoso.com", 'Usa un account diverso.'),
    who: ['you'],
  },
  {
    id: 'live-provider-nl',
    language: 'nl',
    source: key('WF_STR_IDPFailed_GenericError'),
    html: fluentPage(
      'nl',
      'Uw organisatie kon u niet aanmelden',
      'Neem contact op met uw beheerder als het probleem blijft.',
    ),
    who: ['nobody', 'you', ...admins],
  },
  {
    id: 'live-passkey-zh-TW',
    language: 'zh-TW',
    source: key('CT_FIDO_STR_Error_NotFound'),
    html: fluentPage('zh-TW', '找不到金鑰', '我們無法使用該金鑰驗證您的身分。'),
    who: ['you'],
  },
]);

const reset = pagesOf(
  'password reset',
  resetUrl,
)([
  {
    id: 'reset-span-es',
    language: 'es',
    source: 'MicrosoftDocs/azure-docs and its translations, tables of the password reset',
    html: box(
      'es',
      'Recuperar',
      `<span class="error" role="alert">No hemos podido comprobar su cuenta.</span>${field}`,
    ),
    who: ['you', 'nobody', ...admins],
  },
  {
    id: 'reset-license-pl',
    language: 'pl',
    source: 'troubleshoot-sspr.md: SSPR_0012',
    html: box(
      'pl',
      'Resetowanie hasła',
      p('Nie możesz teraz zresetować hasła, bo Twojej organizacji brakuje licencji.'),
    ),
    who: [...admins],
  },
  {
    id: 'reset-connection-sv',
    language: 'sv',
    source: 'troubleshoot-sspr.md: SSPR_0030',
    html: box(
      'sv',
      'Återställ lösenord',
      p('Det går inte att återställa lösenordet på grund av anslutningsproblem.'),
    ),
    who: ['nobody', ...admins],
  },
  {
    id: 'reset-contact-da',
    language: 'da',
    source: 'MicrosoftDocs/azure-docs, tables of the password reset',
    html: box('da', 'Kontakt din administrator', p('Du kan ikke selv nulstille adgangskoden.')),
    who: [...admins],
  },
]);

const info = pagesOf(
  'security info',
  infoUrl,
)([
  {
    id: 'info-dialog-es',
    language: 'es',
    source: 'MicrosoftDocs/entra-docs, howto-registration-mfa-sspr-combined-troubleshoot.md',
    html: box(
      'es',
      'Información de seguridad',
      `<ul><li>Teléfono</li></ul><div role="alertdialog"><h2>Error</h2><p>No se ha podido agregar el método.</p></div>`,
    ),
    who: ['nobody', 'you'],
  },
  {
    id: 'info-blocked-fr',
    language: 'fr',
    source: 'f-bader/TokenTacticsV2, strings of the block pages: 22',
    html: box(
      'fr',
      'Informations de sécurité',
      p("La stratégie de votre organisation n'autorise pas cette inscription."),
    ),
    who: [...admins],
  },
  {
    id: 'info-too-many-tr',
    language: 'tr',
    source: 'MicrosoftDocs/entra-docs, howto-registration-mfa-sspr-combined-troubleshoot.md',
    html: box(
      'tr',
      'Güvenlik bilgileri',
      `<div role="alert">Çok fazla istek gönderdiniz. Daha sonra deneyin.</div>${field}`,
    ),
    who: ['nobody', 'you'],
  },
]);

export default [...work, ...live, ...reset, ...info];
