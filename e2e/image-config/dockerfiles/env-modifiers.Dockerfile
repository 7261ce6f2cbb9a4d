FROM scratch
ENV SET=yes EMPTY=
ENV A=${SET:-word} B=${EMPTY:-word} C=${MISSING:-word} D=${SET:+word} E=${EMPTY:+word} F=${MISSING:+word}
ENV G=${MISSING:-${SET}}/x H=pre${SET}post
