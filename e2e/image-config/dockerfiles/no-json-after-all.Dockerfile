FROM scratch
CMD ['single', 'quotes']
ENTRYPOINT ["a", "b"] c
