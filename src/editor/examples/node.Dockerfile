# syntax=docker/dockerfile:1
FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:latest
LABEL org.opencontainers.image.title="tide-tables"
RUN apt-get update && apt-get install -y tini
WORKDIR /app
COPY --from=build /src/dist ./dist
ENV PORT=8080 LOG_LEVEL=info
EXPOSE 8080
STOPSIGNAL SIGKILL
USER node
ENTRYPOINT node dist/server.js
CMD ["--verbose"]
