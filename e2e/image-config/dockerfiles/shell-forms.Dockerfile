FROM scratch
ENV A=1
ENTRYPOINT exec /app "$A"   --flag
CMD echo $HOME && \
    echo two
