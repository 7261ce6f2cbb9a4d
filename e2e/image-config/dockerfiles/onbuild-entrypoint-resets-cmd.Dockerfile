FROM scratch AS base
CMD ["base"]
ONBUILD ENTRYPOINT ["/trigger"]
FROM base
USER me
