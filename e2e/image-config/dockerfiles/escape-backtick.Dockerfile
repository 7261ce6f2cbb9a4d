# escape=`
FROM scratch
ENV A=C:\dir B=`$A
ENV LONG=one `
    OTHER=two
CMD c:\app.exe `
    --flag
