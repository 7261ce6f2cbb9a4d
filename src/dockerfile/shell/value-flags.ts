/** Flags whose value is the next word, for programs that are often seen in Dockerfiles. From their manual pages. */
const valueFlags: Readonly<Record<string, string>> = {
  'apt-get':
    '-o --option -c --config-file -t --target-release --default-release -a --host-architecture -P --build-profiles -S --snapshot --solver',
  apk: '-t --virtual -X --repository -p --root --repositories-file --keys-dir --cache-dir --cache-max-age --arch --wait --timeout --progress-fd',
  dnf: '-c --config --releasever --setopt --installroot --enablerepo --disablerepo --repo --repoid -x --exclude --excludepkgs -d -e --repofrompath --forcearch --downloaddir --destdir --advisory --comment --debuglevel --errorlevel -R --randomwait --disableplugin --enableplugin --disableexcludes --color --rpmverbosity --cve --bz --sec-severity --arch',
  zypper:
    '-R --root -D --reposd-dir -C --cache-dir -c --config --installroot -r --repo --from -t --type -p --plus-repo --plus-content --releasever --pkg-cache-dir --solv-cache-dir --raw-cache-dir --userdata --download',
  pip: '-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --trusted-host --proxy --timeout --retries --cache-dir --prefix --root --src --platform --python-version --implementation --abi --no-binary --only-binary --progress-bar --log --cert --client-cert --config-settings -C --upgrade-strategy --root-user-action --python --report --use-feature --use-deprecated --exists-action --global-option --install-option --build-option --keyring-provider --group --config-setting --build-constraint --uploaded-prior-to --resume-retries --hash --default-timeout --only-final --all-releases -b --build --build-dir --build-directory',
  npm: '--prefix --registry --loglevel -w --workspace --cache --omit --include --tag --userconfig --globalconfig --cpu --os --libc --before --install-strategy --fetch-timeout --fetch-retries --https-proxy --proxy -C --save-prefix --location --only --maxsockets --noproxy --cafile --script-shell --auth-type --access --otp --node-options --audit-level --python --target_arch --logs-dir --logs-max --git --depth --lockfile-version',
  go: '-tags -ldflags -gcflags -asmflags -gccgoflags -o -C -mod -modfile -p -pkgdir -overlay -buildmode -compiler -toolexec -covermode -coverpkg -coverprofile -installsuffix -pgo -exec',
  yarn: '--cwd --cache-folder --registry --network-timeout --network-concurrency --modules-folder --mutex --prefix --global-folder --use-yarnrc',
  gem: '-v --version -i --install-dir -n --bindir -s --source -p --http-proxy --platform -P --trust-policy --config-file --build-root',
  curl: '-o --output -H --header -d --data --data-binary --data-raw --data-urlencode -X --request -u --user -A --user-agent -e --referer -b --cookie -c --cookie-jar -F --form -T --upload-file -K --config -w --write-out -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -C --continue-at -x --proxy -U --proxy-user --cacert --capath -E --cert --key --resolve --url --output-dir -r --range --limit-rate -D --dump-header --ciphers --interface -Y -y -z --max-filesize --proto --proto-redir --proto-default --max-redirs --tls-max --rate',
  wget: '-O --output-document -o --output-file -a --append-output -P --directory-prefix -i --input-file -t --tries -T --timeout -U --user-agent -w --wait -Q --quota -e --execute -B --base --header --user --password --post-data --post-file --ca-certificate -l --level -A -R -D -I -X',
  useradd:
    '-b --base-dir -c --comment -d --home-dir --home -e --expiredate -f --inactive -g --gid -G --groups -k --skel -K --key -p --password -R --root -P --prefix -s --shell -u --uid -Z --selinux-user',
  adduser: '-h --home -g --gecos -s --shell -G --ingroup -u --uid -k --gid --conf --firstuid --lastuid',
  groupadd: '-g --gid -K --key -p --password -R --root -P --prefix',
  addgroup: '-g --gid --conf --firstgid --lastgid',
  usermod: '-c --comment -d --home -e -f -g --gid -G --groups -l --login -p --password -s --shell -u --uid',
  git: '-C -c -b --branch --depth -o --origin --git-dir --work-tree -j --jobs --reference --template -m --message --config --filter --shallow-since',
  tar: '-f --file -C --directory -T --files-from -X --exclude-from -I --use-compress-program --exclude --strip --strip-components --transform --owner --group --mode',
  unzip: '-d -P -x',
  make: '-C --directory -f --file --makefile -I --include-dir -o -W',
  docker: '-t --tag -f --file --build-arg --target --platform -H --host',
  sed: '-e --expression -f --file -l',
  grep: '-e --regexp -f --file -m --max-count -A -B -C --include --exclude --exclude-dir',
  install: '-o --owner -g --group -m --mode -t --target-directory -S --suffix',
  mkdir: '-m --mode',
  ln: '-t --target-directory -S --suffix',
  cp: '-t --target-directory -S --suffix',
  mv: '-t --target-directory -S --suffix',
  xargs: '-a --arg-file -d --delimiter -E -I -L -n --max-args -P --max-procs -s --max-chars',
  su: '-c --command -s --shell -g --group -G -w -T',
};

const sameAs: Readonly<Record<string, string>> = {
  apt: 'apt-get',
  aptitude: 'apt-get',
  yum: 'dnf',
  microdnf: 'dnf',
  dnf5: 'dnf',
  tdnf: 'dnf',
  pip2: 'pip',
  pip3: 'pip',
  pnpm: 'npm',
  egrep: 'grep',
  fgrep: 'grep',
  gmake: 'make',
  gtar: 'tar',
  runuser: 'su',
};

const sets = new Map(Object.entries(valueFlags).map(([name, flags]) => [name, new Set(flags.split(' '))]));
for (const [name, other] of Object.entries(sameAs)) sets.set(name, sets.get(other)!);

/** Programs that write long flags with one dash: `find -name`. */
const longSingleDash = new Set([
  'find',
  'java',
  'javac',
  'openssl',
  'go',
  'ffmpeg',
  'keytool',
  'convert',
  'gcc',
  'g++',
  'cc',
  'c++',
  'clang',
  'terraform',
  'qemu-system-x86_64',
]);

/** Whether the flag, as written, takes the next word as its value. An unknown program's flags take none. */
export function takesValue(program: string | null, flag: string): boolean {
  return program !== null && (sets.get(program)?.has(flag) ?? false);
}

/** Whether `-name` is one flag and no bundle of `-n -a -m -e`. */
export function hasLongSingleDash(program: string | null): boolean {
  return program !== null && longSingleDash.has(program);
}
