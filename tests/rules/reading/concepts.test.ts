import { describe, expect, it } from 'vitest';
import { type ConceptId, conceptIds, conceptRules } from '../../../rules/data/concepts.ts';
import { conceptsIn } from '../../../rules/reading/all-concepts.ts';

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
  'mfa-needed': ['Multifactor authentication is required for this page.'],
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

/** More of the same, written after the words: they were not made for these. */
const unseen: Record<string, Partial<Record<ConceptId, string[]>>> = {
  en: {
    denied: [
      'You do not have sufficient rights to open this workspace.',
      "Sorry, your role doesn't allow access to billing.",
    ],
    'account-locked': ["We've locked your account because of unusual activity."],
    'not-enrolled': ["The signed-in user isn't registered as a developer."],
    suspended: ['Your enrollment has been suspended for inactivity: the account is closed.'],
    'verification-open': ['Your legal profile is under review: verification is pending.'],
    'verification-refused': [
      'Identity verification failed.',
      "Your company's verification request was declined.",
    ],
    expired: ['This request has timed out.', 'The link in your e-mail has expired.'],
    fault: [
      'We ran into a problem loading your customers.',
      'An internal error prevented us from showing the list.',
      'Failed to load offers.',
    ],
    throttled: ['You have requested too many codes.'],
    'policy-blocked': [
      "Your organization's policy doesn't allow this sign-in.",
      "This browser isn't compliant with your company's requirements.",
    ],
    'approval-needed': ['Only an administrator can approve this permission.'],
    'method-refused': ["That security key isn't recognized.", 'The notification was declined.'],
    'relationship-missing': ['Your relationship with this customer has ended.'],
    'account-unknown': ['There is no account with this name.'],
    'wrong-account': ["Work accounts can't be used on this page: this account is not supported."],
    'not-found': ['The requested page could not be found.'],
  },
  fr: {
    denied: [
      "Votre rôle ne permet pas d'accéder à cet espace.",
      "Vous n'êtes pas autorisé à effectuer cette action.",
    ],
    'account-locked': ['Nous avons verrouillé votre compte.'],
    'account-disabled': ['Ce compte a été désactivé.'],
    'not-enrolled': ["Votre société n'est pas inscrite au programme."],
    suspended: ['Votre compte a été suspendu.'],
    'verification-open': ['La vérification de votre identité est en cours.'],
    'verification-refused': ['Votre vérification a été refusée.', 'Impossible de vérifier votre entreprise.'],
    expired: ['Ce lien a expiré.'],
    fault: ['Nous avons rencontré un problème lors du chargement.', "Le service n'est pas disponible."],
    throttled: ['Vous avez effectué trop de tentatives.'],
    'policy-blocked': ['La stratégie de votre organisation bloque cette connexion.'],
    'approval-needed': ['Un administrateur doit approuver cette application.'],
    'method-refused': ["Cette clé de sécurité n'est pas reconnue."],
    'account-unknown': ['Ce compte est introuvable: aucun compte ne correspond.'],
    'not-found': ["Page introuvable : cette page n'existe pas."],
    'code-wrong': ["Ce code n'est pas valide."],
  },
  de: {
    denied: [
      'Ihre Rolle lässt den Zugriff auf diesen Bereich nicht zu.',
      'Sie sind nicht berechtigt, diese Seite anzuzeigen.',
    ],
    'account-disabled': ['Ihr Konto wurde deaktiviert.'],
    'not-enrolled': ['Ihr Unternehmen ist nicht registriert.'],
    suspended: ['Dieses Konto wurde geschlossen.'],
    'verification-open': ['Die Überprüfung wird noch bearbeitet und ist ausstehend.'],
    'verification-refused': [
      'Ihre Identität konnte nicht überprüft werden.',
      'Die Verifizierung ist fehlgeschlagen.',
    ],
    expired: ['Dieser Link ist abgelaufen.', 'Ihre Anmeldung hat eine Zeitüberschreitung verursacht.'],
    fault: ['Beim Laden ist ein Problem aufgetreten.', 'Der Dienst ist zurzeit nicht verfügbar.'],
    throttled: ['Sie haben es zu oft versucht.'],
    'policy-blocked': ['Die Richtlinien Ihrer Organisation verhindern die Anmeldung.'],
    'approval-needed': ['Ein Administrator muss diese App genehmigen.'],
    'method-refused': ['Dieser Sicherheitsschlüssel wurde nicht erkannt.'],
    'account-unknown': ['Das Konto wurde nicht gefunden.'],
    'not-found': ['Diese Seite wurde nicht gefunden.'],
    'code-wrong': ['Der Code ist ungültig.'],
  },
  es: {
    denied: ['Su rol no permite el acceso a esta área.', 'No está autorizado para realizar esta acción.'],
    'account-locked': ['Su cuenta está bloqueada.'],
    'account-disabled': ['La cuenta fue deshabilitada.'],
    'not-enrolled': ['Su empresa no está inscrita en el programa.'],
    suspended: ['Su cuenta ha sido suspendida.'],
    'verification-open': ['La verificación está en curso.'],
    'verification-refused': ['No se pudo verificar su empresa.'],
    expired: ['El vínculo ha expirado.'],
    fault: ['Tenemos problemas para cargar los datos.', 'El servicio no está disponible.'],
    throttled: ['Ha intentado demasiadas veces.'],
    'policy-blocked': ['La directiva de su organización bloquea el acceso.'],
    'approval-needed': ['Un administrador debe aprobar esta aplicación.'],
    'account-unknown': ['No encontramos ninguna cuenta.'],
    'not-found': ['No se encuentra la página.'],
    'code-wrong': ['El código no es válido.'],
  },
  it: {
    denied: ['Non sei autorizzato a visualizzare questa pagina.'],
    'account-locked': ['Il tuo account è bloccato.'],
    'account-disabled': ["L'account è stato disabilitato."],
    'not-enrolled': ['La tua azienda non è iscritta al programma.'],
    suspended: ["L'account è stato sospeso."],
    'verification-open': ['La verifica è ancora in corso.'],
    'verification-refused': ['La verifica è stata rifiutata.'],
    expired: ['Il collegamento è scaduto.'],
    fault: ['Il servizio non è disponibile.', 'Abbiamo riscontrato un problema durante il caricamento.'],
    'policy-blocked': ["I criteri dell'organizzazione impediscono l'accesso."],
    'approval-needed': ["Un amministratore deve approvare l'app."],
    'account-unknown': ["Impossibile trovare l'account."],
    'not-found': ['La pagina non è stata trovata.'],
    'code-wrong': ['Il codice non è valido.'],
  },
  pt: {
    denied: ['Sua função não permite o acesso a esta área.'],
    'account-locked': ['Sua conta está bloqueada.'],
    'account-disabled': ['A conta foi desabilitada.'],
    'not-enrolled': ['Sua empresa não está inscrita no programa.'],
    suspended: ['Sua conta foi suspensa.'],
    'verification-open': ['A verificação está em andamento.'],
    'verification-refused': ['Não foi possível verificar sua empresa.'],
    expired: ['O link expirou.'],
    fault: ['O serviço não está disponível.', 'Estamos com problemas para carregar os dados.'],
    'policy-blocked': ['A política da sua organização bloqueia o acesso.'],
    'approval-needed': ['Um administrador precisa aprovar este aplicativo.'],
    'account-unknown': ['Não encontramos uma conta.'],
    'not-found': ['A página não foi encontrada.'],
    'code-wrong': ['O código não é válido.'],
  },
  nl: {
    denied: ['U bent niet gemachtigd om dit te openen.'],
    'account-locked': ['Uw account is vergrendeld.'],
    'account-disabled': ['Dit account is uitgeschakeld.'],
    'verification-refused': ['We kunnen uw identiteit niet verifiëren.'],
    expired: ['Deze koppeling is verlopen.'],
    fault: ['De service is niet beschikbaar.'],
    throttled: ['U hebt het te vaak geprobeerd.'],
    'account-unknown': ['Dit account bestaat niet.'],
  },
  pl: {
    denied: ['Twoja rola nie pozwala na dostęp.'],
    'account-locked': ['Twoje konto zostało zablokowane.'],
    'account-disabled': ['Konto jest wyłączone.'],
    'verification-refused': ['Nie można zweryfikować Twojej tożsamości.'],
    expired: ['Link wygasł.'],
    fault: ['Usługa jest niedostępna: wystąpił problem.', 'Wystąpił nieoczekiwany błąd.'],
    throttled: ['Zbyt wiele prób.'],
    'account-unknown': ['Nie znaleziono konta.'],
  },
  cs: {
    denied: ['K tomuto obsahu nemáte oprávnění.'],
    'account-locked': ['Váš účet je uzamčen.'],
    'account-disabled': ['Účet byl zakázán.'],
    'verification-refused': ['Vaši identitu se nepodařilo ověřit.'],
    expired: ['Odkaz vypršel.'],
    fault: ['Služba není dostupná.', 'Došlo k neočekávané chybě.'],
    throttled: ['Příliš mnoho pokusů.'],
    'account-unknown': ['Účet nebyl nalezen.'],
  },
  hu: {
    denied: ['Nincs engedélye az oldal megtekintéséhez.'],
    'account-locked': ['A fiókja zárolva van.'],
    'account-disabled': ['A fiókot letiltották.'],
    'verification-refused': ['Nem tudtuk ellenőrizni a személyazonosságát.'],
    expired: ['A hivatkozás lejárt.'],
    fault: ['Váratlan hiba történt.', 'A szolgáltatás nem érhető el.'],
    throttled: ['Túl sok próbálkozás.'],
    'account-unknown': ['A fiók nem található.'],
  },
  sv: {
    denied: ['Du har inte åtkomst till sidan.'],
    'account-locked': ['Ditt konto är låst.'],
    'account-disabled': ['Kontot har inaktiverats.'],
    'verification-refused': ['Vi kunde inte verifiera din identitet.'],
    expired: ['Länken har gått ut.'],
    fault: ['Ett oväntat fel inträffade.', 'Tjänsten är inte tillgänglig.'],
    throttled: ['För många försök.'],
    'account-unknown': ['Kontot finns inte.'],
  },
  tr: {
    denied: ['Bu içeriğe erişim yetkiniz yok.'],
    'account-locked': ['Hesabınız kilitlendi.'],
    'account-disabled': ['Hesap devre dışı bırakıldı.'],
    'verification-refused': ['Kimliğiniz doğrulanamadı.'],
    expired: ['Bağlantının süresi doldu.'],
    fault: ['Beklenmeyen bir hata oluştu.', 'Hizmet şu anda kullanılamıyor.'],
    throttled: ['Çok fazla deneme yapıldı.'],
    'account-unknown': ['Hesap bulunamadı.'],
  },
  ru: {
    denied: ['Ваша роль не дает доступа к этому разделу.', 'У вас недостаточно прав.'],
    'account-disabled': ['Учетная запись отключена.'],
    'not-enrolled': ['Ваша компания не зарегистрирована в программе.'],
    suspended: ['Ваша учетная запись приостановлена.'],
    'verification-open': ['Проверка еще выполняется.'],
    'verification-refused': ['Не удалось подтвердить вашу личность.', 'Проверка отклонена.'],
    expired: ['Срок действия ссылки истек.'],
    fault: ['Служба недоступна.', 'При загрузке возникла ошибка.'],
    'policy-blocked': ['Политика вашей организации запрещает вход.'],
    'account-unknown': ['Учетная запись не найдена.'],
    'not-found': ['Страница не найдена.'],
    'code-wrong': ['Код недействителен: неверный код.'],
  },
  ja: {
    denied: ['この操作を行う権限がありません。'],
    'account-disabled': ['このアカウントは無効になっています。'],
    suspended: ['アカウントが停止されました。'],
    'not-enrolled': ['このアカウントはプログラムに登録されていません。'],
    'verification-open': ['会社の審査は保留中です。'],
    'verification-refused': ['本人確認に失敗しました。', 'お客様の会社を検証できませんでした。'],
    expired: ['このリンクは期限切れです。'],
    fault: ['サービスは現在利用できません。', 'データの読み込み中に問題が発生しました。'],
    'policy-blocked': ['組織のポリシーによりブロックされました。'],
    'approval-needed': ['このアプリには管理者の承認が必要です。'],
    'account-unknown': ['アカウントが見つかりません。'],
    'not-found': ['ページが見つかりません。'],
    'code-wrong': ['コードが正しくありません。'],
    'method-refused': ['このパスキーは使用できません。'],
  },
  zh: {
    denied: ['你没有权限执行此操作。', '您無權存取此頁面。'],
    'account-disabled': ['此帐户已被禁用。', '您的帳戶已停用。'],
    suspended: ['你的帐户已被暂停。'],
    'not-enrolled': ['你的公司未注册该计划。'],
    'verification-open': ['公司验证正在进行中。'],
    'verification-refused': ['身份验证失败。', '我們無法驗證您的公司。'],
    expired: ['此链接已过期。'],
    fault: ['服务暂时不可用。', '載入資料時發生問題。'],
    'policy-blocked': ['组织的策略阻止了此次登录。'],
    'approval-needed': ['此应用需要管理员批准。'],
    'account-unknown': ['找不到该帐户。'],
    'not-found': ['找不到该页面。'],
    'code-wrong': ['验证码不正确。'],
    'method-refused': ['无法使用此安全密钥。'],
  },
  ko: {
    denied: ['이 작업을 수행할 권한이 없습니다.'],
    'account-disabled': ['이 계정은 사용 중지되었습니다.'],
    suspended: ['계정이 정지되었습니다.'],
    'not-enrolled': ['회사가 프로그램에 등록되어 있지 않습니다.'],
    'verification-open': ['회사 확인이 진행 중입니다.'],
    'verification-refused': ['회사를 확인할 수 없습니다.', '본인 확인에 실패했습니다.'],
    expired: ['이 링크는 만료되었습니다.'],
    fault: ['서비스를 사용할 수 없습니다.', '데이터를 불러오는 동안 문제가 발생했습니다.'],
    'policy-blocked': ['조직의 정책에 의해 차단되었습니다.'],
    'approval-needed': ['이 앱에는 관리자 승인이 필요합니다.'],
    'account-unknown': ['계정을 찾을 수 없습니다.'],
    'not-found': ['페이지를 찾을 수 없습니다.'],
    'code-wrong': ['코드가 올바르지 않습니다.'],
    'method-refused': ['이 패스키를 사용할 수 없습니다.'],
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
  // Words of failure in sentences that are none.
  'Your sign-in was successful.',
  'Your account was not suspended.',
  'If something went wrong, contact support.',
  'Learn about roles and permissions',
  'Manage access and permissions for your users',
  'Verification takes about three days.',
  'You will need to approve a sign-in request soon.',
  'Signing out...',
  'Unsaved changes',
  'Last month: 3 orders, 2 invoices',
  'Starting in June, multifactor authentication is required.',
  "Pour en savoir plus sur les rôles et les autorisations, lisez l'article.",
  'Votre mot de passe expirera dans cinq jours.',
  'Rester connecté ?',
  'Si vous avez oublié votre mot de passe, réinitialisez-le.',
  'Ihre Anmeldung war erfolgreich.',
  'Falls Sie keinen Zugriff mehr haben, wenden Sie sich an den Administrator.',
  'Wählen Sie ein Konto aus.',
  'Si no tiene acceso, póngase en contacto con el administrador.',
  'Su empresa ha sido verificada correctamente.',
  'Se guardaron los cambios.',
  "Seleziona l'account da usare.",
  'La verifica è completata.',
  'Selecione Configurações no Partner Center.',
  'Verifique sua identidade no aplicativo.',
  'Seja bem-vindo ao Partner Center.',
  'Kies een account',
  'Zákazník se přihlásil ke svému účtu.',
  'Vybrat účet',
  'Wybierz konto',
  'Oturum açma seçenekleri',
  'Välj ett konto',
  'Válasszon fiókot',
  'Если у вас нет доступа, обратитесь к администратору.',
  'Подтвердите вход на телефоне.',
  'サインインのオプション',
  '問題はありません。',
  'アクセスできない場合は、管理者にお問い合わせください。',
  '选择一个帐户',
  '如果无法访问，请联系管理员。',
  '没有错误。',
  '계정 선택',
  '액세스할 수 없는 경우 관리자에게 문의하세요.',
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

  describe.each(Object.entries(unseen))('unseen, in %s', (_lang, table) => {
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
