/** Where a server of nginx listens, and where the site is. */
interface Server {
  listen: string;
  /** The root folder of the server. */
  root: string;
  /** The folder of the built site. */
  site: string;
}

/** Returns the server block of nginx for a site: all else is in the file that a build makes. */
export function nginxServer({ listen, root, site }: Server): string {
  return `server {
  listen ${listen};
  root ${root};
  include ${site}/_nginx/site.conf;
}
`;
}
