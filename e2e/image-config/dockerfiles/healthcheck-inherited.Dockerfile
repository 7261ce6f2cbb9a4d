FROM scratch AS base
HEALTHCHECK --interval=5s CMD check
FROM base
USER me
