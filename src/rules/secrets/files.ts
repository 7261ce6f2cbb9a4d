/** Files that hold secrets, by their names. */
import { baseName } from '../paths/places.ts';

const names = new Set(
  'id_rsa id_dsa id_ecdsa id_ed25519 .npmrc .pypirc .netrc .git-credentials .htpasswd kubeconfig credentials.json terraform.tfstate'.split(
    ' ',
  ),
);
const patterns = [
  /^\.env(?:\.(?!(?:example|sample|template|tpl|dist|defaults?|test)$)[\w-]+)?$/,
  /^service[-_]account[\w.-]*\.json$/,
  /\.(?:p12|pfx|jks|keystore)$/,
  /[-_]key\.pem$/,
  /^privkey[\w-]*\.pem$/,
  /\.key$/,
];
/** Public although the name looks like a secret. */
const open = /gpg|keyring|trust|public|pubkey|pub\.|cacerts|release|signing|example|sample|archive|repo|apt|rpm/i;
/** Files of a home directory; projects keep their own things in `.docker` and `.aws`, too. */
const directory =
  /(?:^|\/)\.(?:(?:ssh|kube)\/(?!known_hosts$|authorized_keys$|config\.d\b|[\w.-]+\.pub$)[\w.-]+|aws\/(?:config|credentials)|docker\/config\.json)$/;

/** A path by whose name the file holds secrets; a pattern counts by its own text. */
export function isSecretFile(path: string): boolean {
  const name = baseName(path);
  if (names.has(name)) return true;
  if (patterns.some((pattern) => pattern.test(name))) return !open.test(name);
  return directory.test(path) && !/\/\.ssh\/config$/.test(path);
}
