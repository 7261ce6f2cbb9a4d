import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'separate-build-and-run';
const found = (source: string, inputs = {}) => checkRule(id, `${source}\n`, inputs).map(({ text }) => text);

test('the message names command and image', () => {
  expect(checkRule(id, 'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]\n')).toEqual([
    {
      messageId: 'together',
      at: '4:5-4:23',
      text: 'go build -o /app .',
      message:
        '`go build` builds the program in the image that ships, which then carries the compiler of `golang:1.25` and the sources. Name this stage, and copy the result into a second one with a small base.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['FROM rust:1.90 AS a\nRUN cargo build --release\nFROM a\nENTRYPOINT ["/x"]', ['cargo build --release']],
  ['FROM maven:3.9\nRUN mvn -q -DskipTests package\nCMD java -jar a.jar', ['mvn -q -DskipTests package']],
  [
    'FROM eclipse-temurin:21-jdk\nRUN ./gradlew :app:build bootJar\nCMD ["java", "-jar", "a.jar"]',
    ['./gradlew :app:build bootJar'],
  ],
  [
    'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish -o /a\nENTRYPOINT ["dotnet", "/a/a.dll"]',
    ['dotnet publish -o /a'],
  ],
  ['ARG V=1.25\nFROM golang:$V\nRUN go build -o /a .\nCMD ["/a"]', ['go build -o /a .']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nFROM scratch\nCOPY --from=0 /app /app\nCMD ["/app"]',
  'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n',
  'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["bash"]',
  'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["go", "test", "./..."]',
  'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]',
  'FROM golang:1.25 AS test\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]',
  'FROM node:24\nRUN npm run build\nCMD ["node", "a.js"]',
  'FROM eclipse-temurin:21-jre\nRUN javac A.java\nCMD ["java", "A"]',
  'FROM golang:1.25\nRUN go vet\nCMD ["/a"]',
  'ARG I\nFROM $I\nRUN go build\nCMD ["/a"]',
  'FROM debian:13\nRUN gcc a.c\nCMD ["/a"]',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});
