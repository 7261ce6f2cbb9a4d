FROM scratch AS base
EXPOSE 80
FROM base
EXPOSE 81 80/tcp
