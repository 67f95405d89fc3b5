declare module '*.module.css' {
  // `any`, because an index signature would make every class name possibly undefined, and a misspelt one would still
  // pass. tests/architecture.test.ts checks instead that each class that is used exists, and the other way round.
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  const classes: any;
  export default classes;
}

declare module '*.css';
