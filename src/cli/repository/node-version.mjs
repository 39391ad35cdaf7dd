// The Node version the project needs. Has to run on Node 20, without packages.

/** The first version with every feature of JavaScript the code uses. */
export const needed = [24, 0];

/** Tells whether a version, `v24.1.0`, is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}
