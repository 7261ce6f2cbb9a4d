#!/bin/sh
set -e
# from a file
docker build --tag model \
  --secret id=download_token,src="$HOME/.config/download-token" .
# or from a variable of the shell that builds
docker build --tag model \
  --secret id=download_token,env=DOWNLOAD_TOKEN .
