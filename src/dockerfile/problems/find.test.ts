import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** Code, the text it stands on, and the detail. */
function read(source: string): [string, string, string][] {
  return parse(source).problems.map(({ code, start, end, detail }) => [code, source.slice(start, end), detail]);
}

function expectProblems(cases: Record<string, [string, string, string][]>): void {
  test.each(Object.entries(cases))('%j', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });
}

describe('files and directives', () => {
  expectProblems({
    '': [['no-instructions', '', 'file with no instructions']],
    '# c\n\n': [['no-instructions', '', 'file with no instructions']],
    '# escape=x\nFROM a': [['invalid-directive', 'x', "invalid escape token 'x' does not match ` or \\"]],
    '# escape=`\n# escape=`\nFROM a': [
      ['duplicate-directive', '# escape=`', 'only one escape parser directive can be used'],
    ],
    'FROM a\nWHAT b': [['unknown-instruction', 'WHAT', 'unknown instruction: WHAT']],
    'FROM a\nonbuild what b': [['unknown-instruction', 'what', 'unknown instruction: what']],
    'RUN a \\\n\n \\\n\t\nb': [
      ['empty-continuation', '', 'empty continuation line'],
      ['empty-continuation', '\t', 'empty continuation line'],
    ],
    'RUN <<E\na': [['unterminated-heredoc', '<<E', 'unterminated heredoc E']],
  });
});

describe('counts of arguments', () => {
  const some = (name: string): [string, string, string][] => [
    ['missing-argument', name, `${name} requires at least one argument`],
  ];
  const one = (name: string): [string, string, string][] => [
    ['missing-argument', name, `${name} requires exactly one argument`],
  ];
  const two = (name: string, text: string): [string, string, string][] => [
    [
      'missing-argument',
      text,
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
    ],
  ];
  const from = 'FROM requires either one or three arguments';
  expectProblems({
    ENV: some('ENV'),
    LABEL: some('LABEL'),
    ARG: some('ARG'),
    ONBUILD: some('ONBUILD'),
    HEALTHCHECK: some('HEALTHCHECK'),
    EXPOSE: some('EXPOSE'),
    VOLUME: some('VOLUME'),
    SHELL: some('SHELL'),
    'VOLUME []': [['missing-argument', '[]', 'VOLUME requires at least one argument']],
    USER: one('USER'),
    WORKDIR: one('WORKDIR'),
    STOPSIGNAL: one('STOPSIGNAL'),
    MAINTAINER: one('MAINTAINER'),
    COPY: two('COPY', 'COPY'),
    'ADD a': two('ADD', 'a'),
    'COPY ["a"]': two('COPY', '"a"'),
    FROM: [['missing-argument', 'FROM', from]],
    'FROM a as': [['missing-argument', 'as', from]],
    'FROM a b': [['too-many-arguments', 'b', from]],
    'FROM a b c': [['too-many-arguments', 'b c', from]],
    'FROM a AS b c': [['too-many-arguments', 'AS b c', from]],
    CMD: [],
    ENTRYPOINT: [],
    'CMD []': [],
  });
});

describe('shapes of arguments', () => {
  const array = 'when using JSON array syntax, arrays must be comprised of strings only';
  expectProblems({
    'FROM a AS 1b': [
      [
        'invalid-stage-name',
        '1b',
        'invalid name for build stage: "1b", name can\'t start with a number or contain symbols',
      ],
    ],
    'FROM a AS B-c_d.e': [],
    'COPY /a <<E\nE': [['heredoc-destination', '<<E', 'COPY cannot accept a heredoc as a destination']],
    'ENV a=b c': [['invalid-key-value', 'c', 'can\'t find = in "c". Must be of the form: name=value']],
    'ENV a': [['invalid-key-value', 'a', 'ENV must have two arguments']],
    'LABEL =b': [['invalid-key-value', '=b', 'LABEL names can not be blank']],
    'ARG =b': [['invalid-key-value', '=b', 'ARG names can not be blank']],
    'ARG a b=c': [],
    'SHELL a b': [['invalid-json', 'a b', 'SHELL requires the arguments to be in JSON form']],
    'VOLUME ["a", " "]': [['empty-argument', '" "', 'VOLUME specified can not be an empty string']],
    'CMD ["a", 1]': [['invalid-json', '["a", 1]', array]],
    'COPY [1, 2]': [['invalid-json', '[1, 2]', array]],
    'HEALTHCHECK CMD [null]': [['invalid-json', 'CMD [null]', array]],
    "CMD ['a']": [],
    'ONBUILD ONBUILD RUN a': [['invalid-trigger', 'ONBUILD', "chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"]],
    'ONBUILD FROM a': [['invalid-trigger', 'FROM', "FROM isn't allowed as an ONBUILD trigger"]],
    'ONBUILD MAINTAINER a': [['invalid-trigger', 'MAINTAINER', "MAINTAINER isn't allowed as an ONBUILD trigger"]],
    'ONBUILD ENV a': [['invalid-key-value', 'a', 'ENV must have two arguments']],
    'HEALTHCHECK WHAT a': [['invalid-healthcheck', 'WHAT', 'unknown type "WHAT" in HEALTHCHECK (try CMD)']],
    'HEALTHCHECK CMD': [['invalid-healthcheck', 'CMD', 'missing command after HEALTHCHECK CMD']],
    'HEALTHCHECK none a': [['invalid-healthcheck', 'a', 'HEALTHCHECK NONE takes no arguments']],
    'HEALTHCHECK --what NONE': [],
  });
});

describe('addresses', () => {
  const url = "source can't be a URL for COPY";
  const git = "source can't be a git ref for COPY";
  expectProblems({
    'COPY https://a.example/b http://a.example/$C /d/': [
      ['remote-source', 'https://a.example/b', url],
      ['remote-source', 'http://a.example/$C', url],
    ],
    'COPY --from=a ["https://a.example/b.git#c", "ssh://d", "/e/"]': [
      ['remote-source', '"https://a.example/b.git#c"', git],
      ['remote-source', '"ssh://d"', git],
    ],
    'COPY "git@a.example:b" git://c /d/': [
      ['remote-source', '"git@a.example:b"', git],
      ['remote-source', 'git://c', git],
    ],
    'COPY a@b ftp://c $D github.com/e/f /g/': [],
    'ADD https://a.example/b /c': [],
  });
});

test('only the first line that is too long is known to be: nothing is read behind it', () => {
  const source = `FROM a\n# ${'x'.repeat(65_534)}\n# ${'x'.repeat(70_000)}\nWHAT`;
  expect(read(source)).toEqual([
    ['long-line', 'x', 'dockerfile line greater than max allowed size of 65535'],
    ['unknown-instruction', 'WHAT', 'unknown instruction: WHAT'],
  ]);
});

describe('flags', () => {
  expectProblems({
    'COPY --what=1 a b': [['unknown-flag', 'what', 'unknown flag: --what']],
    'MAINTAINER --boo a': [['unknown-flag', 'boo', 'unknown flag: --boo']],
    'ARG --boo a': [],
    'COPY --from=a --from=b c d': [['duplicate-flag', '--from=b', 'duplicate flag specified: --from']],
    'COPY --exclude=a --exclude=b c d': [],
    'COPY --from a b': [['missing-flag-value', '--from', 'missing a value on flag: --from']],
    'COPY --link= a b': [['missing-flag-value', '--link=', 'missing a value on flag: --link']],
    'COPY --link=yes a b': [['invalid-flag-value', 'yes', 'expecting boolean value for flag --link, not: yes']],
    'COPY --link --parents=TRUE a b': [],
    'RUN --network=what a': [['invalid-flag-value', 'what', 'invalid network mode "what"']],
    'RUN --security=insecure a': [],
    'RUN --security=what a': [['invalid-flag-value', 'what', 'security "what" is not valid']],
    'RUN --network= a': [['missing-flag-value', '--network=', 'invalid network mode ""']],
    'HEALTHCHECK --interval=5 CMD a': [['invalid-flag-value', '5', 'invalid duration "5"']],
    'HEALTHCHECK --timeout=1us CMD a': [['invalid-flag-value', '1us', 'interval "timeout" cannot be less than 1ms']],
    'HEALTHCHECK --retries=-1 CMD a': [['invalid-flag-value', '-1', '--retries cannot be negative (-1)']],
    'HEALTHCHECK --retries=x CMD a': [['invalid-flag-value', 'x', 'invalid number for --retries: x']],
    'HEALTHCHECK --interval=0 --start-interval=1m30s --retries=3 CMD a': [],
    'COPY "--what" a b': [],
  });
});

describe('platforms', () => {
  const none = (text: string): [string, string, string][] => [
    ['invalid-flag-value', text, `failed to parse platform ${text}`],
  ];
  expectProblems({
    'FROM --platform=linux a': [],
    'FROM --platform=ARM64 a': [],
    'FROM --platform=linux/arm/v7 a': [],
    'FROM --platform=windows(10.0.17763)/amd64 a': [],
    'FROM --platform=mine/own a': [],
    'FROM --platform=$P a': [],
    'FROM --platform=x86 a': none('x86'),
    'FROM --platform=arm64v8 a': none('arm64v8'),
    'FROM --platform=linux/ a': none('linux/'),
    'FROM --platform=linux/amd64,linux/arm64 a': none('linux/amd64,linux/arm64'),
    'FROM --platform=linux/arm/v7/x a': none('linux/arm/v7/x'),
  });
});

describe('modes and checksums', () => {
  const mode = (text: string) =>
    `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`;
  expectProblems({
    'COPY --chmod=755 a b': [],
    'COPY --chmod=07777 a b': [],
    'COPY --chmod=u=rwX,go=rX a b': [],
    'ADD --chmod=+x,o-w a b': [],
    'COPY --chmod=$M a b': [],
    'COPY --chmod= a b': [],
    'COPY --chmod=10000 a b': [['invalid-flag-value', '10000', mode('10000')]],
    'COPY --chmod=789 a b': [['invalid-flag-value', '789', mode('789')]],
    'COPY --chmod=rwx a b': [['invalid-flag-value', 'rwx', mode('rwx')]],
    'ADD --checksum=sha256:0 https://a.example/b /c': [],
    'ADD --checksum=sha256:0 $URL /c': [],
    'ADD --checksum=0 git@a.example:b /c': [],
    'ADD --checksum=0 github.com/a/b /c': [],
    'ADD --checksum=0 a/b.git#c /d': [],
    'ADD --checksum=sha256:0 b /c': [
      ['invalid-flag-value', '--checksum=sha256:0', 'checksum requires HTTP(S) or Git sources'],
    ],
    'ADD --checksum=sha256:0 https://a.example/b $D /c/': [
      ['invalid-flag-value', '--checksum=sha256:0', "checksum can't be specified for multiple sources"],
    ],
  });
});

describe('mounts', () => {
  const run = (mount: string) => `RUN --mount=${mount} a`;
  expectProblems({
    [run('type=cache,target=/a,sharing=locked,mode=0755,uid=1')]: [],
    [run('type=secret,id=a,env=A,required')]: [],
    [run('target=/a')]: [],
    [run('type=what,target=/a')]: [['invalid-flag-value', 'what', 'unsupported mount type "what"']],
    [run('type=cache,what=1')]: [['invalid-flag-value', 'what=1', "unexpected key 'what' in 'what=1'"]],
    [run('type=cache,target')]: [['invalid-flag-value', 'target', "invalid field 'target' must be a key=value pair"]],
    [run('type=cache,target=/a,sharing=what')]: [['invalid-flag-value', 'what', 'unsupported sharing value "what"']],
    [run('type=cache,target=/a,mode=9')]: [['invalid-flag-value', '9', 'invalid value 9 for mode']],
    [run('type=cache,target=/a,ro=maybe')]: [['invalid-flag-value', 'maybe', 'invalid value for ro: maybe']],
    [run('type=bind,target=/a,uid=1')]: [['invalid-flag-value', 'uid=1', 'uid not allowed for "bind" type mounts']],
    [run('type=secret,id=a,from=b')]: [['invalid-flag-value', 'from=b', 'secret mount should not have a from']],
    [run('type=secret')]: [
      ['invalid-flag-value', 'type=secret', 'invalid secret mount. one of source, target required'],
    ],
    [run('type=secret,id=a,source=b')]: [['invalid-flag-value', 'source=b', "both source and id can't be set"]],
    [run('from=$A,target=/a')]: [
      ['invalid-flag-value', '$A', "'from' doesn't support variable expansion, define alias stage instead"],
    ],
    [run('type=$T,target=$D,uid=$U,what=$W')]: [
      ['invalid-flag-value', 'what=$W', "unexpected key 'what' in 'what=$W'"],
    ],
    [run('type=tmpfs,target=/a,size=10m')]: [],
    [run('type=bind,target=/a,env=A')]: [],
    [run('type=cache,target=/')]: [['invalid-flag-value', 'target=/', 'invalid mount target "/"']],
    [run('type=secret,id=a,target=/')]: [],
    [run('type=cache,target=/a,ro,what')]: [
      ['invalid-flag-value', 'what', "invalid field 'what' must be a key=value pair"],
    ],
    [run('required,type=secret,id=a')]: [
      ['invalid-flag-value', 'required', "unexpected key 'required' for mount type 'bind'"],
    ],
    [run('size=1g,type=tmpfs,target=/a')]: [
      ['invalid-flag-value', 'size=1g', "unexpected key 'size' for mount type 'bind'"],
    ],
    [run('size=1g,type=$T,target=/a,required=what')]: [
      ['invalid-flag-value', 'size=1g', "unexpected key 'size' for mount type 'bind'"],
      ['invalid-flag-value', 'what', 'invalid value for required: what'],
    ],
    [run('type=tmpfs,target=/a,size=1.5GiB')]: [],
    [run('type=tmpfs,target=/a,size=10x')]: [['invalid-flag-value', '10x', 'invalid value for size: 10x']],
    [run('sharing=locked,type=cache,target=/a')]: [],
    [run('target=/a,sharing=locked')]: [
      ['invalid-flag-value', 'sharing=locked', 'invalid cache sharing set for bind mount'],
    ],
    [run('type=secret,id=a,sharing=locked')]: [
      ['invalid-flag-value', 'sharing=locked', 'secret mount should not define sharing'],
    ],
    [run('type=secret,env=A')]: [
      ['invalid-flag-value', 'type=secret,env=A', 'invalid secret mount. one of source, target required'],
    ],
    [run('type=ssh,mode=0600,uid=1,gid=4294967296')]: [
      ['invalid-flag-value', '4294967296', 'invalid value 4294967296 for gid'],
    ],
    [run('a\\"b')]: [['invalid-flag-value', '"', 'a quote stands where none may stand']],
  });
});

describe('devices', () => {
  const run = (device: string) => `RUN --device=${device} a`;
  expectProblems({
    [run('vendor.com/gpu=all')]: [],
    [run('name=vendor.com/gpu,required')]: [],
    [run('vendor.com/gpu=all,required=no')]: [['invalid-flag-value', 'no', 'invalid value for required: no']],
    [run('a,b')]: [['invalid-flag-value', 'b', "invalid field 'b' must be a key=value pair"]],
    [run('a,b=c')]: [['invalid-flag-value', 'b=c', "unexpected key 'b' in 'b=c'"]],
    [run('a,name=b')]: [['invalid-flag-value', 'name=b', 'device name already set to a']],
  });
});

describe('texts the builder expands', () => {
  expectProblems({
    'ENV A="b': [['unterminated-quote', '"b', 'no closing double quote']],
    "ENV A it's": [['unterminated-quote', "'s", 'no closing single quote']],
    'LABEL a=${}': [['invalid-substitution', '${}', 'bad substitution']],
    'COPY a ${b=c}': [['invalid-substitution', '=', "unsupported modifier '='"]],
    'WORKDIR "a': [['unterminated-quote', '"a', 'no closing double quote']],
    'ARG a"b': [],
    'ARG a="b': [['unterminated-quote', '"b', 'no closing double quote']],
    'VOLUME /a "/b': [['unterminated-quote', '"/b', 'no closing double quote']],
    'VOLUME /a "/b c"': [
      ['unterminated-quote', '"/b', 'no closing double quote'],
      ['unterminated-quote', '"', 'no closing double quote'],
    ],
    'COPY --chown=${a:=b} c d': [['invalid-substitution', ':=', "unsupported modifier ':='"]],
    'FROM --platform=${} a': [['invalid-substitution', '${}', 'bad substitution']],
    'COPY --exclude=${} a b': [],
    'FROM a:${b': [['invalid-substitution', '${b', "no closing '}'"]],
    'ENV A="${B:?must be set}"': [],
    'RUN echo "a': [],
    'CMD echo "a': [],
    'EXPOSE 80 90-95/udp $PORT ${A:-8080}/tcp "80"': [],
    'EXPOSE 80 http': [['invalid-port', 'http', 'invalid port: "http": invalid containerPort: http']],
    '# escape=`\nENV A=C:\\ B=`"': [],
  });
});

test('a problem knows its instruction', () => {
  const file = parse('FROM a\nONBUILD COPY x');
  expect(file.problems.map(({ instruction }) => instruction?.name)).toEqual(['COPY']);
  expect(file.problems[0]!.instruction!.onbuild).toBe(file.instructions[1]);
});
