/** What the welcome page is told; part of the events of shared/typed-events.ts. */
export interface WelcomeEvents {
  readonly 'show-example': undefined;
}
