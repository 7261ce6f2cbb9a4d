FROM scratch AS first
ENV STAGE=first
FROM first AS second
ENV STAGE=second
USER second
FROM second
ENV STAGE=third
