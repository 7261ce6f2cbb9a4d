FROM gcr.io/distroless/static-debian12:nonroot
WORKDIR app
ENTRYPOINT ["/app"]
