/** SPDX license expressions. Source: SPDX specification, annex D; the lists are those of the npm packages. */
import exceptions from 'spdx-exceptions/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import current from 'spdx-license-ids/index.json' with { type: 'json' };

const licenses: ReadonlySet<string> = new Set([...current, ...deprecated].map((id) => id.toLowerCase()));
const exceptionIds: ReadonlySet<string> = new Set(exceptions.map((id) => id.toLowerCase()));

/** An identifier of the list, in any case. */
export function isLicenseId(text: string): boolean {
  return licenses.has(text.toLowerCase());
}

/** An expression of identifiers, `+`, AND, OR, WITH and parentheses; NONE and NOASSERTION. */
export function isLicenseExpression(text: string): boolean {
  if (text === 'NONE' || text === 'NOASSERTION') return true;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let depth = 0;
  let expectsLicense = true;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (expectsLicense) {
      if (token === '(') depth++;
      else if (isSimple(token)) {
        expectsLicense = false;
        if (tokens[index + 1]?.toUpperCase() !== 'WITH') continue;
        if (!exceptionIds.has(tokens[index + 2]?.toLowerCase() ?? '')) return false;
        index += 2;
      } else return false;
    } else if (token === ')') depth--;
    else if (/^(?:AND|OR)$/i.test(token)) expectsLicense = true;
    else return false;
    if (depth < 0) return false;
  }
  return depth === 0 && !expectsLicense;
}

function isSimple(token: string): boolean {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(token)) return true;
  return isLicenseId(token) || (token.endsWith('+') && isLicenseId(token.slice(0, -1)));
}
