// Which Node the project needs. Has to run on Node 20, without packages.

/** The first Node that has all of JavaScript the code is written in. */
export const needed = [24, 0];

/** Whether a version, `v24.1.0`, is that one or a newer one. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}
