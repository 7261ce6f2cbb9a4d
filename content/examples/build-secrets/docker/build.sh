#!/bin/sh
set -e
# from a file
docker build --secret id=download_token,src="$HOME/.config/download-token" --tag model .
# or from a variable of the shell that builds
docker build --secret id=download_token,env=DOWNLOAD_TOKEN --tag model .
