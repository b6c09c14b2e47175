import { entra, entraUrl, heading, otherUrl, pagesOf } from '../frames.ts';

/** Pages of Entra that are nothing but a failure: errors, blocks, consent, pages of a kind that nobody knows. */

const blockPage = 'f-bader/TokenTacticsV2, strings of the block pages';
const consent = 'MicrosoftDocs/azure-docs, application-sign-in-unexpected-user-consent-error.md';
const admins = ['global-admin', 'it-admin'] as const;
const p = (text: string) => `<p>${text}</p>`;

export default pagesOf(
  'Entra page',
  entraUrl,
)([
  {
    id: 'trouble-de',
    language: 'de',
    source: 'github.com/AzureAD/azure-activedirectory-library-for-js/issues/323',
    html: entra('de', 'ConvergedSorry', heading('Anmelden') + p('Beim Anmelden ist ein Fehler aufgetreten.')),
    who: ['nobody', 'you'],
  },
  {
    id: 'trouble-ro',
    language: 'ro',
    source: 'public Playwright snapshot of the error page (2026-06)',
    html: entra('ro', 'ConvergedError', heading('Conectare') + p('Ne pare rău, nu vă putem conecta acum.')),
    who: ['you', 'nobody', 'global-admin'],
  },
  {
    id: 'bad-request-fr',
    language: 'fr',
    source: 'github.com/microsoft/PowerBI-CSharp/issues/64',
    html: entra(
      'fr',
      'ConvergedError',
      heading('Se connecter') + p('La demande reçue ne peut pas être lue.'),
    ),
    who: ['you', 'nobody', 'app-owner'],
  },
  {
    id: 'code-in-data-zh-TW',
    language: 'zh-TW',
    source: 'github.com/MicrosoftDocs/azure-docs/issues/76927',
    html: entra('zh-TW', 'ConvergedError', heading('登入') + p('很抱歉，我們無法讓您登入。'), {
      iErrorCode: 50020,
      strServiceExceptionMessage: '',
    }),
    who: ['you'],
  },
  {
    id: 'list-of-codes-pt',
    language: 'pt-BR',
    source: 'operator003/operatortools, codes to sentences: arrValErrs',
    html: entra(
      'pt-BR',
      'ConvergedSignIn',
      '<div id="usernameError">Confira o nome.</div><input name="loginfmt">',
      {
        arrValErrs: ['50034'],
        sErrorCode: '50034',
      },
    ),
    who: ['you'],
  },
  {
    id: 'block-device-pl',
    language: 'pl',
    source: blockPage,
    html: entra('pl', 'ConvergedConditionalAccess', heading('Stąd się tam nie dostaniesz'), {
      iErrorTitle: 3,
    }),
    who: [...admins, 'you'],
  },
  {
    id: 'block-no-access-cs',
    language: 'cs',
    source: blockPage,
    html: entra('cs', 'ConvergedConditionalAccess', heading('K tomuto nemáte přístup'), { iErrorTitle: 5 }),
    who: [...admins, 'you'],
  },
  {
    id: 'block-policy-sv',
    language: 'sv',
    source: blockPage,
    html: entra(
      'sv',
      'ConvergedConditionalAccess',
      heading('Stopp') +
        p('Inloggningen lyckades, men organisationens princip tillåter inte åtkomst härifrån.'),
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'block-security-tr',
    language: 'tr',
    source: blockPage,
    html: entra(
      'tr',
      'ConvergedStop',
      heading('Erişilemiyor') + p('Bir güvenlik ilkesi bu kaynağa erişmenizi engelliyor.'),
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'block-row-hu',
    language: 'hu',
    source: 'public quote of a block page with its rows (2026-01)',
    html: entra(
      'hu',
      'ConvergedStop',
      `${heading('Most nem érheti el')}${p('Hibakód: 53003')}${p('Request Id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0')}`,
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'block-device-en',
    language: 'en',
    source: blockPage,
    html: entra(
      'en',
      'ConvergedStop',
      heading('Not from this device') +
        p("Your company's policy doesn't allow access from devices it doesn't manage."),
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'block-risk-zh-CN',
    language: 'zh-CN',
    source: blockPage,
    html: entra('zh-CN', 'ConvergedConditionalAccess', heading('账户已被阻止'), { iErrorTitle: 1 }),
    who: [...admins, 'you', 'user-management-admin'],
  },
  {
    id: 'block-browser-ja',
    language: 'ja',
    source: blockPage,
    html: entra(
      'ja',
      'ConvergedConditionalAccess',
      heading('ここからは開けません') +
        p('組織のポリシーにより、このブラウザーからのアクセスは許可されていません。'),
    ),
    who: [...admins, 'you'],
  },
  {
    id: 'block-guest-es',
    language: 'es',
    source: blockPage,
    html: entra(
      'es',
      'ConvergedStop',
      heading('Acceso bloqueado') +
        p('La directiva de esta organización no permite el acceso a usuarios externos.'),
    ),
    who: [...admins, 'customer-admin', 'you'],
  },
  {
    id: 'approval-it',
    language: 'it',
    source: consent,
    html: entra('it', 'ConvergedConsent', heading("Serve l'approvazione di un amministratore")),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'approval-nl',
    language: 'nl',
    source: consent,
    html: entra(
      'nl',
      'ConvergedApproval',
      heading('Goedkeuring nodig') + p('Vraag een beheerder om deze app toe te staan voordat u verdergaat.'),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'approval-ko',
    language: 'ko',
    source: consent,
    html: entra('ko', 'ConvergedApproval', heading('관리자의 승인이 필요합니다')),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'approval-ru',
    language: 'ru',
    source: consent,
    html: entra(
      'ru',
      'ConvergedApproval',
      heading('Требуется одобрение') + p('Попросите администратора разрешить это приложение.'),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'approval-risky-de',
    language: 'de',
    source: consent,
    html: entra(
      'de',
      'ConvergedApproval',
      heading('Vorsicht') +
        p('Wenn Sie der App vertrauen, bitten Sie Ihren Administrator, den Zugriff zu genehmigen.'),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'session-over-da',
    language: 'da',
    source:
      'operator003/operatortools, convergedloginpaginatedstrings-en.js: CT_PWD_STR_Error_FlowTokenExpired',
    html: entra('da', 'ConvergedStop', heading('Log på igen') + p('Din session er udløbet.')),
    who: ['you'],
  },
  {
    id: 'cookies-off-fi',
    language: 'fi',
    source: 'operator003/operatortools, the sign-in page’s own urlNoCookies',
    html: entra(
      'fi',
      'CookiesDisabled',
      heading('Evästeet on estetty') + p('Salli evästeet ja yritä uudelleen.'),
    ),
    who: ['you'],
    url: 'https://login.microsoftonline.com/cookiesdisabled',
  },
  {
    id: 'application-off-fr',
    language: 'fr',
    source: 'learn.microsoft.com/entra/identity-platform/reference-error-codes: 7000112',
    html: entra(
      'fr',
      'ConvergedStop',
      heading('Impossible de continuer') + p("L'application est désactivée."),
    ),
    url: otherUrl,
    who: ['app-owner', 'global-admin'],
  },
  {
    id: 'password-expired-en',
    language: 'en',
    source: 'learn.microsoft.com/entra/identity-platform/reference-error-codes: 50055',
    html: entra('en', 'ConvergedStop', heading('Time for a new one') + p('Your password has expired.')),
    who: ['you'],
  },
  {
    id: 'account-disabled-en',
    language: 'en',
    source: 'learn.microsoft.com/entra/identity-platform/reference-error-codes: 50057',
    html: entra(
      'en',
      'ConvergedStop',
      heading('Sign in') + p('This account is turned off. Talk to whoever runs it.'),
    ),
    who: ['user-management-admin', 'global-admin', 'it-admin'],
  },
]);
