/** The words of the synthetic pages that the store pictures show, and of the tile; everything else is said by the product. */
export interface PictureWords {
  readonly signIn: string;
  /** Microsoft’s own sentence, where one was seen in the language; English elsewhere, as many pages show it. */
  readonly trouble: string;
  readonly details: string;
  readonly workspaces: readonly string[];
  /** Of the small picture that the Chrome Web Store shows in its lists. */
  readonly tile: string;
}

const trouble = 'Sorry, but we’re having trouble signing you in.';
const details = 'Troubleshooting details';

export const pictureWords: Readonly<Record<string, PictureWords>> = {
  en: {
    signIn: 'Sign in',
    trouble,
    details,
    workspaces: ['Home', 'Customers', 'Billing', 'Referrals', 'Account settings'],
    tile: 'Partner Center sign-in failures, explained',
  },
  fr: {
    signIn: 'Connexion',
    trouble: 'Désolé, nous rencontrons des problèmes pour vous connecter.',
    details: 'Détails de résolution des problèmes',
    workspaces: ['Accueil', 'Clients', 'Facturation', 'Recommandations', 'Paramètres du compte'],
    tile: 'Les échecs de connexion à l’Espace partenaires, expliqués',
  },
  de: {
    signIn: 'Anmelden',
    trouble,
    details,
    workspaces: ['Home', 'Kunden', 'Abrechnung', 'Empfehlungen', 'Kontoeinstellungen'],
    tile: 'Anmeldefehler im Partner Center, erklärt',
  },
  es: {
    signIn: 'Iniciar sesión',
    trouble: 'Lo sentimos, pero tenemos problemas para iniciar su sesión.',
    details,
    workspaces: ['Inicio', 'Clientes', 'Facturación', 'Referencias', 'Configuración de la cuenta'],
    tile: 'Los errores de inicio de sesión del Centro de partners, explicados',
  },
  it: {
    signIn: 'Accedi',
    trouble,
    details,
    workspaces: ['Home', 'Clienti', 'Fatturazione', 'Segnalazioni', 'Impostazioni account'],
    tile: 'Gli errori di accesso al Partner Center, spiegati',
  },
  ja: {
    signIn: 'サインイン',
    trouble: '申し訳ありませんが、サインイン中に問題が発生しました。',
    details,
    workspaces: ['ホーム', '顧客', '請求', '紹介', 'アカウント設定'],
    tile: 'パートナー センターのサインイン エラーを説明します',
  },
  'pt-BR': {
    signIn: 'Entrar',
    trouble,
    details,
    workspaces: ['Início', 'Clientes', 'Cobrança', 'Indicações', 'Configurações da conta'],
    tile: 'As falhas de entrada no Partner Center, explicadas',
  },
  'zh-CN': {
    signIn: '登录',
    trouble,
    details,
    workspaces: ['主页', '客户', '计费', '引荐', '帐户设置'],
    tile: '解释合作伙伴中心的登录失败',
  },
};

/** @throws for a language without words of its own */
export function pictureWordsIn(language: string): PictureWords {
  const words = pictureWords[language];
  if (!words) throw new Error(`tools/pictures/words.ts has no words in ${language}`);
  return words;
}
