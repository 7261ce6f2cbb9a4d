FROM scratch AS base
ENTRYPOINT ["/entry"]
FROM base
CMD ["arg"]
