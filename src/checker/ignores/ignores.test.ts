import { describe, expect, test } from 'vitest';
import { growth } from '../../testing/growth.ts';
import { check } from '../checker.ts';
import type { CheckOptions } from '../types.ts';

/** Rules that report, and rules that are silenced with the tool and the reason. */
function outcome(source: string, options: CheckOptions = {}) {
  const { findings, ignored } = check(source, options);
  return {
    reported: findings.map(({ rule, messageId }) => `${rule} ${messageId}`),
    ignored: ignored.map(({ rule, by }) => `${rule} by ${by.tool}${by.reason === null ? '' : `: ${by.reason}`}`),
  };
}

const silenced = (by: string) => ({ reported: [], ignored: [`no-maintainer by ${by}`] });
const loud = { reported: ['no-maintainer deprecated'], ignored: [] };
const above = (comment: string) => `FROM alpine:3.22\n${comment}\nMAINTAINER me\n`;

describe('module-container', () => {
  test.each([
    ['# module-container ignore no-maintainer: we need it', 'module-container: we need it'],
    ['#   module-container   ignore   DL4000 , DL3025: we: need it', 'module-container: we: need it'],
    ['# module-container ignore buildkit/MaintainerDeprecated: x', 'module-container: x'],
    ['# module-container ignore ds-0022: x\n# another comment', 'module-container: x'],
    ['# module-container ignore-file no-maintainer: x\n\n', 'module-container: x'],
  ])('%s', (comment, by) => {
    // The last part of a list that silences nothing is reported; these tests are about what is silenced.
    const options = { rules: { 'no-unused-ignore': 'off' } } as const;
    expect(outcome(above(comment), options)).toEqual(silenced(by));
  });

  test('ignore-stage is for the stage, its FROM included', () => {
    const source =
      '# module-container ignore-stage no-maintainer, DL3006: old\nFROM debian AS a\nMAINTAINER me\nFROM debian\nMAINTAINER me\nCOPY --from=a /a /a\n';
    expect(outcome(source)).toEqual({
      reported: ['pin-base-image-version untagged', 'no-maintainer deprecated'],
      ignored: ['pin-base-image-version by module-container: old', 'no-maintainer by module-container: old'],
    });
  });

  describe('between the lines of an instruction', () => {
    const comment = '# module-container ignore apt-get-assume-yes: an old mirror';
    const run = (...lines: readonly string[]) =>
      outcome(`FROM debian:13\nRUN apt-get update \\\n${lines.join('\n')}\n && rm -rf /var/lib/apt/lists/*\n`);
    const first = ' && apt-get install curl \\';
    const second = ' && apt-get install git \\';

    test('it is for the next line', () => {
      expect(run(comment, first, second)).toEqual({
        reported: ['apt-get-assume-yes install'],
        ignored: ['apt-get-assume-yes by module-container: an old mirror'],
      });
    });

    test.each([
      ['other comments may follow', [comment, '# why', '  # and why', first]],
      ['indented', [`    ${comment}`, first]],
      ['with carriage returns', [`${comment}\r`, '# why\r', first]],
      ['above all of the instruction, too, in words of its own', [comment.replace('ignore ', 'ignore-file '), first]],
    ])('%s', (_, lines) => {
      expect(run(...lines)).toEqual({
        reported: [],
        ignored: ['apt-get-assume-yes by module-container: an old mirror'],
      });
    });

    test('several, each with a rule of its own', () => {
      const other = '# module-container ignore no-install-recommends: docs wanted';
      const rules = { 'no-install-recommends': 'on' } as const;
      const source = `FROM debian:13\nRUN apt-get update \\\n${comment}\n${other}\n${first}\n && rm -rf /var/lib/apt/lists/*\n`;
      expect(outcome(source, { rules })).toEqual({
        reported: [],
        ignored: [
          'apt-get-assume-yes by module-container: an old mirror',
          'no-install-recommends by module-container: docs wanted',
        ],
      });
    });

    test('one that silences nothing is stale, and its line is taken out', () => {
      const source = `FROM debian:13\nRUN true \\\n  ${comment}\n && false\n`;
      const { findings } = check(source);
      expect(findings.map(({ rule, fixes }) => [rule, fixes.map(({ edits }) => edits)])).toEqual([
        ['no-unused-ignore', [[{ start: 26, end: 26 + 2 + comment.length + 1, text: '' }]]],
      ]);
    });

    test.each([
      ['no stage begins', `FROM debian:13\nRUN true \\\n${comment.replace('ignore', 'ignore-stage')}\n && true\n`],
      ['nothing follows', `FROM debian:13\nRUN true \\\n${comment}\n`],
    ])('has no place where %s', (_, source) => {
      expect(outcome(source)).toEqual({ reported: ['valid-ignore noPlace'], ignored: [] });
    });

    test('a blank line may stand between', () => {
      const rules = { 'no-empty-continuation': 'off' } as const;
      const source = `FROM debian:13\nRUN true \\\n${comment}\n\n${first}\n && true\n`;
      expect(outcome(source, { rules })).toEqual({
        reported: [],
        ignored: ['apt-get-assume-yes by module-container: an old mirror'],
      });
    });

    test('a heredoc has lines of its own', () => {
      const source = `FROM app:1\nRUN <<EOF\n${comment}\napt-get install curl\nEOF\n`;
      expect(outcome(source)).toEqual({ reported: ['apt-get-assume-yes install'], ignored: [] });
    });
  });

  test('a blank line ends the block of comments', () => {
    expect(outcome(above('# module-container ignore no-maintainer: x\n'))).toEqual({
      reported: ['valid-ignore noPlace', 'no-maintainer deprecated'],
      ignored: [],
    });
  });

  test('reports unknown names with the nearest one, and what silences nothing', () => {
    const source = above('# module-container ignore no-maintaner, no-maintainer, exec-form-command: x');
    const { findings } = check(source);
    expect(
      findings.map(({ messageId, message, range }) => [
        messageId,
        message,
        source.slice(range.start.offset, range.end.offset),
      ]),
    ).toEqual([
      [
        'unknownRule',
        'No rule is called `no-maintaner`, and no other tool has such a code, so this comment silences nothing for it. Did you mean no-maintainer?',
        'no-maintaner',
      ],
      [
        'unused',
        'Nothing here breaks `exec-form-command`, so this comment is stale and would hide a later mistake. Remove the name.',
        'exec-form-command',
      ],
    ]);
    const stale =
      above('# module-container ignore no-maintainer, no-duplicate-instruction: x') + 'CMD ["a"]\nUSER 10001\n';
    expect(check(stale).findings.map(({ rule, fixes }) => [rule, fixes[0]?.edits])).toEqual([
      ['no-unused-ignore', [{ start: 56, end: 82, text: '' }]],
    ]);
  });

  test('takes no comment out where the line below would become a directive', () => {
    const comment = '# module-container ignore no-maintainer: x\n';
    const fixes = (source: string) =>
      check(source).findings.flatMap((finding) => (finding.rule === 'no-unused-ignore' ? finding.fixes : []));
    expect(fixes(`${comment}# escape=\`\nFROM scratch\n`)).toEqual([]);
    expect(fixes(`# escape=\`\n${comment}# escape=\`\nFROM scratch\n`)).toEqual([]);
    expect(fixes(`${comment}# words\nFROM scratch\n`).map(({ edits }) => edits)).toEqual([
      [{ start: 0, end: comment.length, text: '' }],
    ]);
  });

  test('does not call a comment stale whose rule is off', () => {
    expect(outcome(above('# module-container ignore no-maintainer: x'), { rules: { 'no-maintainer': 'off' } })).toEqual(
      {
        reported: [],
        ignored: [],
      },
    );
  });

  test('is silent about prose', () => {
    expect(outcome('# module-container says hello\nFROM alpine:3.22\n')).toEqual({ reported: [], ignored: [] });
  });
});

describe('other tools', () => {
  test.each([
    ['hadolint', '# hadolint ignore=DL4000'],
    ['hadolint: on purpose', '# hadolint   ignore = DL3001 , DL4000 # on purpose'],
    ['hadolint', '# hadolint global ignore=DL4000\n\n'],
    ['buildkit', '# check=skip=MaintainerDeprecated'],
    ['buildkit', '# check=skip=maintainerdeprecated,JSONArgsRecommended // why not\n# and more'],
    ['buildkit', '# check=skip=all'],
    ['trivy', '# trivy:ignore:AVD-DS-0022'],
    ['trivy', '# trivy:ignore:DS001 tfsec:ignore:DS022'],
    ['trivy', '# trivy:ignore:DS-0022:exp:2030-01-01'],
    ['trivy', '# trivy:ignore:no-maintainer'],
    ['trivy', '# trivy:ignore:docker-no-maintainer:exp:2030-01-01'],
    ['trivy', '# trivy:ignore:dockerfile-general-no-maintainer'],
    ['trivy', '# tfsec:ignore:use-specific-tags tfsec:ignore:no-maintainer'],
    ['checkov: old', '# checkov:skip=CKV_DOCKER_1,CKV_DOCKER_6:old\n\n'],
    ['kics', '# kics-scan ignore-line'],
    ['semgrep', '# nosemgrep'],
    ['semgrep', '# fine, nosemgrep: dockerfile.best-practice.maintainer-is-deprecated.maintainer-is-deprecated'],
    ['sonar', '# NOSONAR'],
    ['sonar: kept', '# NOSONAR kept'],
    ['dockerlinter', '# linter ignore=EF0003,EI0003'],
    ['dockerfile-utils', '# dockerfile-utils: ignore'],
  ])('%s: %s', (by, comment) => {
    expect(outcome(above(comment), { today: '2026-11-24' })).toEqual(silenced(by));
  });

  test.each([
    '# hadolint ignore=DL3001',
    '# hadolint ignore=DL4000,crazy',
    '# hadolint ignore=DL4000\n# not directly above',
    '# hadolint ignore=DL4000\n',
    '# hadolint stage ignore=DL4000',
    '# check=skip=JSONArgsRecommended',
    '# trivy:ignore:DS-0001',
    '# trivy:ignore:DS-0022:exp:2020-01-01',
    '# trivy:ignore:no-maintainer:exp:2020-01-01',
    '# trivy:ignore:use-specific-tags',
    '# trivy:ignore:no-maintainers',
    '# checkov:skip=CKV_DOCKER_1',
    '# kics-scan ignore',
    '# kics-scan disable=99614418-f82b-4852-a9ae-5051402b741c',
    '# nosemgrep: another-rule',
    '# NOSONARX',
    '# linter ignore=EF0003',
    '# dockerfile-utils: ignore it',
  ])('not by %s', (comment) => {
    expect(outcome(above(comment), { today: '2026-11-24' })).toEqual(loud);
  });

  test('a check comment that stands too far off is a misplaced directive', () => {
    expect(outcome(above('# check=skip=all\n'))).toEqual({
      reported: ['misplaced-parser-directive comment', ...loud.reported],
      ignored: [],
    });
  });

  test('without a date nothing expires', () => {
    expect(outcome(above('# trivy:ignore:DS-0022:exp:2020-01-01'))).toEqual(silenced('trivy'));
  });

  test('a parser directive is for the whole file, the build argument wins over it', () => {
    const source = '# check=skip=MaintainerDeprecated;error=true\nFROM alpine:3.22\nMAINTAINER me\n';
    expect(outcome(source)).toEqual(silenced('buildkit'));
    expect(outcome(source, { buildArgs: { BUILDKIT_DOCKERFILE_CHECK: 'skip=JSONArgsRecommended' } })).toEqual(loud);
    const bare = 'FROM alpine:3.22\nMAINTAINER me\n';
    for (const skip of ['skip=all', 'skip=MaintainerDeprecated'])
      expect(outcome(bare, { buildArgs: { BUILDKIT_DOCKERFILE_CHECK: skip } })).toEqual(silenced('buildkit'));
  });

  test('comments in the head of the file and above FROM', () => {
    const body = 'FROM alpine:3.22\nMAINTAINER me\n';
    expect(outcome(`# kics-scan ignore\n\n${body}`)).toEqual(silenced('kics'));
    expect(outcome(`# kics-scan disable=99614418-f82b-4852-a9ae-5051402b741c\n${body}`)).toEqual(silenced('kics'));
    expect(outcome(`# kics-scan enable=fd54f200-402c-4333-a5a4-36ef6709af2f\n${body}`)).toEqual(silenced('kics'));
    expect(outcome(`# kics-scan enable=99614418-f82b-4852-a9ae-5051402b741c\n${body}`)).toEqual(loud);
    expect(outcome(`# kics-scan ignore-block\n${body}`)).toEqual(silenced('kics'));
    expect(outcome(`# hadolint stage ignore=DL4000\n${body}`)).toEqual(silenced('hadolint'));
    expect(outcome(`# hadolint stage ignore=DL3006\nFROM debian\n`)).toEqual({
      reported: ['pin-base-image-version untagged'],
      ignored: [],
    });
  });

  test('what is missing is silenced above FROM', () => {
    for (const id of ['DS-0002', 'least-privilege-user'])
      expect(outcome(`# trivy:ignore:${id}\nFROM node:24-slim\nCMD ["node", "a.js"]\n`)).toEqual({
        reported: [],
        ignored: ['user-required by trivy'],
      });
    expect(outcome('# trivy:ignore:use-specific-tags\nFROM debian:latest\n')).toEqual({
      reported: [],
      ignored: ['pin-base-image-version by trivy'],
    });
  });

  test('only the findings that stand for a code', () => {
    const source = 'FROM alpine:3.22\n# hadolint ignore=DL3006\nFROM debian:latest\n';
    expect(outcome(source)).toEqual({ reported: ['pin-base-image-version latest'], ignored: [] });
  });

  test('above the other place a peer points at', () => {
    const source = 'FROM alpine:3.22\nUSER 10001\nCMD ["a"]\n# hadolint ignore=DL4003\nCMD ["b"]\n';
    expect(outcome(source)).toEqual({ reported: [], ignored: ['no-duplicate-instruction by hadolint'] });
  });

  test('can be switched off', () => {
    expect(outcome(above('# hadolint ignore=DL4000'), { config: { ignores: false } })).toEqual(loud);
    expect(outcome(above('# hadolint ignore=DL4000'), { hadolint: { 'disable-ignore-pragma': true } })).toEqual(loud);
    expect(outcome(above('# NOSONAR'), { hadolint: { 'disable-ignore-pragma': true } })).toEqual(silenced('sonar'));
  });
});

test('a file of comments costs what it is long', { timeout: 30_000 }, () => {
  const work = (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, index) => `# hadolint global ignore=DL${index}\n# module-container ignore-file no-maintainer: ${index}`,
    );
    const inside = lines.join('\n').replaceAll('-file', '');
    check(
      `FROM alpine:3.22\nRUN a \\\n${inside}\n  b \\\n${inside}\n${lines.join('\n')}\n${'MAINTAINER me\n'.repeat(count)}`,
    );
  };
  expect(growth(work, 300)).toBeLessThan(32);
});
