declare namespace App {
  interface Locals {
    /** What the page being rendered is about; set by `openPage`, read by every component. */
    page: import('./components/page-context.ts').PageContext;
  }
}

/** The samples of what an author may use, compiled, by `name/locale`; only in development. */
declare module 'virtual:component-samples' {
  export const compiled: Record<
    string,
    import('astro/runtime/server/index.js').AstroComponentFactory
  >;
}

/** How clients are recognised, and which are like another one. */
declare module 'virtual:client-detections' {
  export const detections: {
    client: string;
    includes: string[];
    excludes: string[];
    /** The client with much the same messages, and the name of this one by locale. */
    like?: string;
    name?: Record<string, string>;
  }[];
}

/** What is known of the organisation’s own hosts, by locale. */
declare module 'virtual:own-hosts' {
  export const known: Record<
    string,
    {
      notices: { hosts: string[]; from: string; until?: string; text: string }[];
      hosts: { hosts: string[]; text: string }[];
    }
  >;
}

/** What readers read, as far as a page has to tell before it loads them. */
declare module 'virtual:reader-pattern' {
  /** Fits each text that a reader may read, secret ones as well. */
  export const readable: RegExp;
}

/** What reads pictures, loaded with the first one; undefined in a site that reads none. */
declare module 'virtual:picture-reader' {
  export const loadPictureReader:
    | (() => Promise<typeof import('./components/picture-reader/read-pictures.ts')>)
    | undefined;
}

/** The engine that recognises text in pictures. */
declare module 'virtual:picture-engine' {
  export const engine: {
    /** The folder of its files, with a slash at its end, and their sizes in bytes by name. */
    folder: string;
    files: Record<string, number>;
    /** The name of its model. */
    language: string;
    /** What is told of the reading, by locale. */
    words: Record<string, Partial<Record<import('./i18n/dictionary.ts').Key, string>>>;
  };
}

/** The languages in which there are short answers. */
declare module 'virtual:short-answers' {
  /** By language and script, as `offeredLanguages` returns them. */
  export const offered: Record<string, [tag: string, name: string]>;
}

/** The readers of the site, with their code and, by locale, their words. */
declare module 'virtual:readers' {
  export const readers: {
    id: string;
    /** Fits texts that nobody may see. */
    secret: RegExp;
    code: () => Promise<{ read: import('./domain/readers/reader.ts').Read }>;
    words: Record<
      string,
      () => Promise<{ default: import('./domain/readers/reader-words.ts').ReaderWords }>
    >;
  }[];
}
