/**
 * Runs in the head, before the first paint: says that scripts run, sets the theme the reader chose and the runtime whose
 * tabs to open. Its hash stands in the content security policy.
 */
export const themeScript =
  "(d=>{d.className='js';try{let s=localStorage,t=s.theme,r=new URLSearchParams(location.search).get('runtime')||s.runtime;" +
  "if(t=='light'||t=='dark')d.dataset.theme=t;if(/^[a-z]+$/.test(r))d.dataset.runtime=r}catch{}})(document.documentElement)";
