FROM scratch
ENV NAME=env
ARG NAME=arg
LABEL name=$NAME
