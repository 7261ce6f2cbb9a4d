FROM scratch AS base
ENTRYPOINT ["/entry"]
CMD ["arg"]
FROM base
ENTRYPOINT []
