FROM scratch
ARG NAME=arg
ENV NAME=env
LABEL name=$NAME
