import { readStorage, writeStorage } from '../storage/storage.ts';

/** A screen in a language that is none of the site’s, as the search knows it: nothing that a visitor typed. */
export interface HandedScreen {
  /** The tag of its language. */
  language: string;
  /** What it says, and what the same screen says in the language of the page, where that is known. */
  text?: string;
  here?: string | undefined;
}

/** The storage key; other sites of the same origin have their own. */
const KEY = `screen ${import.meta.env.BASE_URL}`;

/** Stores the screen that was found for the next page of this tab. Without storage, that page does not know it. */
export function storeScreen(screen: HandedScreen | undefined): void {
  writeStorage('sessionStorage', KEY, screen ? JSON.stringify(screen) : null);
}

/** The screen that brought the visitor here: handed over by the previous page, or stored in this history entry. */
export const arrivedScreen = findScreen();

function findScreen(): HandedScreen | undefined {
  const given = parse(readStorage('sessionStorage', KEY));
  storeScreen(undefined);
  const state = history.state as { screen?: unknown } | null;
  if (given) history.replaceState({ ...state, screen: given }, '');
  return given ?? (isScreen(state?.screen) ? state.screen : undefined);
}

function parse(text: string | null): HandedScreen | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isScreen(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isScreen(value: unknown): value is HandedScreen {
  return typeof (value as Partial<HandedScreen> | null)?.language === 'string';
}
