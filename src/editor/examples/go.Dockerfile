# syntax=docker/dockerfile:1
ARG GO_VERSION=1.25
FROM golang:${GO_VERSION} AS build
WORKDIR src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
ARG VERSION
RUN CGO_ENABLED=0 go build -ldflags "-X main.version=$VERSION" -o /out/ledger ./cmd/ledger

FROM golang:1.27
MAINTAINER Ada <ada@example.com>
COPY --from=build /out/ledger /usr/local/bin/ledger
ENV API_TOKEN=3f1c9d0e7a
EXPOSE 8080
CMD ledger serve
