FROM scratch AS build
ENV A=1
USER build
COPY hello.txt /hello.txt
FROM scratch
COPY --from=build /hello.txt /hello.txt
ENV B=${A:-none}
