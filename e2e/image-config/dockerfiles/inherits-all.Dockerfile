FROM scratch AS base
ENV A=1
LABEL l=1
USER base
WORKDIR /base
EXPOSE 80
VOLUME /data
STOPSIGNAL SIGINT
ENTRYPOINT ["/entry"]
CMD ["arg"]
SHELL ["/bin/bash", "-c"]
HEALTHCHECK CMD check
FROM base
ENV B=$A
