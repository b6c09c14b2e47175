/** A page of Entra that refuses a personal account, with room for whatever an attacker adds. */
export const failingAddress =
  'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2F';

const refusal =
  "AADSTS50020: User account 'someone@example.com' from identity provider 'live.com' does not exist in tenant 'Example'";

export function failingPage({ head = '', body = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}<meta name="PageID" content="ConvergedError"></head><body><main><p>${refusal}</p></main>${body}</body></html>`;
}
