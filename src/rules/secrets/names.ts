/** Names of variables that hold secrets: ours, and as peers read them. */

const words = 'apikey auth credential credentials key password passwd pword secret token';
const ourWords = `${words} pass passphrase pwd psw pw`;
const excuses = 'public file version';
const ourExcuses = `${excuses} publishable instrumentation path dir name id url location expiry ttl size length type algorithm owner`;

const parts = {
  buildkit: { secret: setOf(words), excuse: setOf(excuses) },
  careful: { secret: setOf(ourWords), excuse: setOf(ourExcuses) },
};

/** Secret whatever their parts say. */
const known = setOf(
  'aws_access_key_id aws_secret_access_key aws_session_token github_token gh_token gitlab_token npm_token hf_token openai_api_key anthropic_api_key stripe_secret_key',
);
const bundled = /^(?:vite|react_app|next_public|nuxt_public|expo_public)_/;

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * `Filters__0__Key`: the key of an entry of a list, beside its value; `CAPTCHA_SITE_KEY`: stands in the pages that are served; `ROLE_CLAIM_KEY`: the name of a claim in a token;
 * `APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE`: a switch of apt-key; `GOOGLE_APPLICATION_CREDENTIALS`: the
 * path of a file; `VITE_MAPS_API_KEY`: bundled into the pages, so meant for everybody.
 */
const harmlessKey =
  /__\d+__key$|(?:^|_)(?:site_?|claim_)key$|^apt_key_dont_warn|^google_application_credentials$|^(?:vite|react_app|vue_app|gatsby)_\w*key$/;

/** A name with a secret word among its parts and no word that excuses it, or a known one. */
export function isSecretName(name: string): boolean {
  const lower = name.toLowerCase();
  if (known.has(lower.replace(bundled, ''))) return true;
  return !harmlessKey.test(lower) && hasSecretPart(lower, parts.careful);
}

/** BuildKit's check: whole words between underscores. */
export function isSecretNameToBuildkit(name: string): boolean {
  return hasSecretPart(name.toLowerCase(), parts.buildkit);
}

function hasSecretPart(lower: string, { secret, excuse }: (typeof parts)['careful']): boolean {
  const all = lower.split('_');
  return all.some((part) => secret.has(part)) && !all.some((part) => excuse.has(part));
}

const hadolintSubstrings = ['api_key', 'client_key', 'password', 'private', 'secret', 'token', 'username'];
/** What hadolint names besides: of the parts above none is in it. */
const hadolintNames = setOf(
  'application_key aws_access_key_id ci_deploy_user docker_email facebook_app_id heroku_api_user okta_authn_groupid okta_client_orgurl okta_oauth2_clientid stripe_device_name travis_os_name travis_secure_env_vars travis_sudo',
);

/** hadolint's check: parts of words, and a list of names. */
export function isSecretNameToHadolint(name: string): boolean {
  const lower = name.toLowerCase();
  return hadolintNames.has(lower) || hadolintSubstrings.some((part) => lower.includes(part));
}
