FROM scratch
ENV V=1
LABEL a=1 b="two words" "c d"='single $V'
LABEL legacy form with blanks
LABEL version=$V-x \
      note="over \
two lines" \
      "quoted.key"=value
LABEL a=2 empty=
