import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

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
  [
    'FROM golang:1.25\nENV CGO_ENABLED=0\nRUN go build -o /app .\nEXPOSE 80\nUSER 7\nCMD ["/app"]',
    'FROM golang:1.25 AS build\nENV CGO_ENABLED=0\nRUN go build -o /app .\nFROM debian:13-slim\nCOPY --from=build /app /app\nEXPOSE 80\nUSER 7\nCMD ["/app"]',
  ],
  [
    'FROM rust:1.90-alpine AS Make\nRUN cargo build --release\nENTRYPOINT ["/s/target/release/x"]',
    'FROM rust:1.90-alpine AS Make\nRUN cargo build --release\nFROM alpine:3.22\nCOPY --from=Make /s/target/release/x /s/target/release/x\nENTRYPOINT ["/s/target/release/x"]',
  ],
  [
    'FROM maven:3.9\nRUN mvn package\nCMD ["java", "-jar", "/s/target/a.jar"]',
    'FROM maven:3.9 AS build\nRUN mvn package\nFROM eclipse-temurin:21-jre\nCOPY --from=build /s/target/a.jar /s/target/a.jar\nCMD ["java", "-jar", "/s/target/a.jar"]',
  ],
])('the fix asks for a second base: %j', (source, expected) => {
  expect(fixed(id, `${source}\n`)).toBe(`${expected}\n`);
  expect(fixed(id, `${expected}\n`)).toBe(`${expected}\n`);
});

test.each([
  'FROM golang:1.25\nRUN go build -o app .\nCMD ["./app"]',
  'FROM golang:1.25\nRUN go build -o /other .\nCMD ["/app"]',
  'FROM golang:1.25\nEXPOSE 80\nRUN go build -o /app .\nCMD ["/app"]',
  'FROM golang:1.25\nRUN go build -o /app .\nCOPY a /etc/a\nCMD ["/app"]',
  'FROM golang:1.25\nRUN useradd x && go build -o /app .\nUSER x\nCMD ["/app"]',
  'FROM a:1 AS build\nFROM golang:1.25\nRUN go build -o /app .\nCMD ["/app"]',
  'FROM maven:3.9\nRUN mvn package\nCMD java -jar a.jar',
])('no fix for %j', (source) => {
  expect(fixed(id, `${source}\n`)).toBe(`${source}\n`);
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
