FROM scratch
ONBUILD RUN echo   one  &&  \
    echo two
ONBUILD COPY . /src
onbuild env X="1"
