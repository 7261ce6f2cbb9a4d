FROM scratch AS base
WORKDIR /a/b
WORKDIR c
WORKDIR ../d/./e
FROM base
WORKDIR f/
