import { describe, expect, it } from 'vitest';
import { type ConceptId, conceptIds, conceptRules } from '../../../rules/data/concepts.ts';
import { conceptsIn } from '../../../rules/reading/concepts.ts';

/** Sentences of our own, in the manner of an error place: none of them is quoted from a page. */
const english: Partial<Record<ConceptId, string[]>> = {
  throttled: [
    'There have been too many attempts with this name.',
    'Request limit reached, come back in an hour.',
  ],
  'account-locked': [
    'For your safety this account is now locked.',
    'Your user is locked until an administrator frees it.',
  ],
  suspended: [
    "Your company's account has been suspended.",
    'This developer account was terminated last week.',
  ],
  'relationship-missing': [
    'You have no reseller relationship with this customer.',
    'The GDAP relationship has expired.',
  ],
  'password-refused': ['The new password is easily guessed.', 'This password is too short.'],
  'password-expired': ['Your password expired on Monday.'],
  'reset-refused': ["We can't reset your password here.", 'You cannot reset it because the feature is off.'],
  'code-wrong': ['The code you typed is incorrect.', "That verification code isn't valid."],
  'password-wrong': ['Wrong user name or password.', 'The credentials you gave are not valid.'],
  'wrong-account': [
    "You can't sign in with a personal account.",
    'This account cannot be used in this place.',
  ],
  'account-unknown': ['We could not find your account.', "This user doesn't exist."],
  'account-disabled': ['Your account is disabled.', 'This user was deactivated by the company.'],
  'already-taken': ['This tenant is already associated with another partner.'],
  'not-enrolled': ['Your account is not registered with this program.', "Your company isn't enrolled yet."],
  expired: [
    'Your session has expired.',
    'This invitation link is no longer valid.',
    'Your sign-in timed out.',
  ],
  'approval-needed': ['An admin must approve this app first.', 'Ask your administrator to grant consent.'],
  'policy-blocked': ['Blocked by a Conditional Access policy.', 'Your device must be managed to get in.'],
  'not-enabled': ["Your administrator hasn't turned on this feature for you."],
  'app-fault': ['This application has been blocked by its maker.'],
  'method-refused': ['Your passkey could not be used.', 'The certificate was rejected.'],
  'verification-open': ['Verification of your company is pending.', 'Your vetting is still in progress.'],
  'verification-refused': ["We couldn't verify your business.", 'Employment verification was rejected.'],
  denied: [
    "You don't have permission to see this page.",
    'Access denied',
    "You aren't authorized to do that.",
  ],
  'not-found': ["We can't find the page that you want."],
  'entry-wrong': ["The phone number isn't valid."],
  fault: [
    'Something went wrong on our side.',
    'An unexpected error occurred.',
    "The service isn't available.",
  ],
  'ask-admin': ['Contact your administrator.'],
};

const others: Record<string, Partial<Record<ConceptId, string[]>>> = {
  fr: {
    denied: ["Vous n'avez pas l'autorisation d'ouvrir cette page.", 'Accès refusé'],
    'account-locked': ['Ce compte est verrouillé.'],
    throttled: ['Trop de tentatives : patientez.'],
    'password-wrong': ['Mot de passe incorrect.'],
    fault: ["Une erreur inattendue s'est produite, réessayez."],
    expired: ['Votre session a expiré.'],
    'verification-refused': ["La vérification de l'entreprise a échoué."],
    'verification-open': ['La vérification est en attente.'],
    'not-enrolled': ["Votre compte n'est pas inscrit au programme."],
    'policy-blocked': ["Bloqué par une stratégie d'accès conditionnel."],
  },
  de: {
    denied: ['Sie haben keine Berechtigung für diese Seite.', 'Zugriff verweigert'],
    'account-locked': ['Ihr Benutzerkonto ist gesperrt.'],
    throttled: ['Zu viele Versuche. Warten Sie.'],
    'password-wrong': ['Das Passwort stimmt nicht.'],
    fault: ['Es ist ein unerwarteter Fehler aufgetreten.'],
    expired: ['Die Sitzung ist abgelaufen.'],
    'verification-refused': ['Die Überprüfung wurde abgelehnt.'],
    'verification-open': ['Die Überprüfung Ihres Unternehmens ist noch ausstehend.'],
    'not-enrolled': ['Dieses Konto ist nicht für das Programm registriert.'],
    'policy-blocked': ['Eine Richtlinie für bedingten Zugriff verhindert das.'],
  },
  es: {
    denied: ['No tiene permisos para ver esta página.', 'Acceso denegado'],
    throttled: ['Demasiados intentos; espere.'],
    'password-wrong': ['La contraseña es incorrecta.'],
    fault: ['Se ha producido un error inesperado.'],
    expired: ['La sesión ha caducado.'],
    'verification-refused': ['La verificación fue rechazada.'],
    'verification-open': ['La verificación está pendiente.'],
  },
  it: {
    denied: ['Non si dispone delle autorizzazioni per questa pagina.', 'Accesso negato'],
    throttled: ['Troppi tentativi, attendi.'],
    fault: ['Si è verificato un errore imprevisto.'],
    expired: ['La sessione è scaduta.'],
  },
  pt: {
    denied: ['Você não tem permissão para ver isto.', 'Acesso negado'],
    throttled: ['Muitas tentativas, aguarde.'],
    fault: ['Ocorreu um erro inesperado.'],
    expired: ['Sua sessão expirou.'],
  },
  nl: {
    denied: ['U hebt geen toegang tot deze pagina.', 'Toegang geweigerd'],
    fault: ['Er is een onverwachte fout opgetreden.'],
    expired: ['De sessie is verlopen.'],
  },
  pl: { denied: ['Nie masz uprawnień do tej strony.', 'Odmowa dostępu'], expired: ['Sesja wygasła.'] },
  cs: {
    denied: ['K této stránce nemáte přístup.', 'Přístup byl odepřen'],
    expired: ['Platnost relace vypršela.'],
  },
  hu: {
    denied: ['Nincs jogosultsága az oldalhoz.', 'Hozzáférés megtagadva'],
    expired: ['A munkamenet lejárt.'],
  },
  sv: { denied: ['Du saknar behörighet till sidan.', 'Åtkomst nekad'], expired: ['Sessionen har gått ut.'] },
  tr: { denied: ['Bu sayfaya erişim izniniz yok.', 'Erişim reddedildi'], expired: ['Oturum süresi doldu.'] },
  ru: {
    denied: ['У вас нет прав на просмотр этой страницы.', 'Доступ запрещен'],
    'account-locked': ['Ваша учетная запись заблокирована.'],
    throttled: ['Слишком много попыток.'],
    fault: ['Произошла непредвиденная ошибка.'],
    expired: ['Сеанс истек.'],
  },
  ja: {
    denied: ['このページを表示する権限がありません。', 'アクセスが拒否されました'],
    'account-locked': ['このアカウントはロックされています。'],
    throttled: ['試行回数が多すぎます。'],
    fault: ['予期しないエラーが発生しました。'],
    expired: ['セッションの有効期限が切れました。'],
  },
  zh: {
    denied: ['您没有查看此页面的权限。', '存取遭到拒絕'],
    'account-locked': ['你的帐户已锁定。'],
    throttled: ['尝试次数过多。'],
    fault: ['发生意外错误。'],
    expired: ['会话已过期。', '工作階段已過期。'],
  },
  ko: {
    denied: ['이 페이지에 대한 권한이 없습니다.', '액세스가 거부되었습니다'],
    'account-locked': ['계정이 잠겼습니다.'],
    throttled: ['시도 횟수가 너무 많습니다.'],
    fault: ['예기치 않은 오류가 발생했습니다.'],
    expired: ['세션이 만료되었습니다.'],
  },
};

/** Success, warnings, hints, links and ordinary words, some with the words of failure in them. */
const quiet = [
  'You have access to all workspaces.',
  'Access was granted.',
  'Your request was approved.',
  'Your business has been verified successfully.',
  'No errors were found.',
  'Please enter your password.',
  'Enter a valid email address or phone number.',
  'Enter the code that we sent to your phone.',
  "Can't access your account?",
  'If you no longer have access to this phone, contact your administrator.',
  "Because this is sensitive, you'll confirm your password again.",
  'Your password will expire in 5 days.',
  'We use cookies to make this site better.',
  'A new version is available: refresh the page.',
  'Planned maintenance on Sunday from 02:00 to 04:00.',
  'Pick an account',
  'Approve the sign-in request on your phone.',
  'Customers (0)',
  'Choose how you want to verify your identity',
  'Vous avez accès à cet espace de travail.',
  'La vérification est terminée.',
  'Entrez votre mot de passe.',
  'Ihr Konto wurde erfolgreich überprüft.',
  'Geben Sie Ihr Kennwort ein.',
  'Es wurden keine Fehler gefunden.',
  'Acceso concedido.',
  'Escriba su contraseña',
  'パスワードを入力してください',
  'アクセス権が付与されました。',
  '请输入密码',
  '验证成功。',
  '암호를 입력하세요.',
  'Введите пароль.',
  'Доступ предоставлен.',
];

const cases = (table: Partial<Record<ConceptId, string[]>>) =>
  Object.entries(table).flatMap(([id, sentences]) => sentences.map((sentence) => [id, sentence] as const));

describe('concepts', () => {
  it.each(cases(english))('%s: %s', (id, sentence) => {
    expect(conceptsIn(sentence)[0]).toBe(id);
  });

  describe.each(Object.entries(others))('in %s', (_lang, table) => {
    it.each(cases(table))('%s: %s', (id, sentence) => {
      expect(conceptsIn(sentence)[0]).toBe(id);
    });
  });

  it.each(quiet)('nothing in: %s', (sentence) => {
    expect(conceptsIn(sentence)).toEqual([]);
  });

  it('names each concept once, the most particular first', () => {
    expect(conceptsIn('Something went wrong. Your account is locked. Something went wrong.')).toEqual([
      'account-locked',
      'fault',
    ]);
  });

  it('does not mind typography, case and lost accents', () => {
    expect(conceptsIn('YOU DON’T\u00a0HAVE  PERMISSION')).toEqual(['denied']);
    expect(conceptsIn('Acces refuse')).toEqual(['denied']);
  });

  it('has an example of each concept', () => {
    expect(Object.keys(english).sort()).toEqual([...conceptIds].sort());
    expect(new Set(conceptRules.map(([id]) => id))).toEqual(new Set(conceptIds));
  });

  it('takes no longer for a long text than for what it reads of it', () => {
    const start = performance.now();
    expect(conceptsIn('not '.repeat(500_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
