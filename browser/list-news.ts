import * as z from 'zod/mini';

/** What one tab of the help desk page tells the others of its list: which tickets it has written or taken away. */
const newsSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('written'), ids: z.array(z.string()) }),
  z.strictObject({ what: z.literal('deleted'), ids: z.array(z.string()) }),
  z.strictObject({ what: z.literal('cleared') }),
]);
export type ListNews = z.infer<typeof newsSchema>;

const name = 'help-desk-list';

/** Ids alone: each tab reads the tickets themselves from the store, where they are checked. */
export class NewsOfList {
  readonly #channel = new BroadcastChannel(name);

  hear(told: (news: ListNews) => void): void {
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const news = newsSchema.safeParse(data);
      if (news.success) told(news.data);
    };
  }

  tell(news: ListNews): void {
    this.#channel.postMessage(news);
  }

  close(): void {
    this.#channel.close();
  }
}
