import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'argument-count';

test.each([
  [
    'FROM alpine:3.22\nCOPY app.js\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:6-2:12',
        text: 'app.js',
        message:
          'An argument of this COPY is missing, so the image does not build. It takes at least one source, and a destination.',
      },
    ],
  ],
  [
    'FROM alpine:3.22 AS build stage\n',
    {},
    [
      {
        messageId: 'extra',
        at: '1:18-1:32',
        text: 'AS build stage',
        message:
          'A FROM does not take these words, so the image does not build. It takes an image, or an image, `AS` and a name.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nUSER app app\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:6-2:13',
        text: 'app app',
        message:
          'USER takes the whole line as one value, blanks included, so this names nothing that exists. Remove what follows the first word.',
      },
    ],
  ],
  [
    'FROM\n',
    {},
    [
      {
        messageId: 'missing',
        at: '1:1-1:5',
        text: 'FROM',
        message:
          'An argument of this FROM is missing, so the image does not build. It takes an image, or an image, `AS` and a name.',
      },
    ],
  ],
  [
    'FROM a b\n',
    {},
    [
      {
        messageId: 'extra',
        at: '1:8-1:9',
        text: 'b',
        message:
          'A FROM does not take these words, so the image does not build. It takes an image, or an image, `AS` and a name.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV\nLABEL\nARG\nEXPOSE\nVOLUME []\nSHELL []\nUSER\nONBUILD\nHEALTHCHECK\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:1-2:4',
        text: 'ENV',
        message: 'An argument of this ENV is missing, so the image does not build. It takes at least one `NAME=value`.',
      },
      {
        messageId: 'missing',
        at: '3:1-3:6',
        text: 'LABEL',
        message:
          'An argument of this LABEL is missing, so the image does not build. It takes at least one `name=value`.',
      },
      {
        messageId: 'missing',
        at: '4:1-4:4',
        text: 'ARG',
        message: 'An argument of this ARG is missing, so the image does not build. It takes a name.',
      },
      {
        messageId: 'missing',
        at: '5:1-5:7',
        text: 'EXPOSE',
        message: 'An argument of this EXPOSE is missing, so the image does not build. It takes at least one port.',
      },
      {
        messageId: 'missing',
        at: '6:8-6:10',
        text: '[]',
        message: 'An argument of this VOLUME is missing, so the image does not build. It takes at least one path.',
      },
      {
        messageId: 'missing',
        at: '7:7-7:9',
        text: '[]',
        message:
          'An argument of this SHELL is missing, so the image does not build. It takes a JSON array with at least one string.',
      },
      {
        messageId: 'missing',
        at: '8:1-8:5',
        text: 'USER',
        message: 'An argument of this USER is missing, so the image does not build. It takes a user.',
      },
      {
        messageId: 'missing',
        at: '9:1-9:8',
        text: 'ONBUILD',
        message: 'An argument of this ONBUILD is missing, so the image does not build. It takes an instruction.',
      },
      {
        messageId: 'missing',
        at: '10:1-10:12',
        text: 'HEALTHCHECK',
        message:
          'An argument of this HEALTHCHECK is missing, so the image does not build. It takes `NONE`, or `CMD` and a command.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nVOLUME ["/a", ""]\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:15-2:17',
        text: '""',
        message: 'An argument of this VOLUME is missing, so the image does not build. It takes at least one path.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD ADD a\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:13-2:14',
        text: 'a',
        message:
          'An argument of this ADD is missing, so the image does not build. It takes at least one source, and a destination.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nSTOPSIGNAL SIGTERM now\n',
    {},
    [
      {
        messageId: 'blank',
        at: '2:12-2:23',
        text: 'SIGTERM now',
        message:
          'STOPSIGNAL takes the whole line as one value, blanks included, so this names nothing that exists. Remove what follows the first word.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCMD []\nENTRYPOINT []\nCMD\n', {}],
  ['FROM alpine:3.22\nCOPY <<E /a\nx\nE\n', {}],
  ['FROM alpine:3.22\nWORKDIR /a b\n', {}],
  ['FROM alpine:3.22\nUSER "a b"\n', {}],
  ['FROM alpine:3.22\nUSER $A $B\n', {}],
  ['FROM alpine:3.22\nUSER a b\n', { preset: 'buildkit' as const }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
