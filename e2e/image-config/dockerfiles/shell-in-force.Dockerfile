FROM scratch AS base
CMD before
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
FROM base
CMD after
