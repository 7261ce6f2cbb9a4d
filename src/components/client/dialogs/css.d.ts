/** The bundle of the dialogs takes style sheets as text. */
declare module '*/dialogs.css' {
  const css: string;
  export default css;
}
