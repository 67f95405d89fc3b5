/** The program's version, written into the build from package.json. */
// oxlint-disable-next-line no-underscore-dangle -- the form in which builds write constants
declare const __VERSION__: string;
