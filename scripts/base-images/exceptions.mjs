/**
 * Tags of a row that are known to differ, in a short form that never names fewer of them:
 * `11.0` is that version and all below it, `8.5-` also all with a smaller last number, `=1` exactly that version,
 * `*jre-slim` that tag with any version in front. A version may have a name in front: `ps-8.0.36-`. Naming more is
 * safe: what is excepted is unknown.
 */
export function exceptions({ except = [], checked }) {
  const agreeing = (checked?.versions ?? []).map((version) => version.replace(/^v/, ''));
  const holds = (prefix) => agreeing.some((version) => isWithin(version, prefix));
  const versions = new Set();
  const written = new Set();
  for (const tag of except) {
    const named = /^[a-z]+-\d[\w.]*$/.test(tag);
    const [, version, suffix] = named ? [tag, tag, ''] : /^(?:v?(\d[\w.]*))?-?(.*)$/.exec(tag);
    if (version === undefined || suffix !== '') written.add(`*${suffix}`);
    else versions.add(prefixes(version).find((prefix) => !holds(prefix)) ?? `=${version}`);
  }
  for (const [parent, group] of Map.groupBy(versions, parentOf)) {
    const numbers = group.map((version) => Number(version.slice(parent.length)));
    if (parent !== '' && group.length > 1) written.add(`${parent}${Math.max(...numbers)}-`);
    else for (const version of group) written.add(version);
  }
  return [...written];
}

function prefixes(version) {
  return [...version.matchAll(/[._]|$/g)].map(({ index }) => version.slice(0, index));
}

function isWithin(version, prefix) {
  return version === prefix || (version.startsWith(prefix) && /[._-]/.test(version[prefix.length]));
}

/** `11.0.16` is under `11.0.`; '' for what has no number to compare. */
function parentOf(version) {
  return version.startsWith('=') ? '' : (/^(.*\D)\d+$/.exec(version)?.[1] ?? '');
}
