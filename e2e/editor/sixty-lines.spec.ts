/** A file of 60 lines with stages, cache mounts, a heredoc and ten mistakes, pasted as people do it. */
import { expect, expectListed, finding, paste, ready, test } from './checker-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const shop = String.raw`# syntax=docker/dockerfile:1
# A shop: a frontend and a server, built apart, shipped in one image.

ARG NODE_VERSION=22.11
ARG GO_VERSION=1.23

# The frontend.
FROM node:$NODE_VERSION-bookworm AS frontend
WORKDIR /src/web
ENV NPM_TOKEN=c2VjcmV0LXRva2Vu
COPY web/package.json web/package-lock.json ./
RUN npm ci
COPY web/ .
RUN npm run build

# The server.
FROM golang:$GO_VERSION-bookworm AS server
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY cmd/ cmd/
COPY internal/ internal/
RUN --mount=type=cache,target=/root/.cache/go-build <<EOF
set -e
CGO_ENABLED=0 go build -o /out/shop ./cmd/shop
CGO_ENABLED=0 go build -o /out/migrate ./cmd/migrate
EOF

# What tests need; not shipped.
FROM server AS test
RUN go vet ./... && \
    go test ./...

# The image.
FROM debian:latest
LABEL org.opencontainers.image.title="shop" \
      org.opencontainers.image.source="https://example.com/shop"
MAINTAINER shop@example.com

RUN apt-get update && \
    # Certificates and time zones.
    apt-get install -y --no-install-recommends \
      ca-certificates \
      tzdata
RUN sudo mkdir -p /var/lib/shop

WORKDIR srv/shop
COPY --from=frontend /src/web/dist ./public
COPY --from=server /out/shop /out/migrate /usr/local/bin/
COPY --from=sever /src/LICENSE .

ENV SHOP_PORT=8080 \
    SHOP_DATA=/var/lib/shop
VOLUME /var/lib/shop
EXPOSE 8080 99999

HEALTHCHECK --interval=30s CMD ["shop", "health"]
ENTRYPOINT shop --listen :8080
CMD ["--verbose"]
`;

test('60 pasted lines give exactly what is wrong in them, and a finding leads to its practice', async ({ page }) => {
  expect(shop.split('\n')).toHaveLength(61);
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await ready(page);
  await paste(page, shop);
  await expectListed(page, [
    'error 10:5 no-secrets-in-env',
    'warning 36:6 pin-base-image-version',
    'warning 39:1 no-maintainer',
    'info 41:5 clean-apt-lists',
    'warning 46:5 no-sudo',
    'warning 48:9 absolute-workdir',
    'warning 51:13 copy-from-unknown-stage',
    'error 56:13 valid-port',
    'warning 59:1 user-required',
    'warning 59:12 entrypoint-discards-arguments',
  ]);
  await finding(page, 'valid-port')
    .getByRole('link', { name: /^Practice / })
    .click();
  await page.waitForURL(/\/container-api\/#declare-ports$/);
  await expect(page.locator('#declare-ports')).toBeInViewport();
});
