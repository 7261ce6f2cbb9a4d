FROM scratch
ARG NAME=app
ENV ROOT=/srv
WORKDIR $ROOT/${NAME}
WORKDIR "sub folder"
