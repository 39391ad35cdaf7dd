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
