FROM scratch AS base
LABEL a=base b=base
FROM base
LABEL b=mine c=mine
