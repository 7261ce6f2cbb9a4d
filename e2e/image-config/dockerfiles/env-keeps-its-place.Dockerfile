FROM scratch
ENV A=1 B=2 C=3
ENV B=changed
ENV PATH=/opt/bin:$PATH
