import { alert, entraUrl, pagesOf, place, step } from '../frames.ts';

/** The second factor: choice of ways, waiting, code. */

const script = 'operator003/operatortools, results of the second factor in Microsoft’s own script: ';
const result = (name: string) => `${script}${name}`;
const second = (lang: string, title: string, element: string) => step(lang, title, element, 'ConvergedTFA');

export default pagesOf(
  'second factor',
  entraUrl,
)([
  {
    id: 'code-not-expected-fi',
    language: 'fi',
    source: result('SMSAuthFailedWrongCodeEntered'),
    html: second(
      'fi',
      'Anna koodi',
      place('idDiv_SAOTCC_ErrorMsg_OTC', 'Koodi ei täsmää. Kokeile uudelleen.'),
    ),
    who: ['you'],
  },
  {
    id: 'code-old-fr',
    language: 'fr',
    source: result('OathCodeOld'),
    html: second('fr', 'Code', place('idDiv_SAOTCC_ErrorMsg_OTC', 'Ce code a expiré. Attendez le suivant.')),
    who: ['you'],
  },
  {
    id: 'code-again-ko',
    language: 'ko',
    source: result('OathCodeDuplicate'),
    html: second(
      'ko',
      '코드 입력',
      place('idSpan_SAOTCC_Error_OTC', '이미 사용한 코드입니다. 새 코드를 기다리세요.'),
    ),
    who: ['you'],
  },
  {
    id: 'text-not-sent-hu',
    language: 'hu',
    source: result('SMSAuthFailedProviderCouldntSendSMS'),
    html: second(
      'hu',
      'Kód',
      place('idDiv_SAOTCS_Error_OTC', 'Az üzenetet nem tudtuk elküldeni. Válasszon mást.'),
    ),
    who: ['you', 'nobody'],
  },
  {
    id: 'call-not-answered-en',
    language: 'en',
    source: result('UserVoiceAuthFailedPhoneUnreachable'),
    html: second('en', 'Verify your identity', alert('We called, and nobody picked up. Try another method.')),
    who: ['you'],
  },
  {
    id: 'request-denied-pt',
    language: 'pt-BR',
    source: result('PhoneAppDenied'),
    html: second(
      'pt-BR',
      'Verificação',
      place('idDiv_SAASDS_Description', 'O pedido foi recusado no celular.'),
    ),
    who: ['you'],
  },
  {
    id: 'no-answer-ru',
    language: 'ru',
    source: result('PhoneAppNoResponse'),
    html: second('ru', 'Подтверждение', place('idDiv_SAASTO_Description', 'Ответа с телефона не было.')),
    who: ['you'],
  },
  {
    id: 'no-answer-ja',
    language: 'ja',
    source: result('PhoneAppNoResponse'),
    html: second('ja', '本人確認', alert('時間内に承認されませんでした。もう一度要求を送ってください。')),
    who: ['you'],
  },
  {
    id: 'too-many-codes-es',
    language: 'es',
    source: result('SMSAuthFailedMaxAllowedCodeRetryReached'),
    html: second(
      'es',
      'Código',
      alert('Has superado el número de intentos. Espera un poco antes de seguir.'),
    ),
    who: ['you', 'nobody'],
  },
  {
    id: 'method-not-there-de',
    language: 'de',
    source:
      'github.com/AzureAD/azure-activedirectory-library-for-objc/issues/1493, sign-in that asks for more',
    html: second(
      'de',
      'Identität bestätigen',
      alert('Diese Methode können wir gerade nicht verwenden. Nehmen Sie eine andere.'),
    ),
    who: ['you', 'nobody'],
  },
  {
    id: 'trouble-verifying-it',
    language: 'it',
    source: 'public Playwright snapshot of "Verify your identity" with an alert',
    html: second(
      'it',
      'Verifica la tua identità',
      alert('Non riusciamo a verificare il tuo account adesso.'),
    ),
    who: ['you'],
  },
  {
    id: 'device-changed-pl',
    language: 'pl',
    source: result('PhoneAppTokenChanged'),
    html: second(
      'pl',
      'Potwierdź',
      place('idDiv_SAOTCS_Error_OTC', 'Aplikacja na telefonie została zmieniona.'),
    ),
    who: ['you', 'global-admin'],
  },
]);
