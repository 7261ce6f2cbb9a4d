import { expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-lost-shell-state';

test.each([
  [
    'FROM python:3.13-slim\nRUN python -m venv /venv && . /venv/bin/activate\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:29-2:49',
        text: '. /venv/bin/activate',
        message:
          'Each RUN starts a shell of its own, so what `.` does here at the end is lost for all that follows. Set what it sets with ENV, or source it in the RUN that needs it.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN cd /app\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:5-2:12',
        text: 'cd /app',
        message:
          'Each RUN starts a shell of its own, so what `cd` does here at the end is lost for all that follows. Use WORKDIR.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN export A=b\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:5-2:15',
        text: 'export A=b',
        message:
          'Each RUN starts a shell of its own, so what `export` does here at the end is lost for all that follows. Use ENV.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nARG TARGETARCH\nRUN case $TARGETARCH in \\\n  amd64) export DIR=x64 ;; \\\n  *) echo none >&2 && exit 1 ;; esac\nCOPY $DIR /\n',
    {},
    [
      {
        messageId: 'lost',
        at: '4:10-4:24',
        text: 'export DIR=x64',
        message:
          'Each RUN starts a shell of its own, so what `export` does here at the end is lost for all that follows. Use ENV.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN if [ -n "$A" ]; then B=c; else B=d; fi\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:26-2:29',
        text: 'B=c',
        message:
          'Each RUN starts a shell of its own, so what `B` does here at the end is lost for all that follows. Use ENV.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN A=b\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:5-2:8',
        text: 'A=b',
        message:
          'Each RUN starts a shell of its own, so what `A` does here at the end is lost for all that follows. Use ENV.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN apk add x && \\\n    cd /app\n',
    {},
    [
      {
        messageId: 'lost',
        at: '3:5-3:12',
        text: 'cd /app',
        message:
          'Each RUN starts a shell of its own, so what `cd` does here at the end is lost for all that follows. Use WORKDIR.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN <<E\na\numask 077\nE\n',
    {},
    [
      {
        messageId: 'lost',
        at: '4:1-4:10',
        text: 'umask 077',
        message:
          'Each RUN starts a shell of its own, so what `umask` does here at the end is lost for all that follows. Set it in the RUN that needs it.',
      },
    ],
  ],
  [
    "FROM alpine:3.22\nRUN alias ll='ls -l'\n",
    {},
    [
      {
        messageId: 'lost',
        at: '2:5-2:21',
        text: "alias ll='ls -l'",
        message:
          'Each RUN starts a shell of its own, so what `alias` does here at the end is lost for all that follows. Put a script into the image instead.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN set -e\n',
    {},
    [
      {
        messageId: 'lost',
        at: '2:5-2:11',
        text: 'set -e',
        message:
          'Each RUN starts a shell of its own, so what `set` does here at the end is lost for all that follows. Set it in the RUN that needs it, or use SHELL.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN cd /app && make\n', {}],
  ['FROM alpine:3.22\nRUN cd a && make && cd ..\n', {}],
  ['FROM alpine:3.22\nRUN cd a/b && make && cd ../../\n', {}],
  ['FROM alpine:3.22\nRUN cd .\n', {}],
  ['FROM alpine:3.22\nRUN cd /a && make; cd -\n', {}],
  ['FROM alpine:3.22\nRUN (cd /app)\n', {}],
  ['FROM alpine:3.22\nRUN export A=b; a\n', {}],
  ['FROM alpine:3.22\nRUN . ./build.sh\n', {}],
  ['FROM alpine:3.22\nRUN if a; then cd /b; fi\n', {}],
  ['FROM alpine:3.22\nRUN if a; then export B=c && d; fi\n', {}],
  ['FROM alpine:3.22\nRUN case a in a) B=c ;; *) d ;; esac\n', {}],
  ['FROM alpine:3.22\nRUN case a in a) B=c ;; esac; d $B\n', {}],
  ['FROM alpine:3.22\nRUN A=b c\n', {}],
  ['FROM alpine:3.22\nRUN ["cd", "/a"]\n', {}],
  ['FROM alpine:3.22\nONBUILD RUN cd /a\n', {}],
  ['FROM alpine:3.22\nRUN echo "export A=b" >> /etc/profile\n', {}],
  ['FROM alpine:3.22\nRUN A=$(b)\n', {}],
  ['FROM alpine:3.22\nSHELL ["powershell", "-Command"]\nRUN cd C:\\\n', {}],
  ['FROM alpine:3.22\nRUN export\n', {}],
  ['FROM alpine:3.22\nRUN conda activate a && pip install b\n', {}],
  ['FROM alpine:3.22\nRUN conda install a\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM alpine:3.22\nRUN cd /app\n', {}, 'FROM alpine:3.22\nWORKDIR /app\n'],
  ['FROM alpine:3.22\nRUN export A=b\n', {}, 'FROM alpine:3.22\nENV A=b\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('an environment of conda', () => {
  const lost = 'Each RUN starts a shell of its own, so what `';
  expect(
    checkRule(id, 'FROM continuumio/miniconda3:24.9.2-0\nRUN conda activate app\nRUN source activate app\n'),
  ).toEqual([
    {
      messageId: 'lost',
      at: '2:5-2:23',
      text: 'conda activate app',
      message: `${lost}conda\` does here at the end is lost for all that follows. Run what needs the environment with conda run, or put its bin directory on PATH with ENV.`,
    },
    {
      messageId: 'lost',
      at: '3:5-3:24',
      text: 'source activate app',
      message: `${lost}source\` does here at the end is lost for all that follows. Set what it sets with ENV, or source it in the RUN that needs it.`,
    },
  ]);
  const [found] = checkRule(id, 'FROM a:1\nRUN . "$HOME/conda/etc/profile.d/conda.sh"\n');
  expect(found?.text).toBe('. "$HOME/conda/etc/profile.d/conda.sh"');
});

test('one finding where branches set the same variable', () => {
  const source = 'FROM alpine:3.22\nUSER 1000\nRUN case "$A" in x) B=1 ;; y) B=2 ;; *) exit 1 ;; esac\n';
  const { findings } = createChecker().check(source);
  expect(findings.map(({ rule, range: { start } }) => `${start.line}:${start.column} ${rule}`)).toEqual([
    '3:21 no-lost-shell-state',
  ]);
});

const piped = (run: string, above = '') => {
  const source = `FROM debian:13\n${above}RUN ${run}\n`;
  return checkRule(id, source).map(({ messageId, text }) => [messageId, text]);
};

test('a variable in front of a pipe', () => {
  const source = `FROM debian:13
RUN NONINTERACTIVE=1 \\
  https_proxy=$P VERBOSE=1 \\
  curl -sSf https://x.test | sudo sh -s -- --all
`;
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'piped',
      at: '2:5-3:27',
      text: 'NONINTERACTIVE=1 \\\n  https_proxy=$P VERBOSE=1',
      message:
        '`curl` alone gets `NONINTERACTIVE, VERBOSE`, and the script that `sh` reads does not. Write it behind the pipe, in front of `sh`.',
    },
  ]);
  expect(fixed(id, source)).toBe(`FROM debian:13
RUN https_proxy=$P curl -sSf https://x.test | sudo NONINTERACTIVE=1 VERBOSE=1 sh -s -- --all
`);
  expect(piped('apt-get update && V="1 2" wget -qO- https://x.test/i | tee i | bash')).toEqual([['piped', 'V="1 2"']]);
  expect(piped('POETRY_VERSION=1.8.3 curl -sSL https://x.test | python3 -')).toEqual([
    ['piped', 'POETRY_VERSION=1.8.3'],
  ]);
});

test.each([
  ['curl -sSf https://x.test | V=1 sh'],
  ['V=1 curl -sSf https://x.test | V=1 sh'],
  ['export V; V=1 curl -sSf https://x.test | sh'],
  ['V=1; curl -sSf https://x.test | sh'],
  ['V=1 curl -sSf https://x.test/$V | sh'],
  ['https_proxy=a LC_ALL=C CURL_HOME=/c curl -sSf https://x.test | sh'],
  ['V=1 curl -sSf https://x.test | tar x'],
  ['V=1 curl -sSf https://x.test | sh install.sh'],
  ['V=1 curl -sSf https://x.test | bash -c "cat"'],
  ['V=1 curl -sSf https://x.test -o i && sh i'],
  ['V=1 ./fetch | sh'],
  ['V=1 curl -sSf https://x.test | sh', 'ENV V=2\n'],
  ['V=1 curl -sSf https://x.test | sh', 'ARG V\n'],
])('no variable of the script: %s', (run, above = '') => {
  expect(piped(run, above)).toEqual([]);
});
