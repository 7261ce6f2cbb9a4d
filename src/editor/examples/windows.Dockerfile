# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
WORKDIR C:\app
COPY bin\ C:\app\
RUN Invoke-WebRequest https://example.com/agent.zip -OutFile agent.zip ; `
    Expand-Archive agent.zip -DestinationPath C:\agent ; `
    Remove-Item agent.zip
EXPOSE 8443
ENTRYPOINT ["C:\\app\\service.exe"]
