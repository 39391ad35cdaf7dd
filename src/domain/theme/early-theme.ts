/** The key in `localStorage` of the theme a visitor has chosen: `light` or `dark`; none follows the device. */
export const THEME_KEY = 'theme';

/**
 * The only inline script of a page: it applies the chosen theme before the first paint, which a
 * file would come too late for. The policy of a page allows it by its hash, and no other. Storage may be blocked.
 */
export const EARLY_THEME = `try{document.documentElement.dataset.theme=localStorage.${THEME_KEY}}catch{}`;
