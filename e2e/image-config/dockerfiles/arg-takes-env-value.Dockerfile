FROM scratch
ARG NAME=arg
ENV NAME=${NAME:-none}
USER $NAME
