/** Runs in the head, before the first paint: says that scripts run, and sets the theme the reader chose. */
export const themeScript =
  "(d=>{d.className='js';try{d.dataset.theme=localStorage.theme||'auto'}catch{}})(document.documentElement)";
