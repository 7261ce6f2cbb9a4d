/** The bundle of the dialog takes style sheets as text. */
declare module '*/search.css' {
  const css: string;
  export default css;
}
