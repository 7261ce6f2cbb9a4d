FROM scratch
CMD ["arg"]
ENTRYPOINT ["/entry"]
