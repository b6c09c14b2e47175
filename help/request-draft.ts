/** All that <request-message> shows. Made in help/request-in-making.ts after every choice. */
export interface RequestDraft {
  /** The finding and the fix that it is about. */
  readonly rule: string;
  readonly fix: string;
  /** Whom it can go to, best first: names with what they are, or what they are where nobody is named. */
  readonly to: readonly string[];
  /** Place of the chosen one in `to`. */
  readonly chosen: number;
  /** Nobody is named in the options who could do it. */
  readonly unnamed: boolean;
  /** The telephone number of the chosen one, and the address that calls it. */
  readonly phone?: { readonly shown: string; readonly url: string } | undefined;
  /** Of the message; tags. */
  readonly languages: readonly { readonly language: string; readonly name: string }[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
  /** Addresses that open it elsewhere, to be sent there. */
  readonly links: {
    readonly mail?: string | undefined;
    readonly teams?: string | undefined;
    readonly ticket?: string | undefined;
    /** The form into which it is to be pasted. */
    readonly form?: string | undefined;
  };
}
