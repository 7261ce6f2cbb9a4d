FROM scratch AS base
VOLUME /data /logs
FROM base
ENV ROOT=/srv
VOLUME ["/data", "$ROOT/files", "/a b"]
VOLUME $ROOT ${ROOT}/x
