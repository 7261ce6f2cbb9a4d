FROM scratch
ENV A=1 B="two words" C=two\ words D='no $A here'
ENV E legacy form  keeps "its" blanks
ENV F=
