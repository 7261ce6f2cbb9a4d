FROM scratch AS base
ONBUILD ENV B=1
ONBUILD LABEL count=one
FROM base AS child
ENV B=2
LABEL count=two
FROM child
ENV C=$B
