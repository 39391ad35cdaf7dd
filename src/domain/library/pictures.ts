/** A picture of an entry, or a drawing, as it is published. */
export interface Picture {
  /** The file name in the content: `screen.png`. */
  name: string;
  /** The file name it is published under, which changes with its content. */
  published: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Returns the file name in the address of a picture, `./screen.png`; undefined for any other address. */
export function pictureName(address: string): string | undefined {
  return /^\.\/([^/\\]+)$/.exec(address)?.[1];
}

/**
 * Returns the file name a picture is published under.
 * @param owner the entry it belongs to, or what all of its kind are called
 * @param hash a hash of its content
 * @example publishedName('paper-out', 'screen.png', '0f3a') // 'paper-out-screen-0f3a.png'
 */
export function publishedName(owner: string, name: string, hash: string): string {
  const point = name.lastIndexOf('.');
  return `${owner}-${name.slice(0, point)}-${hash}${name.slice(point)}`;
}
