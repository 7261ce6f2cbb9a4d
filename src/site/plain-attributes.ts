/** Leaves out the quotes of attributes that HTML does not ask for. Styles, scripts and the policy keep theirs. */

/** What stands in these is no markup. */
const apart = /(<(script|style)\b[\s\S]*?<\/\2>)/g;
const tags = /<(?!link[^>]*stylesheet|meta http)[a-z][\w-]*(?:"[^"]*"|[^">])*>/g;

/** Quotes in front of `/>` stay: the slash would belong to the value. */
const quoted = /="([^\s"'`=<>]+)"(?=[\s>])/g;

export function withPlainAttributes(html: string): string {
  return html
    .split(apart)
    .map((part, index) => (index % 3 === 0 ? part.replace(tags, (tag) => tag.replace(quoted, '=$1')) : part))
    .filter((_, index) => index % 3 !== 2)
    .join('');
}
