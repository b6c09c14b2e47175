import {
  alert,
  box,
  entra,
  entraUrl,
  heading,
  infoUrl,
  liveStep,
  liveUrl,
  pagesOf,
  place,
  resetUrl,
  step,
  type WildPage,
} from '../frames.ts';

/** Every plain step of a sign-in, in ten languages: nothing is wrong, whatever the words sound like. */

/** What the steps say, in one language. */
interface Words {
  readonly signIn: string;
  /** The link of whoever cannot get in. */
  readonly cannot: string;
  readonly password: string;
  readonly pick: string;
  readonly stay: string;
  readonly approve: string;
  readonly code: string;
  /** Nothing came? Wait and try again. */
  readonly notReceived: string;
  readonly ways: string;
  /** The link of whoever has no phone at hand. */
  readonly noPhone: string;
  readonly consent: string;
  /** Beside a field that was left empty. */
  readonly empty: string;
  readonly onTheWay: string;
  /** The company wants a new sign-in from time to time. */
  readonly again: string;
  readonly recover: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    signIn: 'Sign in',
    cannot: "Can't access your account?",
    password: 'Enter password',
    pick: 'Pick an account',
    stay: 'Stay signed in?',
    approve: 'Approve the request in your app',
    code: 'Enter code',
    notReceived: "Didn't get it? Wait a few minutes and try again.",
    ways: 'Verify your identity',
    noPhone: "I can't use my Authenticator app right now",
    consent: 'Permissions requested',
    empty: 'Please enter your password.',
    onTheWay: "Taking you to your organization's sign-in page",
    again: 'Your organization wants you to sign in again from time to time.',
    recover: 'Get back into your account',
  },
  de: {
    signIn: 'Anmelden',
    cannot: 'Können Sie nicht auf Ihr Konto zugreifen?',
    password: 'Kennwort eingeben',
    pick: 'Konto auswählen',
    stay: 'Angemeldet bleiben?',
    approve: 'Bestätigen Sie die Anforderung in Ihrer App',
    code: 'Code eingeben',
    notReceived: 'Nichts erhalten? Warten Sie einige Minuten, und versuchen Sie es erneut.',
    ways: 'Identität bestätigen',
    noPhone: 'Ich kann meine Authenticator-App im Moment nicht verwenden',
    consent: 'Angeforderte Berechtigungen',
    empty: 'Bitte geben Sie Ihr Kennwort ein.',
    onTheWay: 'Sie werden zur Anmeldeseite Ihrer Organisation weitergeleitet',
    again: 'Ihre Organisation verlangt, dass Sie sich von Zeit zu Zeit neu anmelden.',
    recover: 'Wieder Zugriff auf Ihr Konto erhalten',
  },
  fr: {
    signIn: 'Se connecter',
    cannot: 'Vous ne pouvez pas accéder à votre compte ?',
    password: 'Entrez le mot de passe',
    pick: 'Choisir un compte',
    stay: 'Rester connecté ?',
    approve: 'Approuvez la demande dans votre application',
    code: 'Entrez le code',
    notReceived: "Vous n'avez rien reçu ? Attendez quelques minutes et réessayez.",
    ways: 'Vérifiez votre identité',
    noPhone: "Je ne peux pas utiliser mon application Authenticator pour l'instant",
    consent: 'Autorisations demandées',
    empty: 'Veuillez entrer votre mot de passe.',
    onTheWay: 'Redirection vers la page de connexion de votre organisation',
    again: 'Votre organisation demande une nouvelle connexion de temps en temps.',
    recover: "Retrouver l'accès à votre compte",
  },
  es: {
    signIn: 'Iniciar sesión',
    cannot: '¿No puede acceder a su cuenta?',
    password: 'Escribir contraseña',
    pick: 'Elegir una cuenta',
    stay: '¿Quiere mantener la sesión iniciada?',
    approve: 'Apruebe la solicitud en su aplicación',
    code: 'Escribir código',
    notReceived: '¿No lo recibió? Espere unos minutos e inténtelo de nuevo.',
    ways: 'Comprobar su identidad',
    noPhone: 'No puedo usar mi aplicación Authenticator en este momento',
    consent: 'Permisos solicitados',
    empty: 'Escriba su contraseña.',
    onTheWay: 'Le llevamos a la página de su organización',
    again: 'Su organización pide que vuelva a iniciar sesión cada cierto tiempo.',
    recover: 'Vuelva a su cuenta',
  },
  it: {
    signIn: 'Accedi',
    cannot: "Problemi di accesso all'account?",
    password: 'Immetti la password',
    pick: 'Scegli un account',
    stay: 'Rimanere connessi?',
    approve: "Approva la richiesta nell'app",
    code: 'Immetti il codice',
    notReceived: 'Non hai ricevuto nulla? Attendi qualche minuto e riprova.',
    ways: 'Verifica la tua identità',
    noPhone: "Al momento non posso usare l'app Authenticator",
    consent: 'Autorizzazioni richieste',
    empty: 'Immetti la password.',
    onTheWay: "Passaggio alla pagina di accesso dell'organizzazione",
    again: "L'organizzazione richiede di accedere di nuovo dopo un certo tempo.",
    recover: 'Recupera il tuo account',
  },
  'pt-BR': {
    signIn: 'Entrar',
    cannot: 'Não consegue acessar sua conta?',
    password: 'Insira a senha',
    pick: 'Escolha uma conta',
    stay: 'Continuar conectado?',
    approve: 'Aprove a solicitação no aplicativo',
    code: 'Insira o código',
    notReceived: 'Não recebeu? Aguarde alguns minutos e tente novamente.',
    ways: 'Verifique sua identidade',
    noPhone: 'Não posso usar meu aplicativo Authenticator agora',
    consent: 'Permissões solicitadas',
    empty: 'Insira sua senha.',
    onTheWay: 'Levando você à página da sua organização',
    again: 'Sua organização pede que você entre de novo de tempos em tempos.',
    recover: 'Volte para a sua conta',
  },
  pl: {
    signIn: 'Zaloguj się',
    cannot: 'Nie możesz uzyskać dostępu do konta?',
    password: 'Wprowadź hasło',
    pick: 'Wybierz konto',
    stay: 'Nie wylogowywać Cię?',
    approve: 'Zatwierdź prośbę w aplikacji',
    code: 'Wprowadź kod',
    notReceived: 'Kod nie dotarł? Odczekaj kilka minut i spróbuj ponownie.',
    ways: 'Zweryfikuj swoją tożsamość',
    noPhone: 'Nie mogę teraz użyć aplikacji Authenticator',
    consent: 'Żądane uprawnienia',
    empty: 'Wprowadź hasło.',
    onTheWay: 'Przechodzimy do strony logowania Twojej organizacji',
    again: 'Organizacja wymaga ponownego logowania co pewien czas.',
    recover: 'Odzyskaj konto',
  },
  ru: {
    signIn: 'Вход',
    cannot: 'Не удаётся получить доступ к учётной записи?',
    password: 'Введите пароль',
    pick: 'Выберите учётную запись',
    stay: 'Не выходить из системы?',
    approve: 'Подтвердите запрос в приложении',
    code: 'Введите код',
    notReceived: 'Ничего не пришло? Подождите несколько минут и повторите попытку.',
    ways: 'Подтвердите свою личность',
    noPhone: 'Я не могу сейчас использовать приложение Authenticator',
    consent: 'Запрошены разрешения',
    empty: 'Введите пароль.',
    onTheWay: 'Переходим на страницу входа вашей организации',
    again: 'Ваша организация просит время от времени входить заново.',
    recover: 'Вернитесь к своей учётной записи',
  },
  ja: {
    signIn: 'サインイン',
    cannot: 'アカウントにアクセスできない場合',
    password: 'パスワードの入力',
    pick: 'アカウントを選択する',
    stay: 'サインインの状態を維持しますか?',
    approve: 'アプリで要求を承認してください',
    code: 'コードの入力',
    notReceived: '届きませんか? 数分待ってからもう一度お試しください。',
    ways: 'ご本人確認',
    noPhone: '現在 Authenticator アプリを使用できません',
    consent: '要求されているアクセス許可',
    empty: 'パスワードを入力してください。',
    onTheWay: '組織のサインイン ページに移動しています',
    again: '組織により、一定期間ごとに再度サインインする必要があります。',
    recover: 'アカウントを回復する',
  },
  'zh-CN': {
    signIn: '登录',
    cannot: '无法访问你的帐户?',
    password: '输入密码',
    pick: '选择帐户',
    stay: '保持登录状态?',
    approve: '请在应用中批准请求',
    code: '输入代码',
    notReceived: '没有收到? 请等待几分钟后重试。',
    ways: '验证你的身份',
    noPhone: '我现在无法使用 Authenticator 应用',
    consent: '请求的权限',
    empty: '请输入密码。',
    onTheWay: '正在转到你组织的登录页面',
    again: '你的组织要求你每隔一段时间重新登录。',
    recover: '找回你的帐户',
  },
};

const link = (text: string) => `<a href="#">${text}</a>`;
const p = (text: string) => `<p>${text}</p>`;

const steps = (lang: string, said: Words): [name: string, url: string, html: string][] => [
  ['user-name', entraUrl, step(lang, said.signIn, link(said.cannot))],
  ['password', entraUrl, step(lang, said.password, link(said.cannot))],
  ['picker', entraUrl, entra(lang, 'ConvergedSignIn', heading(said.pick) + link('ada@contoso.example'))],
  ['stay', entraUrl, entra(lang, 'KmsiInterrupt', heading(said.stay), { sErrorCode: '50140' })],
  ['approve', entraUrl, step(lang, said.ways, p(said.approve) + link(said.noPhone), 'ConvergedTFA')],
  ['code', entraUrl, step(lang, said.code, p(said.notReceived), 'ConvergedTFA')],
  ['ways', entraUrl, entra(lang, 'ConvergedTFA', heading(said.ways) + link(said.noPhone))],
  [
    'consent',
    entraUrl,
    entra(lang, 'ConvergedConsent', `${heading(said.consent)}<div>Access Denied Pro</div>`),
  ],
  ['empty-field', entraUrl, step(lang, said.password, place('passwordError', said.empty))],
  ['empty-alert', entraUrl, step(lang, said.password, alert(said.empty))],
  ['redirect', entraUrl, entra(lang, 'ConvergedSignIn', heading(said.onTheWay))],
  ['again', entraUrl, step(lang, said.password, p(said.again))],
  ['unknown-kind', entraUrl, entra(lang, 'ConvergedNews', heading(said.ways) + p(said.again))],
  ['live', liveUrl, liveStep(lang, said.signIn, link(said.cannot))],
  ['live-empty', liveUrl, liveStep(lang, said.password, place('i0118Error', said.empty))],
  ['live-code', liveUrl, liveStep(lang, said.code, p(said.notReceived))],
  ['reset', resetUrl, box(lang, said.recover, `${p(said.cannot)}<input type="text">`)],
  ['info', infoUrl, box(lang, said.ways, p(said.approve) + link(said.noPhone))],
];

export default Object.entries(words).flatMap(([language, said]) =>
  pagesOf(
    'plain steps',
    entraUrl,
  )(
    steps(language, said).map(
      ([name, url, html]): Omit<WildPage, 'family'> => ({
        id: `quiet-${name}-${language}`,
        language,
        source: 'a step of the sign-in',
        url,
        html,
        who: [],
      }),
    ),
  ),
);
