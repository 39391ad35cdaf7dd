// This function runs in a page, without its scope.

/** What was read in a picture, and where it leads. */
export interface Read {
  text: string;
  verdict: string;
  /** The entries that are shown as the answer: one, or all causes. */
  entries: string[];
}

/** Has the search box of the open page read a picture and search its text, without its view. */
export async function readPicture(given: {
  script: string;
  base64: string;
  type: string;
}): Promise<Read> {
  interface Box extends HTMLElement {
    find: (query: string) => Promise<{
      verdict: string;
      causes: string[];
      answers: { row: { entry: string } }[];
    }>;
  }
  const { readPictures } = (await import(given.script)) as {
    readPictures: (files: File[], answers: object, isLatest: () => boolean) => Promise<string>;
  };
  const bytes = Uint8Array.from(atob(given.base64), (one) => one.charCodeAt(0));
  let agree: HTMLElement | null = null;
  const answers = {
    show: (view: DocumentFragment) => {
      agree = view.querySelector('progress') ? null : view.querySelector('button');
    },
    // The box gives the focus to the button that starts the reading.
    list: { querySelector: () => ({ focus: () => agree?.click() }) },
  };
  const file = new File([bytes], 'screen', { type: given.type });
  const text = (await readPictures([file], answers, () => true)) ?? '';
  const box = document.querySelector<Box>('search-box');
  const found = text === '' ? undefined : await box?.find(text);
  const first = found?.answers[0]?.row.entry ?? '';
  const entries = found?.verdict === 'fork' ? found.causes : [first];
  return { text, verdict: found?.verdict ?? 'none', entries };
}
