#!/bin/sh
set -e
podman build --secret id=download_token,src="$HOME/.config/download-token" --tag model .
podman history --no-trunc model
