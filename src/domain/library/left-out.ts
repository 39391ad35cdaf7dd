/** The path of the page that names the entries a site leaves out. */
export const LEFT_OUT = 'left-out/';
