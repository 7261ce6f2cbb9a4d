FROM scratch AS base
USER 1000:1000
FROM base
ARG WHO=app
USER ${WHO}:${GROUP:-staff}
