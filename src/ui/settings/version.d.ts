/** The program's version, written into the build from package.json. */
declare const __VERSION__: string;
