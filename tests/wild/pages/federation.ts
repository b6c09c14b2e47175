import { box, pagesOf, place } from '../frames.ts';

/** A company's own AD FS, looked at because the person asked. */

const theme = 'public themes of AD FS that select #errorText and #errorArea';
const rows = 'MicrosoftDocs/windowsserverdocs, ad-fs troubleshooting: the page names an activity id';
const support = (id: string, cookies: string, label: string) =>
  `<ul><li>${id}: 00000000-0000-4000-8b00-0080000000f1</li><li>${cookies}</li><li>${label}: Mozilla/5.0 (Windows NT 10.0; Win64; x64)</li></ul>`;
const admins = ['it-admin', 'global-admin'] as const;

export default pagesOf(
  'AD FS',
  'https://sts.contoso.com/adfs/ls/',
)(
  [
    {
      id: 'adfs-refused-de',
      language: 'de',
      source: theme,
      html: box('de', 'Anmeldung', place('errorText', 'Benutzername oder Kennwort stimmt nicht.')),
      who: ['you', ...admins] as const,
    },
    {
      id: 'adfs-refused-ja',
      language: 'ja',
      source: theme,
      html: box('ja', 'サインイン', place('errorText', 'ユーザー名またはパスワードが違います。')),
      who: ['you', ...admins] as const,
    },
    {
      id: 'adfs-locked-it',
      language: 'it',
      source: theme,
      html: box('it', 'Accesso', place('errorText', "L'account è bloccato. Attendi o chiama l'assistenza.")),
      who: ['you', ...admins] as const,
    },
    {
      id: 'adfs-fault-nl',
      language: 'nl',
      source: rows,
      html: box(
        'nl',
        'Contoso',
        `${place('errorArea', '<p>Er ging iets mis bij het aanmelden.</p>')}${support('Activiteits-id', 'Cookies: ingeschakeld', 'Tekenreeks')}`,
      ),
      who: admins,
    },
    {
      id: 'adfs-fault-fr',
      language: 'fr',
      source: rows,
      html: box(
        'fr',
        'Contoso',
        `<p>Une erreur est survenue.</p>${support("ID d'activité", 'Cookie : activé', "Chaîne de l'agent")}`,
      ),
      who: admins,
    },
    {
      id: 'adfs-fault-zh-CN',
      language: 'zh-CN',
      source: rows,
      html: box(
        'zh-CN',
        'Contoso',
        `<p>出现错误，请联系管理员。</p>${support('活动 ID', 'Cookie: 已启用', '用户代理')}`,
      ),
      who: admins,
    },
    {
      id: 'adfs-expired-ru',
      language: 'ru',
      source: theme,
      html: box('ru', 'Вход', place('errorText', 'Срок действия пароля истёк.')),
      who: ['you', ...admins] as const,
    },
  ].map((page) => ({ ...page, asked: true as const })),
);
