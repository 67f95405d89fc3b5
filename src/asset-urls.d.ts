/** Where the build puts a worker's script. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** Where the build puts a file that is fetched when it is needed. */
declare module '*?url' {
  const url: string;
  export default url;
}
