import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'verify-downloads';
const found = (lines: string, inputs = {}) =>
  checkRule(id, `FROM a:1\n${lines}\n`, inputs).map(({ messageId, at }) => [messageId, at]);

test('the message names both programs, at the one that runs the download', () => {
  expect(checkRule(id, 'FROM a:1\nRUN curl -fsSL https://a.example/i.sh | sudo bash -s -- -y\n')).toEqual([
    {
      messageId: 'executed',
      at: '2:46-2:50',
      text: 'bash',
      message:
        '`bash` runs whatever `curl` gets, so the server decides at every build what happens in it. Download a file of one version, check its hash or signature, then run it: `ADD --checksum=sha256:…`.',
    },
  ]);
});

test.each([
  ['RUN curl -sSf https://a/x | sh', '2:29-2:31'],
  ['RUN wget -qO- https://a/x | bash', '2:29-2:33'],
  ['RUN wget -O - https://a/x | gunzip | sh', '2:38-2:40'],
  ['RUN curl https://a/x | python3 -', '2:24-2:31'],
  ['RUN curl https://a/x | php -- --install-dir=/usr/local/bin', '2:24-2:27'],
  ['RUN (curl https://a/x || wget -qO- https://a/x) | sh', '2:51-2:53'],
  ['RUN sh -c "$(curl -fsSL https://a/x)" "" --yes', '2:5-2:7'],
  ['RUN bash <(curl -fsSL https://a/x) -y', '2:5-2:9'],
  ['RUN . <(curl -fsSL https://a/x)', '2:5-2:6'],
  ['RUN bash < <(curl -fsSL https://a/x)', '2:5-2:9'],
  ['RUN eval "$(curl -fsSL https://a/x)"', '2:5-2:9'],
  ['RUN ["sh", "-c", "curl https://a/x | sh"]', '2:38-2:40'],
  ['RUN su app -c "curl https://a/x | sh"', '2:35-2:37'],
  ['RUN <<EOF\ncurl https://a/x |\n  bash\nEOF', '4:3-4:7'],
  ['run curl https://a/x \\\n  | sh', '3:5-3:7'],
  ['ONBUILD RUN curl https://a/x | sh', '2:32-2:34'],
])('%s', (lines, at) => {
  expect(found(lines)).toEqual([['executed', at]]);
});

test('one finding a RUN', () => {
  expect(found('RUN curl https://a/x | sh && curl https://a/y | sh')).toEqual([['executed', '2:24-2:26']]);
});

test.each([
  'RUN curl https://a/x | tar xz',
  'RUN curl https://a/x | grep -q y',
  'RUN curl https://a/x | gpg --dearmor > /x',
  'RUN curl https://a/x | python3 -c "import sys"',
  'RUN curl https://a/x | python3 -m json.tool',
  'RUN curl https://a/x | python3 read.py',
  'RUN curl https://a/x | perl -ne print',
  'RUN curl https://a/x | php read.php -- a',
  'RUN curl https://a/x | sh -c "cat > /y"',
  'RUN curl https://a/x | sh ./read.sh',
  'RUN curl -o /x https://a/x | sh',
  'RUN wget https://a/x | sh',
  'RUN sh -c "echo $(curl https://a/x)"',
  'RUN diff <(curl https://a/x) /y',
  'RUN V=$(curl https://a/x) && echo $V',
  'RUN curl -o x https://a/x; cat y | sh',
  'RUN echo "curl https://a/x | sh"',
  'SHELL ["powershell"]\nRUN curl https://a/x | sh',
  'CMD curl https://a/x | sh',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test.each([
  ['RUN curl -fsSLo /x https://a/x', [['unchecked', '2:5-2:31']]],
  ['RUN wget https://a/x', [['unchecked', '2:5-2:21']]],
  ['RUN curl https://a/x | tar xz', [['unchecked', '2:5-2:21']]],
  ['RUN curl https://a/x | sh', [['executed', '2:24-2:26']]],
  ['RUN curl -fo /x https://a/x && echo "1 /x" | sha256sum -c', []],
  ['RUN curl -fo /x https://a/x && mv /x /y && echo "1 /y" | sha256sum -c', []],
  ['RUN curl -fO https://a/x && gpg --verify x.asc x', []],
  ['RUN wget -qO- https://a/x | grep y', []],
])('files: %s', (lines, expected) => {
  expect(found(lines, { options: { files: true } })).toEqual(expected);
});

const windows = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';

test('PowerShell', () => {
  const source = `${windows}RUN powershell -Command \\\n    Set-ExecutionPolicy Bypass -Scope Process -Force; \\\n    iex ((New-Object Net.WebClient).DownloadString('https://a.example/b.ps1'))\n`;
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'executed',
      at: '4:5-4:8',
      text: 'iex',
      message:
        '`iex` runs whatever `DownloadString` gets, so the server decides at every build what happens in it. Download a file of one version, check its hash or signature, then run it: `ADD --checksum=sha256:…`.',
    },
  ]);
});

test.each([
  ['powershell -c "iwr -useb https://a.example/b | iex"', '2:52-2:55', 'iex'],
  [
    '["powershell", "-Command", "Invoke-Expression (iwr https://a.example/b).Content"]',
    '2:33-2:50',
    'Invoke-Expression',
  ],
  ['. { irm https://a.example/b } | iex; install', '2:37-2:40', 'iex'],
  ['&([scriptblock]::Create((irm https://a.example/b))) -Channel 8', '2:7-2:28', '[scriptblock]::Create'],
  ['iex "& { $(irm https://a.example/b) } -UseMSI"', '2:5-2:8', 'iex'],
  ['<<EOF\nWrite-Host a\nirm https://a.example/b | iex\nEOF', '4:27-4:30', 'iex'],
])('PowerShell runs %s', (text, at, name) => {
  expect(checkRule(id, `${windows}RUN ${text}\n`).map((one) => [one.at, one.text])).toEqual([[at, name]]);
});

test.each([
  'iwr https://a.example/b -OutFile b.ps1; iex (Get-Content b.ps1)',
  'irm https://a.example/b | Out-Null; iex $a',
  "echo 'iex (irm https://a.example/b)' > profile.ps1",
  '# irm https://a.example/b | iex',
  '$iex = (irm https://a.example/b)',
  'iex.exe (irm-tool)',
])('PowerShell does not run %s', (text) => {
  expect(checkRule(id, `${windows}RUN ${text}\n`)).toEqual([]);
});

test('iex of another language', () => {
  expect(checkRule(id, 'FROM elixir:1.18\nRUN curl -f https://a.example/b | iex\n')).toEqual([]);
  const source = 'FROM alpine:3.22\nSHELL ["pwsh", "-c"]\nRUN irm https://a.example/b | iex\n';
  expect(checkRule(id, source).map(({ at }) => at)).toEqual(['3:31-3:34']);
});
