FROM scratch
ENV A=1 \
    # a comment between

    B=2 \
    C=3
