import { alert, box, infoUrl, pagesOf, resetUrl } from '../frames.ts';

/** Password reset and registration of security info. */

const p = (text: string) => `<p>${text}</p>`;
const troubleshoot = 'MicrosoftDocs/azure-docs and its translations, troubleshoot-sspr.md';
const tables = 'MicrosoftDocs/azure-docs and its translations, tables of the password reset';
const field = '<input type="text"><button>OK</button>';

const reset = pagesOf(
  'password reset',
  resetUrl,
)([
  {
    id: 'reset-off-nl',
    language: 'nl',
    source: `${troubleshoot}: SSPR_0009`,
    html: box(
      'nl',
      'Toegang herstellen',
      p('Uw beheerder heeft het opnieuw instellen van wachtwoorden uitgeschakeld.'),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'reset-off-it',
    language: 'it',
    source: `${troubleshoot}: SSPR_0009`,
    html: box('it', 'Recupero', p("L'amministratore non ha attivato la reimpostazione della password.")),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'reset-code-pl',
    language: 'pl',
    source: `${troubleshoot}: SSPR_0013`,
    html: box('pl', 'Odzyskiwanie', `${p('Tego konta nie można tu obsłużyć.')}<div>SSPR_0013</div>`),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'reset-code-cs',
    language: 'cs',
    source: `${troubleshoot}: SSPR_0030`,
    html: box('cs', 'Obnovení', `${p('Zkuste to prosím později.')}<div>Podrobnosti: SSPR_0030</div>`),
    who: ['nobody', 'it-admin', 'global-admin'],
  },
  {
    id: 'reset-not-set-up-zh-TW',
    language: 'zh-TW',
    source: `${tables}: not set up`,
    html: box('zh-TW', '重設密碼', p('您的帳戶尚未啟用密碼重設，請與系統管理員聯絡。')),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'reset-not-set-up-ko',
    language: 'ko',
    source: `${tables}: not set up`,
    html: box('ko', '암호 재설정', p('관리자가 이 계정의 암호 재설정을 사용하도록 설정하지 않았습니다.')),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'reset-not-managed-de',
    language: 'de',
    source: `${tables}: not managed by Microsoft`,
    html: box(
      'de',
      'Kennwort zurücksetzen',
      p('Dieses Kennwort verwaltet nicht Microsoft. Wir können es deshalb nicht zurücksetzen.'),
    ),
    who: ['it-admin', 'global-admin'],
  },
  {
    id: 'reset-too-often-ru',
    language: 'ru',
    source: `${tables}: tried too many times`,
    html: box(
      'ru',
      'Сброс пароля',
      alert('Слишком много попыток за последний час. Повторите завтра.') + field,
    ),
    who: ['nobody', 'you'],
  },
  {
    id: 'reset-wrong-phone-tr',
    language: 'tr',
    source: `${tables}: wrong phone number`,
    html: box(
      'tr',
      'Parola sıfırlama',
      alert('Telefon numarası yanlış. Kayıtlı numaranızı kullanın.') + field,
    ),
    who: ['you', 'global-admin'],
  },
  {
    id: 'reset-weak-fr',
    language: 'fr',
    source: `${tables}: easy to guess`,
    html: box('fr', 'Nouveau mot de passe', alert('Ce mot de passe est trop facile à deviner.') + field),
    who: ['you'],
  },
  {
    id: 'reset-not-verified-en',
    language: 'en',
    source: `${tables}: could not verify`,
    html: box('en', 'Get back in', alert("We weren't able to verify this account.") + field),
    who: ['global-admin', 'it-admin', 'you', 'nobody'],
  },
  {
    id: 'reset-fault-ja',
    language: 'ja',
    source: `${tables}: error while contacting`,
    html: box('ja', 'パスワードのリセット', alert('ご連絡の途中で予期しないエラーが発生しました。') + field),
    who: ['nobody', 'you'],
  },
]);

const info = pagesOf(
  'security info',
  infoUrl,
)([
  {
    id: 'info-fault-de',
    language: 'de',
    source: `${tables}: error processing the request`,
    html: box(
      'de',
      'Sicherheitsinformationen',
      alert('Ihre Anforderung konnte nicht verarbeitet werden.') + field,
    ),
    who: ['nobody', 'you'],
  },
  {
    id: 'info-not-allowed-sv',
    language: 'sv',
    source: `${tables}: feature not enabled`,
    html: box(
      'sv',
      'Säkerhetsinformation',
      p('Administratören har inte aktiverat den här funktionen för dig.'),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'info-not-allowed-ja',
    language: 'ja',
    source: `${tables}: feature not enabled`,
    html: box('ja', 'セキュリティ情報', p('この機能の利用は管理者によって有効にされていません。')),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'info-code-zh-CN',
    language: 'zh-CN',
    source: 'MicrosoftDocs/entra-docs, concept-registration-mfa-sspr-combined.md',
    html: box('zh-CN', '安全信息', alert('验证码不正确，请重新输入。') + field),
    who: ['you'],
  },
  {
    id: 'info-block-en',
    language: 'en',
    source: 'f-bader/TokenTacticsV2, strings of the block pages: 22',
    html: box(
      'en',
      'Security info',
      p("Your organization's policy doesn't allow you to register from this place."),
    ),
    who: ['global-admin', 'it-admin'],
  },
  {
    id: 'info-session-pt',
    language: 'pt-BR',
    source: 'MicrosoftDocs/entra-docs, howto-registration-mfa-sspr-combined-troubleshoot.md',
    html: box('pt-BR', 'Informações de segurança', alert('Sua sessão expirou. Entre novamente.') + field),
    who: ['you'],
  },
]);

export default [...reset, ...info];
