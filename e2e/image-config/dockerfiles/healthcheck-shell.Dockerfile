FROM scratch
ENV PORT=80
HEALTHCHECK CMD wget -q "http://localhost:$PORT/" || exit 1
