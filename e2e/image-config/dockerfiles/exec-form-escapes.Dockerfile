FROM scratch
ENTRYPOINT ["/a b", "\"q\"", "\u0041", "$HOME", "c\\d"]
CMD [ "x" , "" ]
