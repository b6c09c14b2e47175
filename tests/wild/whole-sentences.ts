/**
 * The table of sentences holds beginnings, as short as recognition allows. Here they end as the articles and reports end
 * them, shortened where more of it says nothing new: what is left without the beginning has to be a sentence.
 */
export const wholeSentences: Readonly<Record<string, string>> = {
  "we couldn't find an account with": "We couldn't find an account with that username.",
  'your account is temporarily locked':
    'Your account is temporarily locked to prevent unauthorized use. Try again later.',
  'your organization needs more information':
    'Your organization needs more information to keep your account secure',
  "sorry, but we're having trouble signing": "Sorry, but we're having trouble signing you in.",
  'lo sentimos, pero tenemos problemas para iniciar':
    'Lo sentimos, pero tenemos problemas para iniciar su sesión.',
  '申し訳ありませんが、サインイン中': '申し訳ありませんが、サインイン中に問題が発生しました。',
  'we received a bad request': 'We received a bad request.',
  'please retry with a different device':
    "You can't sign in from here. Please retry with a different device or another authentication method.",
  "that microsoft account doesn't exist":
    "That Microsoft account doesn't exist. Enter a different account or get a new one.",
  'that password is incorrect for your': 'That password is incorrect for your Microsoft account.',
  "you've tried to sign in too many times":
    "You've tried to sign in too many times with an incorrect account or password.",
  "access denied. please contact your company's":
    "Access denied. Please contact your company's global admin and ask them to grant you the appropriate access permissions.",
  "you don't have permission to view the information":
    "You don't have permission to view the information on this page.",
  "looks like you don't have any benefits": "Looks like you don't have any benefits yet.",
  'access has been blocked by conditional access':
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  'the supplied role does': "The supplied role doesn't have the permissions to perform the operation.",
  'insufficient privileges to complete': 'Insufficient privileges to complete the operation.',
  "your company hasn't accepted the microsoft":
    "Your company hasn't accepted the Microsoft Partner Agreement.",
  "partner isn't onboarded to sell in": "Partner isn't onboarded to sell in this country or region.",
  "access to pricing information isn't": "Access to pricing information isn't granted for this account.",
  'has no commerce relationship with': 'The partner has no commerce relationship with the customer.',
  'please make sure your sign-in credentials':
    'Please make sure your sign-in credentials meet the requirements: multifactor authentication is required to access this resource.',
  "sorry, we couldn't find that page": "Sorry, we couldn't find that page.",
  "we don't recognize the program you":
    "We don't recognize the program you are trying to enroll in. Check your link and try again.",
  'microsoft runs on trust. we engage':
    'Microsoft runs on trust. We engage in checks of partners and are unable to approve your enrollment.',
  'your it department has turned off sign': 'Your IT department has turned off sign-up for this product.',
  "you can't associate a tenant with an account":
    "You can't associate a tenant with an account when it is already associated with another account.",
  'sorry, something went wrong, please try': 'Sorry, something went wrong, please try it again.',
  'this page has encountered a problem': 'This page has encountered a problem. Please refresh and try again.',
  'our system has indicated multiple failed attempts':
    'Our system has indicated multiple failed attempts from your account. We are unable to proceed with your account verification.',
  "we're unable to verify your profile information": "We're unable to verify your profile information.",
  'we tried to verify your partner center profile':
    'We tried to verify your Partner Center profile, but could not do so.',
  'user action needed': 'User action needed: your account verification is not complete.',
  'pending partner action': 'Your verification is pending partner action.',
  'pending qualification': 'Your account verification is pending qualification.',
  "you can't submit to the store until your account":
    "You can't submit to the Store until your account has been verified.",
  'microsoft removed your developer account': 'Microsoft removed your developer account.',
  'this account is not registered with microsoft edge':
    'This account is not registered with Microsoft Edge program in Partner Center.',
  'your account has been locked. contact your support':
    'Your account has been locked. Contact your support person to unlock it, then try again.',
  "isn't assigned to any management roles":
    "Your account isn't assigned to any management roles for this customer: access is denied.",
  'under review': 'This customer account is under review.',
  deactivated: 'Your account has been deactivated.',
  "nous n'avons pas pu valider votre identité":
    "Nous n'avons pas pu valider votre identité d'administrateur général.",
  "we're sorry, you can't reset your password at this time because your administrator":
    "We're sorry, you can't reset your password at this time because your administrator has not enabled it for your account.",
  '抱歉,由于管理员': '抱歉，由于管理员尚未为你的帐户启用密码重置，你目前无法重置密码。',
  '抱歉,由于组织缺少': '抱歉，由于组织缺少所需的配置，你目前无法重置密码。',
  '抱歉,由于帐户缺少': '抱歉，由于帐户缺少必要的信息，你目前无法重置密码。',
  '抱歉,由于你的组织的密码重置': '抱歉，由于你的组织的密码重置配置有问题，我们目前无法重置你的密码。',
  '抱歉,由于组织的连接问题': '抱歉，由于组织的连接问题，我们目前无法重置你的密码。',
};
